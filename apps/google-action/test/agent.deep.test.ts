import { recognise } from '@supine/core';
import { INTENTS } from '@supine/core/recognise';
import { describe, expect, it } from 'vitest';
import { holdsForEach } from '../../../grid.js';
import { agentFolder } from '../agentSource/agentFolder.js';
import { trainingPhrases } from '../agentSource/trainingPhrases.js';
import { checkedInFiles, textAt } from './checkedInAgent.js';

/** The core has to hear each of some thousand sentences for it, which takes longer than all other tests of the agent. */
const taught = trainingPhrases();
const written = agentFolder(taught);

describe('the agent', () => {
  it('has the files that are written today, and none from before', () => {
    expect(checkedInFiles().toSorted()).toEqual([...written.keys()].toSorted());
  });

  it('has every file as it is written today', () => {
    holdsForEach(written, (text, path) => {
      // A difference means that the core has learned something: `npm run agent` writes the files anew.
      expect(textAt(path) === text).toBe(true);
    });
  });

  it('has an intent for everything that somebody can mean', () => {
    const known = new Set(taught.map(({ intent }) => intent));
    expect([...known, 'Unknown'].toSorted()).toEqual([...INTENTS].toSorted());
  });

  it('teaches nothing that the core takes for something else', () => {
    const meanings = taught.map(
      (one) => [[one.intent, ...Object.values(one.slots)].join(' '), one] as const,
    );
    holdsForEach(meanings, ({ intent, slots, phrases }) => {
      for (const parts of phrases) {
        const heard = recognise(parts.map(({ text }) => text).join(''));
        expect(heard.intent).toBe(intent);
        expect(heard.slots).toMatchObject(slots);
      }
    });
  });

  it('teaches no two intents the same sentence', () => {
    const sentences = taught.flatMap(({ phrases }) =>
      phrases.map((parts) => parts.map(({ text, slot }) => (slot ? `{${slot}}` : text)).join('')),
    );
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Conversation, Reply } from '../src/index.js';
import {
  compose,
  enUS,
  newConversation,
  plainSpeaker,
  recognise,
  renderText,
  respond,
  turnLimit,
} from '../src/index.js';
import { parseConversation } from '../src/stored/index.js';

const FOLDER = new URL('golden/en-US/conversations/', import.meta.url);
const TURN = turnLimit(235, enUS, plainSpeaker);
/** An answer that reads no step is short: somebody is half asleep. */
const MOST_WORDS = 60;
const LARGEST_BYTES = 1024;

/**
 * A conversation as it reads: `>` a sentence with its intent and slots, `<` the words of the answer, `~` a stretch of a
 * routine, whose words stand in the routine's own transcript. "(5 min later)" lets time pass.
 */
function replayed(page: string): string {
  let conversation: Conversation = newConversation;
  let at = 0;
  return page
    .split('\n')
    .filter((line) => line.startsWith('>') || line.startsWith('#') || line === '')
    .map((line) => {
      if (line === '') conversation = newConversation;
      if (!line.startsWith('>')) return line;
      const [, count = '2', unit = 's', sentence = ''] =
        /^> (?:\((\d+) (s|min|h) later\) )?(.*?)(?: {2,}\[.*)?$/.exec(line) ?? [];
      const seconds = { s: 1, min: 60, h: 3600 }[unit] ?? 1;
      at += Number(count) * seconds * 1000;
      const intent = recognise(sentence);
      const context = { at, turn: TURN, country: 'US' };
      const [next, replies] = respond(conversation, intent, context);
      const stored = JSON.stringify(next);
      expect(stored.length).toBeLessThanOrEqual(LARGEST_BYTES);
      expect(parseConversation(JSON.parse(stored))).toEqual(JSON.parse(stored));
      conversation = next;
      const slots = Object.entries(intent.slots).map(([slot, value]) => ` ${slot}: ${value}`);
      const said = line.replace(/ {2,}\[.*$/, '');
      return [`${said}  [${intent.intent}${slots.join(',')}]`, ...answersOf(replies)].join('\n');
    })
    .join('\n');
}

function answersOf(replies: readonly Reply[]): string[] {
  const lines: string[] = [];
  let words = '';
  for (const reply of replies) {
    if (reply.type === 'perform') {
      if (words !== '') lines.push(`< ${words}`);
      words = '';
      lines.push(`~ ${reply.segments[0]?.step} … ${reply.segments.at(-1)?.step}`);
    } else {
      words = [words, renderText(compose([reply]))].filter((text) => text !== '').join(' ');
    }
  }
  if (words !== '') lines.push(`< ${words}`);
  const spoken = lines.filter((line) => line.startsWith('<')).join(' ');
  expect(spoken.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
  return replies.some(({ type }) => type === 'end') ? [...lines, '< (silence)'] : lines;
}

describe('the golden conversations', () => {
  it.each(readdirSync(FOLDER))('%s reads as it did when it was last read aloud', async (name) => {
    const page = readFileSync(new URL(name, FOLDER), 'utf8');
    expect(page.match(/^>/gm)?.length).toBeGreaterThan(0);
    await expect(replayed(page)).toMatchFileSnapshot(new URL(name, FOLDER).pathname);
  });
});

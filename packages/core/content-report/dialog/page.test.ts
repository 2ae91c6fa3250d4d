import { describe, expect, it } from 'vitest';
import type { Intent } from '../../src/intents/intent.js';
import { INTENTS } from '../../src/intents/intent.js';
import { parseConversation } from '../../src/stored/conversation.js';
import { dialogPage, everyState } from './page.js';
import { SCENES } from './scenes.js';
import { SENTENCES } from './sentences.js';

describe('the page of what is answered to what', () => {
  it('is as the answers are', async () => {
    await expect(dialogPage()).toMatchFileSnapshot('../../../../docs/dialog.md');
  });

  it('gets into the states that it tells of', () => {
    const reached = Object.entries(SCENES).map(([is, scene]) => [is, scene().now.open.is]);
    expect(reached.filter(([is, open]) => is !== open)).toEqual([]);
  });

  it('has an answer for every intent in every state, after which the conversation can be stored', () => {
    const missing: string[] = [];
    const scenes = Object.values(SCENES).map((scene) => scene());
    for (const { title, answer } of scenes) {
      for (const intent of INTENTS) {
        const [next, replies] = answer({ intent, slots: SENTENCES[intent].slots ?? {} });
        if (replies.length === 0) missing.push(`${title}: ${intent} has no answer`);
        if (!parseConversation(JSON.parse(JSON.stringify(next))))
          missing.push(`${title}: ${intent} leaves what cannot be stored`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('answers a danger with help in every state', () => {
    const danger: Intent = { intent: 'ReportPain', slots: { symptom: 'chest' } };
    const after = Object.entries(SCENES).map(([is, scene]) => {
      const [next, replies] = scene().answer(danger);
      return [is, next.open.is, replies.some((one) => one.type === 'end' && one.alarmed)];
    });
    expect(after).toEqual(Object.keys(SCENES).map((is) => [is, 'after-alarm', true]));
  });

  it('names every sentence once in every table', () => {
    const page = dialogPage();
    const sections = page.split('\n### ').slice(1);
    expect(sections.length).toBe(everyState().length);
    const said = Object.values(SENTENCES).map(({ said: words }) => words);
    const wrong = sections.flatMap((section) => {
      const cells = section
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .flatMap((line) => (line.split(' | ')[0] ?? '').slice(2).split(' · '));
      const [title = ''] = section.split('\n');
      return said
        .filter((words) => cells.filter((cell) => cell === words).length !== 1)
        .map((words) => `${title}: ${words}`);
    });
    expect(wrong).toEqual([]);
  });
});

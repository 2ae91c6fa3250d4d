import { newConversation } from '@supine/core';
import { expect, it } from 'vitest';
import { createSkill } from '../src/index.js';
import { judge } from './echo/rules/judge.js';
import { inSession, intentRequest } from './requests.js';

const AT_MS = 1_790_803_900_000;

async function ask(intent: string, slots: Record<string, string> = {}, state: object = {}) {
  const request = inSession(intentRequest(intent, slots), {
    conversation: newConversation,
    ...state,
  });
  const answered = await createSkill({ now: () => AT_MS }).invoke(request);
  expect(judge(request, answered)).toEqual([]);
  return answered;
}

it('an answer leaves a card with its sources as links, and what it does not say', async () => {
  const { response } = await ask('AskRemedy', { remedy: 'ice' });
  expect(response.card).toMatchObject({ type: 'Simple', title: 'Cold' });
  const content = JSON.stringify(response.card);
  expect(content).toContain('It rests on:');
  expect(content).toMatch(/https:/);
  expect(content).toContain('It does not say:');
  expect(content.length).toBeLessThan(8000);
});

it('what is no answer leaves none', async () => {
  expect((await ask('Help')).response.card).toBeUndefined();
});

it('what follows on is about the answer, and leaves no second card', async () => {
  const { sessionAttributes } = await ask('AskRemedy', { remedy: 'mattress' });
  const { response } = await ask('AskSource__question_source_name', {}, sessionAttributes);
  expect(JSON.stringify(response.outputSpeech)).toContain('Kovacs');
  expect(response.card).toBeUndefined();
});

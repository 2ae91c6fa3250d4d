import { describe, expect, it } from 'vitest';
import { compose, respond } from '../english.js';
import type { Intent, IntentName } from '../intents/intent.js';
import { INTENTS } from '../intents/intent.js';
import { renderText } from '../speech/renderText.js';
import { screened } from '../testing/screened.js';
import { afterForgetting } from './afterForgetting.js';
import type { Conversation } from './conversation.js';
import { newConversation } from './conversation.js';

const only = (intent: IntentName): Intent => ({ intent, slots: {} });
const FORGET = only('ForgetMe');

/** Somebody in the middle of a routine, of whom a conversation knows all it can. */
function known(): Conversation {
  const person = {
    ...screened.person,
    avoid: ['twist'],
    soften: ['bend-back'],
    quiet: true,
  } as const;
  const told: Conversation = { ...screened, person };
  const [playing] = respond(told, only('StartRoutine'), { at: 1000, turn: null });
  expect(playing.session?.status).toBe('playing');
  return playing;
}

describe('"forget everything about me"', () => {
  const [asked, question] = respond(known(), FORGET, { at: 61_000, turn: null });
  const [after, replies] = respond(asked, only('Yes'), { at: 65_000, turn: null });
  const words = (erased: boolean) => renderText(compose(afterForgetting(replies, erased)));

  it('is asked about first, while the routine goes on', () => {
    expect(renderText(compose(question))).toBe(
      'Shall I forget everything about you? Say yes, or no.',
    );
    expect(asked.session?.status).toBe('playing');
    expect(asked.person).toEqual(known().person);
  });

  it('leaves, after a yes, a conversation in which nothing has been said', () => {
    expect(after).toEqual(newConversation);
  });

  it('asks for the erasure before a word is said of it, and for nothing to be kept', () => {
    expect(replies).toEqual([{ type: 'forget' }, { type: 'end' }]);
  });

  it('is answered by how it went', () => {
    expect(words(true)).toBe('I have forgotten everything about you.');
    expect(words(false)).toBe(
      'I could not forget you just now. What you told me may still be kept.',
    );
  });

  it('is not claimed where nobody has erased anything', () => {
    expect(renderText(compose(replies))).toBe(words(false));
  });

  it('is done at once where nobody can be asked', () => {
    const [, said] = respond(known(), FORGET, { at: 61_000, turn: null, oneWay: true });
    expect(said[0]).toEqual({ type: 'forget' });
  });

  it('forgets nothing after anything but a yes, and says so unless it is pain or asks again', () => {
    const wrong = INTENTS.filter((intent) => intent !== 'Yes').flatMap((intent) => {
      const [next, said] = respond(asked, only(intent), { at: 65_000, turn: null });
      const heard = renderText(compose(said));
      const isSaid = heard.startsWith('I have forgotten nothing.') || next.open.is === 'forgetting';
      const isKept = said.every(({ type }) => type !== 'forget') && next.person.quiet === true;
      return isKept && (isSaid || intent === 'ReportPain') ? [] : [`${intent}: ${heard}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['No', 'in the middle of a routine', known(), 'I have forgotten nothing.'],
    ['Unknown', 'with nothing open', screened, 'I have forgotten nothing.'],
  ] as const)('goes on after "%s" %s', (intent, _, before, heard) => {
    const [waits] = respond(before, FORGET, { at: 61_000, turn: null });
    const [next, said] = respond(waits, only(intent), { at: 65_000, turn: null });
    expect(renderText(compose(said))).toBe(heard);
    expect(next.open).toEqual({ is: 'nothing' });
    expect(next.session?.status).toBe(before.session?.status);
  });

  it('takes up the question before a movement that was open', () => {
    const around = { turn: null } as const;
    const [screening] = respond(newConversation, only('StartRoutine'), { ...around, at: 0 });
    const [waits] = respond(screening, FORGET, { ...around, at: 4000 });
    const [next, said] = respond(waits, only('No'), { ...around, at: 8000 });
    expect(next.open).toEqual(screening.open);
    expect(renderText(compose(said))).toBe(
      'I have forgotten nothing. New numbness, weak legs, bladder or bowel trouble: yes or no?',
    );
  });

  it('is not even asked about after an alarm: the words for help come again', () => {
    const around = { turn: null, country: 'US' } as const;
    for (const [symptom, help] of [
      ['chest', 'call nine one one'],
      ['despair', 'call nine eight eight'],
    ] as const) {
      const report: Intent = { intent: 'ReportPain', slots: { symptom } };
      const [sent] = respond(screened, report, { ...around, at: 0 });
      const [next, said] = respond(sent, FORGET, { ...around, at: 4000 });
      expect(next.open).toMatchObject(sent.open);
      expect(renderText(compose(said))).toContain(help);
      expect(said.some(({ type }) => type === 'forget' || type === 'ask')).toBe(false);
    }
  });

  it('goes on by itself where the routine was silenced to ask', () => {
    const device = { turn: null, hearsOnlyAnswers: true } as const;
    const [waits] = respond(known(), FORGET, { ...device, at: 61_000 });
    expect(waits.session?.status).toBe('paused');
    const [next] = respond(waits, only('No'), { ...device, at: 65_000 });
    expect(next.session?.status).toBe('playing');
  });
});

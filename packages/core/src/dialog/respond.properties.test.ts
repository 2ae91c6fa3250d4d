import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsAlways } from '../../test/properties.js';
import { catalogue } from '../content/index.js';
import { compose, respond } from '../english.js';
import type { Intent, IntentName } from '../intents/intent.js';
import { INTENTS, SYMPTOMS } from '../intents/intent.js';
import { enUS } from '../locales/en-US/index.js';
import { BODY_REGIONS } from '../model/bodyRegions.js';
import { MOVEMENT_TAGS } from '../model/movementTags.js';
import { SETTINGS } from '../model/settings.js';
import { plainSpeaker } from '../speech/profile.js';
import { renderText } from '../speech/renderText.js';
import { turnLimit } from '../speech/turnLimit.js';
import { parseConversation } from '../stored/conversation.js';
import { parseMemory } from '../stored/memory.js';
import { screened } from '../testing/screened.js';
import type { Conversation } from './conversation.js';
import { newConversation } from './conversation.js';
import type { Memory } from './memory.js';
import { nothingKnown } from './memory.js';
import type { Reply } from './reply.js';

/** Sixty, and ten for the question that an answer in the middle of the screen takes up again. */
const MOST_WORDS = 80;
/** All of it is said, and it is not counted. */
const CAUTION = /\.cautions\.|\.getChecked$/;
/** A kilobyte, and a little for whoever is careful in every way there is: that stands in what was last played as well. */
const LARGEST_BYTES = 1400;

const slots = fc.record(
  {
    routine: fc.constantFrom(...Object.keys(catalogue.routines), 'nap', 'constructor'),
    region: fc.constantFrom(...BODY_REGIONS),
    minutes: fc.integer({ min: 1, max: 30 }),
    setting: fc.constantFrom(...SETTINGS),
    cause: fc.constantFrom(...Object.keys(catalogue.causes), '__proto__'),
    exercise: fc.constantFrom(...Object.keys(catalogue.exercises), 'toString'),
    remedy: fc.constantFrom(...Object.keys(catalogue.remedies), 'leeches'),
    symptom: fc.constantFrom(...SYMPTOMS, 'nothing', '__proto__', 'constructor'),
    precaution: fc.constantFrom(...Object.keys(catalogue.precautions), ...MOVEMENT_TAGS, 'flying'),
  },
  { requiredKeys: [] },
);
const turns = fc.array(
  fc.record({
    intent: fc.constantFrom<IntentName>(...INTENTS, 'StartRoutine', 'Yes', 'Resume', 'Next'),
    slots,
    seconds: fc.integer({ min: 0, max: 400 }),
  }),
  { minLength: 50, maxLength: 50 },
);

/** What is said besides the steps that are read. */
function answerOf(replies: readonly Reply[]): string {
  const counted = replies.filter(
    (reply) => reply.type !== 'perform' && !(reply.type === 'say' && CAUTION.test(reply.line.key)),
  );
  return renderText(compose(counted));
}

/** A day goes by in twenty minutes here, so that what is kept is asked about, too. */
const dayOf = (atMs: number) =>
  new Date(Date.UTC(2026, 10, 21) + (atMs / 1_200_000) * 86_400_000).toISOString().slice(0, 10);

const asked = (replies: readonly Reply[]) =>
  replies.flatMap((reply) => (reply.type === 'ask' ? [reply.line.key] : []))[0];

describe.each(['turns', 'clock'] as const)(
  'a thousand conversations, on a device with %s',
  (kind) => {
    const turn = kind === 'turns' ? turnLimit(235, enUS, plainSpeaker) : null;
    let at = 0;
    let memory: Memory = nothingKnown;
    const answer = (conversation: Conversation, intent: Intent) =>
      respond(conversation, intent, { at, turn, country: 'US', memory, today: dayOf(at) });
    const only = (intent: IntentName): Intent => ({ intent, slots: {} });

    it('answer every turn, briefly, stay small, and can be stopped at any moment', () => {
      holdsAlways(
        'conversations of fifty turns',
        fc.property(fc.constantFrom(newConversation, screened), turns, (before, said) => {
          let conversation = before;
          memory = nothingKnown;
          for (const { seconds, ...intent } of said) {
            at += seconds * 1000;
            const [next, replies] = answer(conversation, intent);
            expect(replies.length).toBeGreaterThan(0);
            const words = answerOf(replies).split(/\s+/).length;
            expect([intent, words <= MOST_WORDS]).toEqual([intent, true]);
            for (const reply of replies) if (reply.type === 'remember') memory = reply.memory;
            if (replies.some(({ type }) => type === 'forget')) memory = nothingKnown;
            expect(parseMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
            const stored = JSON.stringify(next);
            expect([intent, stored.length <= LARGEST_BYTES]).toEqual([intent, true]);
            expect(parseConversation(JSON.parse(stored))).toEqual(JSON.parse(stored));
            const danger: Intent = { intent: 'ReportPain', slots: { symptom: 'chest' } };
            const [sent, help] = answer(next, danger);
            expect([intent, sent.open.is]).toEqual([intent, 'after-alarm']);
            expect(help.some((reply) => reply.type === 'end' && reply.alarmed)).toBe(true);
            const [stopped, last] = answer(next, only('Stop'));
            expect(stopped.session === null || stopped.session.status === 'ended').toBe(true);
            expect(last.at(-1)?.type).toBe('end');
            conversation = next;
          }
        }),
        200,
        15,
      );
    });

    it('ask no question more than twice of somebody who is not understood', () => {
      holdsAlways(
        'unclear answers',
        fc.property(fc.constantFrom(newConversation, screened), turns, (before, said) => {
          let conversation = before;
          for (const { seconds, ...intent } of said.slice(0, 8)) {
            at += seconds * 1000;
            [conversation] = answer(conversation, intent);
          }
          const questions: (string | undefined)[] = [];
          for (let time = 0; time < 5; time += 1) {
            at += 8000;
            const [next, replies] = answer(conversation, only('Unknown'));
            questions.push(asked(replies));
            conversation = next;
            if (replies.some(({ type }) => type === 'end')) break;
          }
          for (const question of questions) {
            if (question === undefined) continue;
            expect(questions.filter((one) => one === question).length).toBeLessThanOrEqual(2);
          }
        }),
        200,
        15,
      );
    });
  },
);

import { entryIn } from '../../model/entryIn.js';
import { wordingOf } from '../alarm.js';
import type { Answer, Heard } from '../answer.js';
import type { Reply } from '../reply.js';
import { say, tell } from '../reply.js';
import { whomToCall } from '../whomToCall.js';

/** What somebody who needs help asks, or tells, about getting it. */
export const NEEDS = [
  'whom',
  'until',
  'alone',
  'button',
  'tablets',
  'someone',
  'cannot-call',
  'later',
  'drive',
  'trouble',
  'say',
  'coming',
] as const;
export type Need = (typeof NEEDS)[number];

/** What nobody asks who means that nothing is wrong. */
export const ADMITS: readonly unknown[] = ['whom', 'until', 'cannot-call', 'button', 'say'];

/** One sentence for each, with nothing but the kind of help to go by. */
const ANSWERS: Readonly<Record<Need, readonly Reply[]>> = {
  whom: [say('need-whom')],
  until: [say('need-until')],
  alone: [say('need-alone')],
  button: [say('need-button')],
  tablets: [say('need-tablets')],
  someone: [say('need-someone')],
  'cannot-call': [tell('wordingLevels.cannot-call')],
  later: [tell('wordingLevels.tonight')],
  drive: [say('need-drive')],
  trouble: [say('need-trouble')],
  say: [say('alarm-right-again')],
  coming: [say('need-coming')],
};

/** Where somebody is heard and not fetched, some of it is another thing. */
const IN_A_CRISIS: Readonly<Partial<Record<Need, readonly Reply[]>>> = {
  until: [say('need-until-crisis')],
  alone: [say('need-alone-crisis')],
  tablets: [say('need-tablets-crisis')],
  someone: [say('need-someone-crisis')],
};

/** What was asked or told about getting help, answered in one sentence with whom to call; `null` for anything else. */
export function inNeed({ now, intent, surroundings }: Heard, symptom: string): Answer | null {
  const need = String(intent.slots['about']);
  const wording = wordingOf(symptom, surroundings.catalogue);
  const said =
    (wording?.level === 'crisis' ? entryIn(IN_A_CRISIS, need) : undefined) ??
    entryIn<readonly Reply[] | undefined>(ANSWERS, need);
  if (!said) return null;
  if (need === 'coming') return { next: now, replies: [...said, { type: 'end' }] };
  const call = whomToCall(symptom, surroundings);
  // Who goes to a hospital may have nobody to drive.
  const { country = '' } = surroundings;
  const unknown = country === '' && wording?.level !== 'maternity' ? [say('need-number')] : [];
  const goes = wording?.level === 'now' && wording.lines.includes('hospital');
  if (need === 'whom' && goes)
    return {
      next: now,
      replies: [call, tell('wordingLevels.alone', { emergencyNumber: country })],
    };
  return { next: now, replies: need === 'whom' ? [call, ...said, ...unknown] : [...said, call] };
}

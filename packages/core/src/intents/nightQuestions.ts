import { deepFreeze } from '../model/deepFreeze.js';
import type { Intent } from './intent.js';

/** Names of questions; a locale has the words in which each is asked. */
export type NightQuestionId =
  | 'sleep-upper-back'
  | 'sleep-lower-back'
  | 'sleep-neck'
  | 'sleep-pregnant'
  | 'turn-over'
  | 'get-up';

/** Something people ask at night that has steps to read out. */
export interface NightQuestion {
  readonly id: NightQuestionId;
  /** What is understood of it; told here, so that an app need not carry how sentences are understood. */
  readonly intent: Intent;
}

/** What people ask at night, for apps that keep each answer ready: a script, an automation, a file. */
export const NIGHT_QUESTIONS: readonly NightQuestion[] = /* @__PURE__ */ deepFreeze([
  { id: 'sleep-upper-back', intent: sleep({ region: 'upper-back' }) },
  { id: 'sleep-lower-back', intent: sleep({ region: 'lower-back' }) },
  { id: 'sleep-neck', intent: sleep({ region: 'neck' }) },
  { id: 'sleep-pregnant', intent: sleep({ cause: 'pregnancy' }) },
  { id: 'turn-over', intent: { intent: 'TurnOver', slots: {} } },
  { id: 'get-up', intent: { intent: 'GetUp', slots: {} } },
]);

function sleep(slots: Intent['slots']): Intent {
  return { intent: 'SleepPosition', slots };
}

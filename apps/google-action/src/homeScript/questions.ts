import type { Intent } from '@supine/core';

/** Something people ask at night that has steps to read out. */
export interface Question {
  readonly id: string;
  /** As it is said to the speaker. */
  readonly phrase: string;
  /** What the core understands of it; told here, so that a webhook need not carry how sentences are understood. */
  readonly intent: Intent;
}

/** Each has a script of its own; a test holds the intents against what the core makes of the phrases. */
export const QUESTIONS: readonly Question[] = [
  sleep('upper-back-pain', 'with upper back pain', { region: 'upper-back' }),
  sleep('lower-back-pain', 'with lower back pain', { region: 'lower-back' }),
  sleep('neck-pain', 'with neck pain', { region: 'neck' }),
  sleep('pregnant', 'when pregnant', { cause: 'pregnancy' }),
  {
    id: 'how-to-turn-over',
    phrase: 'how do I turn over',
    intent: { intent: 'TurnOver', slots: {} },
  },
  {
    id: 'how-to-get-out-of-bed',
    phrase: 'how do I get out of bed',
    intent: { intent: 'GetUp', slots: {} },
  },
];

function sleep(name: string, when: string, slots: Intent['slots']): Question {
  const intent: Intent = { intent: 'SleepPosition', slots };
  return { id: `how-to-sleep-${name}`, phrase: `how do I sleep ${when}`, intent };
}

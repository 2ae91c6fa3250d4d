import type { Intent } from '../intents/intent.js';

/** What somebody means, and how many seconds later they say the next thing. */
export interface SaidAtNight extends Intent {
  readonly thenSeconds: number;
}

/**
 * One evening without a sentence: the routine is started, the first screen answered with no, something hurts, it goes on
 * and is carried on until nothing is left. For apps in a language that nobody recognises yet.
 */
export const eveningIntents: readonly SaidAtNight[] = [
  { intent: 'StartRoutine', slots: { routine: 'evening-wind-down' }, thenSeconds: 4 },
  ...Array.from({ length: 2 }, () => said('No', 4)),
  said('No', 140),
  said('Yes', 60),
  said('ReportPain', 6),
  { intent: 'ReportPain', slots: { symptom: 'strong-stretch' }, thenSeconds: 6 },
  said('Yes', 30),
  ...Array.from({ length: 5 }, () => said('Yes', 235)),
];

function said(intent: Intent['intent'], thenSeconds: number): SaidAtNight {
  return { intent, slots: {}, thenSeconds };
}

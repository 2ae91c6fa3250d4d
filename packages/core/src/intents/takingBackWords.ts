import type { Sign } from './alarmWords.js';

/** How a language tells that a danger is none, or makes little of one. */
export interface TakingBackWords {
  /** That something is as it should be: "my legs are strong", "I can pee". */
  readonly wells: readonly (readonly [id: string, sign: Sign])[];
  /** What makes little of something that is there: "just a lump". */
  readonly belittles: readonly string[];
  /** What a clause begins with that denies what it names where the next says what it is instead: "not", "it isn't". */
  readonly notThis: readonly string[];
  /** What the next clause begins with then: "only", "it's". */
  readonly butThat: readonly string[];
  /** How much of it is denied, and so not all of it: "not so much", "not all the time". */
  readonly degrees: readonly string[];
  /** Names of what it might be: who says that it isn't their heart has not said that nothing hurts. */
  readonly diagnoses: readonly string[];
}

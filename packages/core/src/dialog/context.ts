import type { Catalogue } from '../model/catalogue.js';
import type { StepLimits } from '../routine/stepLimits.js';
import type { TurnLimit } from '../session/planTurn.js';
import type { Memory } from './memory.js';

/** What surrounds a sentence: the time, what can be looked up and what the device can do. */
export interface DialogContext {
  /** Milliseconds of the caller's clock. */
  readonly at: number;
  readonly catalogue: Catalogue;
  /** How much one answer may hold; `null` where the device keeps time itself and can be stopped at any moment. */
  readonly turn: TurnLimit | null;
  /** How long a hold or a step may be made where a length is asked for; as long as the exercise allows, if left out. */
  readonly steps?: StepLimits | undefined;
  /**
   * The device keeps time itself, but hears nothing of its own accord while it plays: its microphone opens for an answer,
   * and "stop" may arrive as a pause.
   */
  readonly hearsOnlyAnswers?: boolean | undefined;
  /** What is known from earlier conversations; without it the screen is asked in full. */
  readonly memory?: Memory | undefined;
  /** The day, as YYYY-MM-DD; without it nobody knows how old the screen is, so it is asked in full. */
  readonly today?: string | undefined;
  /**
   * Others may speak to this device too, and no voice profile, account or number tells who does. Then what is remembered is
   * not taken for theirs until they have said whether they are the only one.
   */
  readonly mayBeShared?: boolean | undefined;
  /** The hour of the day where the person is, 0 to 23; without it nobody knows whether it is day. */
  readonly hour?: number | undefined;
  /** Nobody can answer, as with a single command: the screen is said as a statement. */
  readonly oneWay?: boolean | undefined;
  /** The device can whisper, or speak more softly. */
  readonly whispers?: boolean | undefined;
  /** Where the person is, as an ISO 3166 code; it decides which numbers are said when help is needed. */
  readonly country?: string | undefined;
}

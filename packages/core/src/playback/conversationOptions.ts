import type { Conversation } from '../dialog/conversation.js';
import type { Memory } from '../dialog/memory.js';
import type { Hearing } from '../intents/hearing.js';
import type { Locale } from '../locales/locale.js';
import type { Catalogue } from '../model/catalogue.js';
import type { StepLimits } from '../routine/stepLimits.js';
import type { DeviceWords } from '../speech/words.js';
import type { Clock } from './clock.js';
import type { Listeners } from './happening.js';

/** What a conversation needs of the device it is held on, and of whoever speaks. */
export interface ConversationOptions {
  /** Every word that is said. */
  readonly locale: Locale;
  /** What is heard in that language; without it intents are heard, and no sentences. */
  readonly hearing?: Hearing | undefined;
  readonly catalogue: Catalogue;
  /** How long a hold or a step may be made where a length is asked for; as long as the exercise allows, if left out. */
  readonly steps?: StepLimits | undefined;
  readonly clock: Clock;
  /** How the device is stopped; by saying so, if left out. */
  readonly device?: DeviceWords | undefined;
  /** Names that people call a device by; they are dropped from the front of a sentence. */
  readonly wakeWords?: readonly string[] | undefined;
  /** Where the person is, as an ISO 3166 code: it decides which numbers are said when help is needed. */
  readonly country?: string | undefined;
  /** What is known from earlier conversations; nothing, if left out. */
  readonly memory?: Memory | undefined;
  /** Tells the day, as YYYY-MM-DD; without it nobody knows how old a screen is, so it is asked in full. */
  readonly today?: (() => string) | undefined;
  /** Tells the hour of the day, 0 to 23; without it nobody knows whether it is day. */
  readonly hour?: (() => number) | undefined;
  /** Others may use the device too, and nobody knows by the voice who speaks. */
  readonly mayBeShared?: boolean | undefined;
  /** Nobody can answer: the screen is said as a statement. */
  readonly oneWay?: boolean | undefined;
  /** The device can speak more softly; true if left out. */
  readonly whispers?: boolean | undefined;
  /** What has been said already; a new conversation, if left out. */
  readonly conversation?: Conversation | undefined;
  readonly on?: ConversationListeners | undefined;
}

/** Who is told what happens in a conversation. */
export interface ConversationListeners extends Listeners {
  /** Keep this for the next conversation, in place of what was kept. */
  readonly remember?: (memory: Memory) => void;
  /** Erase all that is kept; settles with `false` when it could not be. Without it only what is known here is forgotten. */
  readonly forget?: () => Promise<boolean>;
}

import type { Side } from '../model/side.js';
import type { DeviceWords } from '../speech/words.js';

/** One message, and how long nothing else is said after it. */
export interface Announcement {
  readonly text: string;
  /**
   * Seconds until the next message is handed over. They count from the end of the words where the device waits for
   * them, else from when this message was handed over.
   */
  readonly thenWaitSeconds: number;
  /** The step of the timeline that the message is about. */
  readonly step: string;
  /** The side that works, where one does. */
  readonly side: Side | null;
}

/** What a device that reads message after message can do. A platform's limits reach the core as these numbers. */
export interface AnnouncementProfile extends DeviceWords {
  /** A message more than this is refused. */
  readonly mostMessages: number;
  /** Longest text of one message, in characters. */
  readonly longestMessageCharacters: number;
  /** From handing a message over to its first word: a chime, a voice that has to be fetched. */
  readonly startSeconds: number;
  /** Whether what follows a message begins when its words have ended, or when it was handed over. */
  readonly waitsForSpeech: boolean;
  /** Whether the words that start a hold, and those that end it, are messages of their own: the hold is exact, the messages many. */
  readonly holdsApart: boolean;
  /** How long words may take, as a share of what the locale estimates: with the quickest voice and with the slowest. */
  readonly speechShare: { readonly quickest: number; readonly slowest: number };
  /** How much longer than its dose a hold may last, in milliseconds. It never lasts less. */
  readonly holdErrorMs: number;
}

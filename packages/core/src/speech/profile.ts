import type { StopRule } from '../locales/locale.js';

/** What a device can do with speech. A platform's limits reach the core as these numbers. */
export interface SpeechProfile {
  /** Longest single pause that the device's markup allows; longer silences are several pauses. */
  readonly longestPauseSeconds: number;
  /** Longest markup of one answer, in characters. */
  readonly longestScriptCharacters: number;
  /** Whether words can be laid over an exact silence; where not, a hold hears no asides. */
  readonly mixes: boolean;
  /** How far a hold may be from its dose on this device, in milliseconds. */
  readonly holdErrorMs: number;
  /** What the device's markup puts around words that are whispered or said softly; left out where it has nothing for it. */
  readonly softly?: readonly [before: string, after: string];
  /** How the person stops it, for the first words of a routine. */
  readonly stop: StopRule;
  /** The name the device listens to, where the stop rule needs it. */
  readonly wakeWord?: string;
}

/** A speaker that takes whole answers as markup and hears "stop" at any time. */
export const plainSpeaker: SpeechProfile = /* @__PURE__ */ Object.freeze({
  longestPauseSeconds: 10,
  longestScriptCharacters: 8000,
  mixes: false,
  holdErrorMs: 1500,
  stop: 'say',
});

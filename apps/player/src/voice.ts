import type { Happening } from '@supine/core';
import type { SpokenPack } from './spokenBy.js';

/** Speaks one text at a time; a new one cuts the old. Nothing waits for it but the end of the program. */
export interface Voice {
  /** @param soft more softly, where the voice can */
  speak(text: string, soft?: boolean): void;
  hush(): void;
  /** Settles when nothing is being spoken. */
  quiet(): Promise<void>;
}

/** What was asked for on the command line. */
export const VOICE_CHOICES = ['none', 'system'] as const;
export type VoiceChoice = (typeof VOICE_CHOICES)[number] | SpokenPack;

/** A line that is later than this has lost its moment: it is shown and not spoken. */
const LATEST_SPOKEN_MS = 1000;

export const silentVoice: Voice = { speak() {}, hush() {}, quiet: async () => {} };

/** What is to be spoken of everything that begins at one moment: its lines in one breath, so that none cuts another. */
export function wordsAloud(happenings: readonly Happening[]): string {
  return happenings
    .flatMap((one) => (one.type === 'line' && one.lateMs <= LATEST_SPOKEN_MS ? [one.text] : []))
    .join(' ');
}

import type { Pcm } from './pcm.js';

/** A sentence or two to be spoken. */
export interface Utterance {
  readonly text: string;
  /** How many times longer than usual the words are stretched; 1 is the voice's own pace. */
  readonly paceTimes: number;
  /** Under the breath, where the voice can; where it cannot, the assembly lowers it. */
  readonly whisper: boolean;
}

/** An engine that failed, with one sentence that tells somebody what to do about it. */
export class SpeechFailed extends Error {
  override readonly name = 'SpeechFailed';
}

/**
 * A voice. Every implementation keeps the same promises, and one suite holds them to it: words come back as sound; an
 * engine that says nothing, fails, is missing or hangs rejects with `SpeechFailed` and one sentence.
 */
export interface Synthesizer {
  /** Names engine, voice and version: clips of one voice are never taken for those of another. */
  readonly id: string;
  /** Whether it whispers by itself. */
  readonly whispers: boolean;
  /** The words as it writes them for itself, such as with its own spellings; words that are written alike sound alike. */
  readonly written?: (text: string) => string;
  /**
   * Speaks.
   *
   * @param utterance words of at least one letter
   * @returns sound at whatever rate the engine has, untrimmed
   * @throws SpeechFailed
   */
  synthesize(utterance: Utterance): Promise<Pcm>;
  /** Lets go of workers and connections; nothing is spoken afterwards. */
  close(): Promise<void>;
}

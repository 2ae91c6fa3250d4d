import type { Synthesizer } from '../synthesizer.js';

/** That of the files, so that nothing has to be resampled. */
const SAMPLE_RATE_HZ = 24_000;
const SECONDS_PER_LETTER = 0.06;

/**
 * A voice of tones, for what hangs on lengths and not on words: each text has a length and a pitch that go by it.
 *
 * @param onSpoken is told every text, and gives how many times longer than usual it is this time
 * @returns a voice that says the same text in the same way, unless it is told not to
 * @throws never
 * @example (await toneVoice().synthesize({ text: 'Rest.', paceTimes: 1, whisper: false })).samples.length // 12000
 */
export function toneVoice(onSpoken: (text: string) => number = () => 1): Synthesizer {
  return {
    id: 'tones',
    whispers: false,
    async synthesize({ text, paceTimes }) {
      const seconds = (0.2 + text.length * SECONDS_PER_LETTER) * paceTimes * onSpoken(text);
      const step = 0.05 + (text.length % 40) / 100;
      const length = Math.round(seconds * SAMPLE_RATE_HZ);
      return {
        sampleRateHz: SAMPLE_RATE_HZ,
        samples: new Float32Array(length).map((_, at) => Math.sin(at * step) / 3),
      };
    },
    async close() {},
  };
}

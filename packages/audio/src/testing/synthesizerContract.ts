import type { TestRunner } from '@supine/core/testing';
import type { Pcm } from '../pcm.js';
import { SpeechFailed, type Synthesizer, type Utterance } from '../synthesizer.js';

const SHORT = 'Rest.';
const LONG = 'Lie on your back, and let both of your knees sink slowly to the left.';
/** Nobody says a word in less, or five seconds of words in more. */
const SHORT_SECONDS = [0.15, 2] as const;
const LONG_SECONDS = [2, 9] as const;

/** Texts without a word in them. */
const WORDLESS = ['', ' ', '\n', '...', '— ?!', '🛏'];
/** Texts that could be taken for something else than words, by a shell, an option parser, a speech engine, a server. */
const ODD = [
  '-f /etc/passwd',
  '$(sleep 60)',
  '"; exit 1; "',
  "Don't 'stop' now",
  '<break time="9s"/> & breathe',
  '[[slnc 9000]] Breathe',
  'Ten percent % of {side}',
  'Café, “naïve” — 30°',
  'First line\nsecond line',
];

/**
 * What every voice must do. A voice's own test file only makes the voice.
 *
 * @param runner `describe`, `it` and `expect` of the test runner
 * @param name the voice's name
 * @param newVoice makes a voice that was not closed
 * @param promises whether the same words are the same sound
 * @throws never; a voice that breaks the contract fails its test
 * @example synthesizerContract({ describe, it, expect }, 'Flite', fliteVoice, { isDeterministic: true })
 */
export function synthesizerContract(
  runner: TestRunner,
  name: string,
  newVoice: () => Synthesizer | Promise<Synthesizer>,
  promises: { readonly isDeterministic: boolean },
): void {
  const { describe, it, expect } = runner;

  const withVoice = async (use: (voice: Synthesizer) => Promise<void>) => {
    const voice = await newVoice();
    try {
      await use(voice);
    } finally {
      await voice.close();
    }
  };
  const expectBetween = (seconds: number, [least, most]: readonly [number, number], what: string) =>
    expect(seconds > least && seconds < most, `${what}: ${seconds.toFixed(3)} s`).toBe(true);

  describe(`${name} keeps the contract of voices`, () => {
    it('says a word, and a sentence, in about the time that people take', () =>
      withVoice(async (voice) => {
        const short = await voice.synthesize(said(SHORT));
        const long = await voice.synthesize(said(LONG));
        expectBetween(secondsOf(short), SHORT_SECONDS, SHORT);
        expectBetween(secondsOf(long), LONG_SECONDS, LONG);
        expect(secondsOf(long) > secondsOf(short) * 1.5).toBe(true);
      }));

    it('gives samples from -1 to 1 that can be heard', () =>
      withVoice(async (voice) => {
        const { samples, sampleRateHz } = await voice.synthesize(said(SHORT));
        const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
        expect(sampleRateHz >= 8000 && sampleRateHz <= 48_000).toBe(true);
        expect(peak > 0.05 && peak <= 1, `a peak of ${peak}`).toBe(true);
      }));

    it('takes about 1.25 times as long at a pace of 1.25', () =>
      withVoice(async (voice) => {
        const usual = await voice.synthesize(said(LONG));
        const slow = await voice.synthesize({ ...said(LONG), paceTimes: 1.25 });
        expectBetween(secondsOf(slow) / secondsOf(usual), [1.17, 1.33], 'times as long');
      }));

    it('speaks two sentences, and ten, that are asked for at once', () =>
      withVoice(async (voice) => {
        const texts = [SHORT, LONG, ...Array.from({ length: 8 }, () => SHORT)];
        const [short, long, ...others] = await Promise.all(
          texts.map((text) => voice.synthesize(said(text))),
        );
        expect(secondsOf(long) > secondsOf(short) * 1.5).toBe(true);
        expect(others.every((sound) => secondsOf(sound) < secondsOf(long) / 1.5)).toBe(true);
      }));

    if (promises.isDeterministic) {
      it('gives the same sound for the same words, whatever was said between and by whichever voice', () =>
        withVoice(async (voice) => {
          const first = await voice.synthesize(said(LONG));
          await voice.synthesize({ ...said(SHORT), paceTimes: 1.4 });
          const [second, third] = await Promise.all([
            voice.synthesize(said(LONG)),
            voice.synthesize(said(LONG)),
          ]);
          expect(hexOf(second) === hexOf(first)).toBe(true);
          expect(hexOf(third) === hexOf(first)).toBe(true);
          await withVoice(async (another) => {
            expect(another.id).toBe(voice.id);
            expect(hexOf(await another.synthesize(said(LONG))) === hexOf(first)).toBe(true);
          });
        }));
    }

    it('takes for words what a shell, an option parser or a server could take for something else', () =>
      withVoice(async (voice) => {
        for (const text of ODD) {
          expectBetween(secondsOf(await voice.synthesize(said(text))), [0.15, 9], text);
        }
      }));

    for (const text of WORDLESS) {
      it(`rejects ${JSON.stringify(text)}, in which there are no words`, () =>
        withVoice(async (voice) => {
          const error = await errorOf(voice.synthesize(said(text)));
          expect(error instanceof SpeechFailed).toBe(true);
          expect(String(error)).toContain('There are no words in');
        }));
    }

    for (const paceTimes of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      it(`rejects a pace of ${paceTimes}`, () =>
        withVoice(async (voice) => {
          const error = await errorOf(voice.synthesize({ ...said(SHORT), paceTimes }));
          expect(error instanceof SpeechFailed).toBe(true);
        }));
    }

    it('rejects after it was closed, which may be done twice', async () => {
      const voice = await newVoice();
      await voice.synthesize(said(SHORT));
      await Promise.all([voice.close(), voice.close()]);
      const error = await errorOf(voice.synthesize(said(SHORT)));
      expect(error instanceof SpeechFailed).toBe(true);
      expect(String(error)).toContain('closed');
    });

    it('may be closed when it has said nothing', async () => {
      await (await newVoice()).close();
    });

    it('has one name for the same voice', async () => {
      const [one, other] = [await newVoice(), await newVoice()];
      expect(one.id).toBe(other.id);
      await Promise.all([one.close(), other.close()]);
    });
  });
}

function said(text: string): Utterance {
  return { text, paceTimes: 1, whisper: false };
}

function secondsOf(sound: Pcm | undefined): number {
  return sound ? sound.samples.length / sound.sampleRateHz : 0;
}

function hexOf({ samples }: Pcm): string {
  return Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength).toString('hex');
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => error,
  );
}

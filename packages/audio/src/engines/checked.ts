import type { Pcm } from '../pcm.js';
import { SpeechFailed, type Synthesizer, type Utterance } from '../synthesizer.js';

/** Below this, -60 dB, nobody hears anything. */
const AUDIBLE = 0.001;
/** Nobody can be understood at this pace; people speak about 15. */
const FASTEST_LETTERS_PER_SECOND = 60;

/**
 * Holds an engine to what `Synthesizer` promises: it never gives silence for words, a sound too short to hold them, or
 * an error that is not `SpeechFailed`, and it says nothing after it was closed.
 *
 * @param voice the engine, which may do any of that
 * @returns the same engine, but for words without a letter or digit, a pace that is not above 0, silence, and use
 * after `close`, all of which reject with `SpeechFailed`
 * @throws never
 * @example const voice = checked({ id: 'mine', whispers: false, synthesize, close });
 */
export function checked(voice: Synthesizer): Synthesizer {
  let closing: Promise<void> | null = null;
  return {
    id: voice.id,
    whispers: voice.whispers,
    ...(voice.written ? { written: voice.written } : {}),
    async synthesize(utterance) {
      if (closing) throw new SpeechFailed(`${voice.id} was closed and speaks no more.`);
      if (lettersIn(utterance) === 0) {
        throw new SpeechFailed(`There are no words in ${JSON.stringify(utterance.text)}.`);
      }
      if (!(utterance.paceTimes > 0 && Number.isFinite(utterance.paceTimes))) {
        throw new SpeechFailed(`Nobody speaks ${utterance.paceTimes} times as slowly as usual.`);
      }
      const sound = await spokenBy(voice, utterance);
      if (isSilent(sound) || isTooShort(sound, utterance)) {
        throw new SpeechFailed(`${voice.id} said nothing, or only a part, of “${utterance.text}”.`);
      }
      return sound;
    },
    close() {
      closing ??= voice.close();
      return closing;
    },
  };
}

async function spokenBy(voice: Synthesizer, utterance: Utterance): Promise<Pcm> {
  try {
    return await voice.synthesize(utterance);
  } catch (error) {
    if (error instanceof SpeechFailed) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new SpeechFailed(`${voice.id} failed: ${why}`, { cause: error });
  }
}

function lettersIn({ text }: Utterance): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function isSilent({ samples }: Pcm): boolean {
  return !samples.some((sample) => Math.abs(sample) > AUDIBLE);
}

function isTooShort({ samples, sampleRateHz }: Pcm, utterance: Utterance): boolean {
  const leastSeconds = (lettersIn(utterance) / FASTEST_LETTERS_PER_SECOND) * utterance.paceTimes;
  return samples.length / sampleRateHz < leastSeconds;
}

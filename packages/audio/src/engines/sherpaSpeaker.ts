import type { Pcm } from '../pcm.js';
import { SpeechFailed, type Synthesizer } from '../synthesizer.js';
import { checked } from './checked.js';
import { type Crew, type CrewWorker, crew } from './crew.js';
import { withoutHiss } from './hiss.js';
import { mustBeOptions } from './mustBeOptions.js';
import { plainText } from './plainText.js';
import { readInContext } from './pronounce.js';
import { fingerprintOf, mustBeThere, type SherpaModel } from './sherpaModel.js';

/** A large network is loaded with the first sentence, and a small machine takes several seconds for one. */
const LIMIT_MS = 120_000;
const THREADS = 2;

/** Which voice of sherpa-onnx speaks. */
export interface SherpaOptions {
  /** The paths of its files; `sherpaModelIn` finds them in a folder. */
  readonly model: SherpaModel;
  /** Who speaks, of a voice with several, from 0; the list is on the voice's page. 0 unless told. */
  readonly speaker?: number;
  /** How many threads think about a sentence; 2 unless told. */
  readonly threads?: number;
  /** How long a sentence may take, in milliseconds, the loading of the voice included; two minutes. */
  readonly limitMs?: number;
}

/** A sentence for the process that speaks. */
export interface SherpaSentence {
  /** As `OfflineTts` of `sherpa-onnx-node` takes it. */
  readonly config: object;
  readonly speaker: number;
  readonly text: string;
  /** How many times faster than usual. */
  readonly speed: number;
}

/** What it answers: sound, or why there is none. */
export type SherpaAnswer =
  | { readonly samples: Float32Array; readonly sampleRateHz: number }
  | { readonly fault: string };

/**
 * A voice of sherpa-onnx, spoken by whatever process is started for it.
 *
 * @param options see `SherpaOptions`
 * @param start starts the process
 * @returns a voice whose process starts with the first sentence
 * @throws TypeError for wrong options; SpeechFailed when a file is missing
 */
export function sherpaSpeaker(options: SherpaOptions, start: () => CrewWorker): Synthesizer {
  mustBeOptions(options, [], "sherpaVoice({ model: sherpaModelIn('models/kokoro-en-v0_19') })");
  const { model, speaker = 0, threads = THREADS, limitMs = LIMIT_MS } = options;
  mustBeThere(model);
  if (!Number.isSafeInteger(speaker) || speaker < 0) {
    throw new TypeError(`A speaker is a whole number from 0, not ${String(speaker)}.`);
  }
  if (!Number.isSafeInteger(threads) || threads < 1) {
    throw new TypeError(`threads is a whole number from 1, not ${String(threads)}.`);
  }
  const config = configOf(model, threads);
  // One process: the network is hundreds of megabytes, and has its own threads.
  const speaking: Crew<SherpaSentence, SherpaAnswer> = crew(1, limitMs, start);
  return checked({
    id: `sherpa-onnx ${model.kind} ${fingerprintOf(model)} ${speaker}`,
    whispers: false,
    written,
    async synthesize({ text, paceTimes }) {
      const sentence = { config, speaker, text: written(text), speed: 1 / paceTimes };
      const answer = await speaking.ask(sentence);
      if ('fault' in answer) throw new SpeechFailed(answer.fault);
      return withoutHiss(withinBounds(answer));
    },
    close: () => speaking.close(),
  });
}

/** What it is built on knows the words of the field. */
const written = (text: string) => plainText(readInContext(text));

/** As `sherpa-onnx-node` 1.13 reads it. */
function configOf(model: SherpaModel, threads: number): object {
  const { kind, tokens, data, voices, vocoder, lexicon } = model;
  const parts = {
    ...(kind === 'matcha' ? { acousticModel: model.model, vocoder } : { model: model.model }),
    tokens,
    dataDir: data,
    ...(voices === undefined ? {} : { voices }),
    ...(lexicon === undefined ? {} : { lexicon }),
  };
  return {
    model: { [kind]: parts, numThreads: threads, provider: 'cpu', debug: false },
    maxNumSentences: 1,
  };
}

/** A network may go a little beyond the loudest there is; what goes beyond would be cut off with a rasp. */
function withinBounds({ samples, sampleRateHz }: Pcm): Pcm {
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return { sampleRateHz, samples: peak > 1 ? samples.map((sample) => sample / peak) : samples };
}

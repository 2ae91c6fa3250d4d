import { spawn } from 'node:child_process';
import type { SpeechRate } from '@supine/core/speech';
import { spokenSeconds } from '@supine/core/speech';
import type { Engine } from './engines/engine.js';
import type { Voice } from './voice.js';

/** No voice is this much quicker than the estimate: without an audio device some engines return at once, content. */
const QUICKEST_SHARE = 1 / 4;
/** Nor is one this much slower: without an audio device other engines never return. */
const SLOWEST_TIMES = 3;
const START_UP_SECONDS = 3;

/** One text being spoken. */
interface Utterance {
  readonly cut: () => void;
  readonly over: Promise<void>;
}

/**
 * A voice that has every text spoken by a program of its own, which is killed when its time is up.
 *
 * @param engine the program
 * @param rate how long words take in the language that is spoken
 * @param note is told once when the engine says nothing; from then on it is not asked again
 */
export function engineVoice(
  engine: Engine,
  rate: SpeechRate,
  note: (sentence: string) => void,
): Voice {
  let now: Utterance | null = null;
  let silent = false;

  const giveUp = (reason: string) => {
    if (silent) return;
    silent = true;
    note(`${engine.name} ${reason}; the lines are read silently.`);
  };

  return {
    speak(text, soft = false) {
      now?.cut();
      now =
        silent || text === '' ? null : utter(soft ? softer(engine) : engine, text, rate, giveUp);
    },
    hush() {
      now?.cut();
      now = null;
    },
    quiet: async () => now?.over,
  };
}

/** The same voice with less volume, if it has a way to say so. */
function softer({ softArguments, ...engine }: Engine): Engine {
  return softArguments ? { ...engine, arguments: softArguments } : engine;
}

function utter(
  engine: Engine,
  text: string,
  rate: SpeechRate,
  giveUp: (reason: string) => void,
): Utterance {
  const expectedSeconds = spokenSeconds(text, rate);
  const startedMs = performance.now();
  // No shell sees the text: it goes in on standard input.
  const child = spawn(engine.command, engine.arguments, {
    stdio: ['pipe', 'ignore', 'ignore'],
    timeout: Math.ceil((expectedSeconds * SLOWEST_TIMES + START_UP_SECONDS) * 1000),
    killSignal: 'SIGKILL',
  });
  let running = true;
  let wasCut = false;
  const over = new Promise<void>((resolve) => {
    const end = (reason: string | null) => {
      running = false;
      if (reason !== null && !wasCut) giveUp(reason);
      resolve();
    };
    child.on('error', () => end('could not be started'));
    child.on('exit', (code, signal) => {
      const tookSeconds = (performance.now() - startedMs) / 1000;
      end(faultOf(code, signal, tookSeconds < expectedSeconds * QUICKEST_SHARE));
    });
  });
  // It may be gone before it has read everything; how it ended is told by its exit.
  child.stdin.on('error', () => {});
  child.stdin.end(`${text}\n`);
  const cut = () => {
    if (!running) return;
    wasCut = true;
    child.kill('SIGKILL');
    if (engine.hushArguments) run(engine.command, engine.hushArguments);
  };
  return { cut, over };
}

function faultOf(code: number | null, signal: string | null, tooQuick: boolean): string | null {
  if (signal !== null) return 'did not come to an end';
  if (code !== 0) return 'failed';
  return tooQuick ? 'said nothing (is there an audio device?)' : null;
}

/** Runs a program that nobody waits for. */
function run(command: string, programArguments: readonly string[]): void {
  spawn(command, programArguments, { stdio: 'ignore', timeout: 5000, killSignal: 'SIGKILL' })
    .on('error', () => {})
    .unref();
}

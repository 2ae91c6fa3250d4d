import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { SpeechFailed, type Synthesizer, type Utterance } from '../synthesizer.js';
import { checked } from './checked.js';
import { plainText } from './plainText.js';
import { outputOf } from './programs.js';
import { pronouncedText } from './pronounce.js';
import { type SystemProgram, systemPrograms, systemVersion } from './systemPrograms.js';
import { readWav } from './wav.js';

const LIMIT_MS = 20_000;
const VERSION_LIMIT_MS = 2_000;

/**
 * The voice that the system has: espeak-ng, `say` on macOS, System.Speech on Windows.
 *
 * @param platform as `process.platform` names it
 * @param path directories as the environment lists them
 * @param limitMs how long the program may take for a sentence before it is killed, in milliseconds
 * @returns a voice, or `null` when no program of the platform is installed
 * @throws TypeError for a path that is no text; sentences reject with `SpeechFailed`
 * @example const voice = systemVoice(process.platform, process.env.PATH ?? '') ?? fliteVoice();
 */
export function systemVoice(
  platform: NodeJS.Platform,
  path: string,
  limitMs: number = LIMIT_MS,
): Synthesizer | null {
  if (typeof path !== 'string') {
    throw new TypeError('The path is a text with directories, such as process.env.PATH.');
  }
  const directories = path.split(delimiter).filter((directory) => directory !== '');
  for (const program of systemPrograms(platform)) {
    const command = directories
      .map((directory) => join(directory, program.command))
      .find((file) => isProgram(file));
    if (command !== undefined) return voiceOf(program, command, limitMs);
  }
  return null;
}

function voiceOf(program: SystemProgram, command: string, limitMs: number): Synthesizer {
  return checked({
    id: `${program.name} ${versionOf(program, command)}`,
    whispers: false,
    written,
    async synthesize(utterance) {
      const wav = await spoken(program, command, utterance, limitMs);
      if (wav.length === 0) throw new SpeechFailed(`${command} ended well and said nothing.`);
      return readWav(wav);
    },
    close: async () => {},
  });
}

const written = (text: string) => plainText(pronouncedText(text));

async function spoken(
  program: SystemProgram,
  command: string,
  { text, paceTimes }: Utterance,
  limitMs: number,
): Promise<Uint8Array> {
  const run = { command, limitMs, input: `${written(text)}\n` };
  if (program.writes === 'output') {
    return outputOf({ ...run, arguments: program.arguments(paceTimes, '') });
  }
  const folder = await mkdtemp(join(tmpdir(), 'supine-say-'));
  try {
    const file = join(folder, 'speech.wav');
    const environment = program.environment?.(file) ?? {};
    await outputOf({ ...run, arguments: program.arguments(paceTimes, file), environment });
    // It may have ended well without having written anything.
    return await readFile(file).catch(() => new Uint8Array());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function versionOf(program: SystemProgram, command: string): string {
  if (!program.versionArguments) return systemVersion();
  const { stdout } = spawnSync(command, program.versionArguments, {
    encoding: 'utf8',
    timeout: VERSION_LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  return /\d+(?:\.\d+)+\S*/.exec(stdout ?? '')?.[0] ?? 'of unknown version';
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

import { release } from 'node:os';

/** A program that turns the text on its standard input into a WAV file. */
export interface SystemProgram {
  readonly name: string;
  readonly command: string;
  /** What it writes on standard output, or, where it cannot, into the file that it is given. */
  readonly writes: 'output' | 'file';
  /** @param file where the sound goes, if it writes a file */
  arguments(paceTimes: number, file: string): readonly string[];
  /** What it finds in its environment. */
  environment?(file: string): Readonly<Record<string, string>>;
  /** Arguments that make it print its version; without them it has that of the system. */
  readonly versionArguments?: readonly string[];
}

/** The pace, in words a minute, that the routines' lines are timed for. */
const ESPEAK_WORDS_PER_MINUTE = 140;
const SAY_WORDS_PER_MINUTE = 175;

/** Small and robotic, and on most Linux machines. */
const espeakNg: SystemProgram = {
  name: 'espeak-ng',
  command: 'espeak-ng',
  writes: 'output',
  arguments: (paceTimes) => {
    const wordsPerMinute = String(Math.round(ESPEAK_WORDS_PER_MINUTE / paceTimes));
    return ['-v', 'en-us', '-s', wordsPerMinute, '--stdin', '--stdout'];
  },
  versionArguments: ['--version'],
};

/** The voice of macOS that its owner has chosen. */
const say: SystemProgram = {
  name: 'say',
  command: 'say',
  writes: 'file',
  arguments: (paceTimes, file) => {
    const wordsPerMinute = String(Math.round(SAY_WORDS_PER_MINUTE / paceTimes));
    return ['-o', file, '--data-format=LEI16@22050', '-r', wordsPerMinute, '-f', '-'];
  },
};

/** The voice of Windows. Its rates go from -10, a third of the usual pace, to 10, three times that. */
const systemSpeech: SystemProgram = {
  name: 'System.Speech',
  command: 'powershell.exe',
  writes: 'file',
  arguments: (paceTimes) => {
    const rate = Math.round((-10 * Math.log(paceTimes)) / Math.log(3));
    // Neither the text nor the file is in the script, which is a number away from being constant.
    const script = [
      '[Console]::InputEncoding = [Text.Encoding]::UTF8',
      'Add-Type -AssemblyName System.Speech',
      '$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer',
      `$voice.Rate = ${Math.max(-10, Math.min(10, rate))}`,
      '$voice.SetOutputToWaveFile($env:SUPINE_WAV)',
      '$voice.Speak([Console]::In.ReadToEnd())',
      '$voice.Dispose()',
    ].join('; ');
    return ['-NoProfile', '-NonInteractive', '-Command', script];
  },
  environment: (file) => ({ SUPINE_WAV: file }),
};

const ON: Readonly<Partial<Record<NodeJS.Platform, readonly SystemProgram[]>>> = {
  darwin: [say, espeakNg],
  win32: [systemSpeech],
};

/**
 * The programs that could speak on a platform.
 *
 * @param platform as `process.platform` names it
 * @returns the programs, the best one first
 * @throws never
 * @example systemPrograms('darwin')[0]?.name // 'say'
 */
export function systemPrograms(platform: NodeJS.Platform): readonly SystemProgram[] {
  return ON[platform] ?? [espeakNg];
}

/** What a program is counted as that came with the system. */
export const systemVersion = release;

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A stretch in which something is heard, in seconds of decoded sound. */
export interface Heard {
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

/** A file that other programs read; it is gone when `use` is over. */
export function withFile<Result>(mp3: Uint8Array, use: (file: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'supine-audio-'));
  const file = join(folder, 'routine.mp3');
  writeFileSync(file, mp3);
  try {
    return use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Where ffmpeg hears something, through some of its filters.
 *
 * @param file an audio file
 * @param filters ffmpeg's filters before the detector
 * @param quietDb what is softer counts as silence
 */
export function heardIn(file: string, filters: readonly string[], quietDb: number): Heard[] {
  const chain = [...filters, `silencedetect=noise=${quietDb}dB:d=0.1`].join(',');
  const { stderr } = run('ffmpeg', ['-nostats', '-i', file, '-af', chain, '-f', 'null', '-']);
  const marks = [...stderr.matchAll(/silence_(start|end): ([\d.]+)/g)].map(([, kind, seconds]) => ({
    kind,
    seconds: Number(seconds),
  }));
  return marks.flatMap(({ kind, seconds }, index) => {
    const next = marks[index + 1];
    return kind === 'end' && next ? [{ fromSeconds: seconds, toSeconds: next.seconds }] : [];
  });
}

/** How long ffprobe says a file is, by decoding all of it. */
export function decodedSeconds(file: string): number {
  const { stdout } = run('ffprobe', [
    ...['-v', 'error', '-count_frames', '-select_streams', 'a:0', '-of', 'csv=p=0'],
    ...['-show_entries', 'stream=duration', file],
  ]);
  return Number(stdout);
}

/** Runs a program that has to be there; what it says on both ways is given back. */
export function run(program: string, words: readonly string[]): { stdout: string; stderr: string } {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.slice(-300)}`);
  return { stdout, stderr };
}

/**
 * The samples that ffmpeg gives for a file, from a place that it seeks to.
 *
 * @param from where, in seconds; the whole file if left out
 * @param seconds how much of it
 */
export function samplesOf(file: string, from = 0, seconds?: number): Float32Array {
  const seek = from > 0 ? ['-ss', String(from)] : [];
  const length = seconds === undefined ? [] : ['-t', String(seconds)];
  const bytes = execFileSync(
    'ffmpeg',
    ['-v', 'error', ...seek, '-i', file, ...length, '-f', 'f32le', '-ac', '1', '-'],
    { maxBuffer: 1 << 30 },
  );
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

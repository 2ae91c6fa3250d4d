/* What ffmpeg makes of a file, where it is installed. JavaScript, because the benchmarks measure with it too. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A file that other programs read; it is gone when `use` is over.
 *
 * @template Result
 * @param {Uint8Array} mp3
 * @param {(file: string) => Result} use
 * @returns {Result}
 */
export function withFile(mp3, use) {
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
 * How long ffprobe says a file is, by decoding all of it.
 *
 * @param {string} file
 * @returns {number}
 */
export function decodedSeconds(file) {
  const { stdout } = run('ffprobe', [
    ...['-v', 'error', '-count_frames', '-select_streams', 'a:0', '-of', 'csv=p=0'],
    ...['-show_entries', 'stream=duration', file],
  ]);
  return Number(stdout);
}

/**
 * Runs a program that has to be there; what it says on both ways is given back.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @returns {{ stdout: string, stderr: string }}
 */
export function run(program, words) {
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
 * @param {string} file
 * @param {number} [from] where, in seconds; the whole file if left out
 * @param {number} [seconds] how much of it
 * @returns {Float32Array}
 */
export function samplesOf(file, from = 0, seconds = undefined) {
  const seek = from > 0 ? ['-ss', String(from)] : [];
  const length = seconds === undefined ? [] : ['-t', String(seconds)];
  const bytes = execFileSync(
    'ffmpeg',
    ['-v', 'error', ...seek, '-i', file, ...length, '-f', 'f32le', '-ac', '1', '-'],
    { maxBuffer: 1 << 30 },
  );
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** Whether ffmpeg is installed; ffprobe comes with it. */
export const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0;

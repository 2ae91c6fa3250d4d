import { spawn } from 'node:child_process';
import type { Pcm } from '@supine/audio';
import { programHere } from './programHere.js';

const RATE_HZ = 24_000;
const DECODE = [
  '-v',
  'error',
  '-f',
  'mp3',
  '-i',
  '-',
  '-f',
  'f32le',
  '-ac',
  '1',
  '-ar',
  `${RATE_HZ}`,
  '-',
];

/** Decodes frames by ffmpeg; `null` where there is none. */
export function decoderHere(): ((frames: Uint8Array) => Promise<Pcm>) | null {
  const ffmpeg = programHere('ffmpeg');
  if (ffmpeg === null) return null;
  return async (frames) => {
    const bytes = await outputOf(ffmpeg, DECODE, frames);
    const samples = new Float32Array(Math.floor(bytes.length / 4));
    for (let at = 0; at < samples.length; at += 1) samples[at] = bytes.readFloatLE(at * 4);
    return { sampleRateHz: RATE_HZ, samples };
  };
}

/**
 * What a program makes of some bytes.
 *
 * @throws Error with a sentence where it fails
 */
export function outputOf(
  program: string,
  words: readonly string[],
  input: Uint8Array,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(chunks));
      else reject(new Error(`${program} failed with code ${code}.`));
    });
    // It may be gone before it has read everything; how it ended is told above.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

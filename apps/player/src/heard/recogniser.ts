import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VoicePack } from '@supine/audio';
import { outputOf } from './decoder.js';
import { programHere } from './programHere.js';
import { wrongWords } from './wrongWords.js';

/** How many of the words that were said another program wrote down otherwise. */
export interface Understood {
  readonly words: number;
  readonly wrong: number;
}

/** Evenly chosen lines of so many words and more; the same of every voice, so that voices compare. */
const LINES = 80;
const LEAST_WORDS = 4;
const AS_WAV = [
  '-v',
  'error',
  '-f',
  'mp3',
  '-i',
  '-',
  '-f',
  'wav',
  '-ac',
  '1',
  '-ar',
  '16000',
  '-',
];

/** Has the lines of a pack written down by pocketsphinx; `null` where it or ffmpeg is missing. */
export function recogniserHere() {
  const [pocketsphinx, ffmpeg] = [programHere('pocketsphinx_continuous'), programHere('ffmpeg')];
  if (pocketsphinx === null || ffmpeg === null) return null;
  return async (
    pack: VoicePack,
    onProgress: (done: number, of: number) => void,
  ): Promise<Understood> => {
    const long = Object.keys(pack.head.clips).filter(
      (line) => line.split(' ').length >= LEAST_WORDS,
    );
    const lines = Array.from(
      { length: Math.min(LINES, long.length) },
      (_, index) => long[Math.floor((index * long.length) / LINES)] ?? '',
    );
    const folder = mkdtempSync(join(tmpdir(), 'supine-words-'));
    const total = { words: 0, wrong: 0 };
    try {
      for (const [index, line] of lines.entries()) {
        const clip = pack.head.clips[line];
        if (!clip) continue;
        const file = join(folder, 'line.wav');
        writeFileSync(file, await outputOf(ffmpeg, AS_WAV, await pack.read(clip)));
        const said = await outputOf(
          pocketsphinx,
          ['-infile', file, '-logfn', '/dev/null'],
          new Uint8Array(),
        );
        total.words += line.split(' ').length;
        total.wrong += wrongWords(line, said.toString('utf8'));
        onProgress(index + 1, lines.length);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return total;
  };
}

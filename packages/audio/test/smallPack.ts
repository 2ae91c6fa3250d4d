import { join } from 'node:path';
import { enUS } from '@supine/core';
import { memoryClips } from '../src/clips/memoryClips.js';
import { type BuildOptions, buildPack } from '../src/packs/buildPack.js';
import { linesOf, type PackLines } from '../src/packs/packLines.js';
import { newFolder } from '../src/testing/newFolder.js';
import { toneVoice } from '../src/testing/toneVoice.js';

/** The lines of one short routine, in two shards, with what other lines may be joined from. */
export const FEW_LINES: PackLines = {
  shards: new Map([
    ['core', ['Hold.', 'In.', 'Last one.']],
    [
      'routine/ten-breaths',
      [...new Set(linesOf({ routine: 'ten-breaths', oneWay: true }, enUS, { stop: 'file' }))]
        .filter((line) => !['Hold.', 'In.', 'Last one.'].includes(line))
        .sort(),
    ],
  ]),
  phrases: ['For your', 'neck', 'ten minutes'],
  missing: [],
};

const clips = memoryClips();

/** How a pack of tones is built. */
export function packOptions(more: Partial<BuildOptions> = {}): BuildOptions {
  return {
    folder: join(newFolder(), 'tones'),
    voice: toneVoice(),
    clips,
    lines: FEW_LINES,
    locale: enUS.code,
    name: 'tones',
    licence: 'none',
    madeOn: '2026-11-30',
    ...more,
  };
}

/** A folder with a pack of tones in it. */
export async function folderWithPack(more: Partial<BuildOptions> = {}): Promise<string> {
  const options = packOptions(more);
  await buildPack(options);
  return options.folder;
}

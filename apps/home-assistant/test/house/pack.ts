import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPack, linesOf, memoryClips } from '@supine/audio';
import { enUS } from '@supine/core';
import { DEVICE } from './bedroom.js';

const RATE_HZ = 24_000;

/** A voice pack of tones for a short routine, in a folder of its own. */
export async function tonePack(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'supine-house-')), 'tones');
  const lines = new Set(linesOf({ routine: 'ten-breaths' }, enUS, DEVICE));
  await buildPack({
    folder,
    voice: {
      id: 'tones',
      whispers: false,
      synthesize: async ({ text, paceTimes }) => ({
        sampleRateHz: RATE_HZ,
        samples: new Float32Array(Math.round((0.2 + text.length * 0.02) * paceTimes * RATE_HZ)).map(
          (_, at) => Math.sin(at * (0.05 + (text.length % 40) / 100)) / 3,
        ),
      }),
      close: async () => {},
    },
    clips: memoryClips(),
    lines: { shards: new Map([['core', [...lines].sort()]]), phrases: [], missing: [] },
    ...{ locale: enUS.code, name: 'tones', licence: 'none', madeOn: '2026-11-30' },
  });
  return folder;
}

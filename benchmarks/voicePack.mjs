import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fliteVoice } from '../packages/audio/dist/engines.js';
import { buildPack, linesOf, packAt, renderRoutine } from '../packages/audio/dist/index.js';
import { enUS } from '../packages/core/dist/index.js';

const ROUTINE = 'evening-wind-down';
const RUNS = 21;

/** Ten minutes from a voice pack in a folder: opened once, then joined again and again. */
export async function benchVoicePack() {
  const folder = mkdtempSync(join(tmpdir(), 'supine-pack-'));
  const voice = fliteVoice();
  const lines = linesOf({ routine: ROUTINE, oneWay: true }, enUS, { stop: 'file' });
  await buildPack({
    voice,
    folder,
    lines: { shards: new Map([['core', [...new Set(lines)]]]), phrases: [], missing: [] },
    locale: enUS.code,
    name: 'rms',
    licence: 'BSD-like',
    madeOn: '2026-11-30',
  });
  await voice.close();
  const from = performance.now();
  const pack = await packAt(folder);
  const openMs = performance.now() - from;
  const tookMs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const again = performance.now();
    await renderRoutine({ routine: ROUTINE }, { voice: pack, locale: enUS });
    tookMs.push(performance.now() - again);
  }
  await pack.close();
  rmSync(folder, { recursive: true });
  const median = tookMs.sort((one, other) => one - other)[RUNS >> 1];
  const row = { peer: '', peerFigure: null, ratio: null };
  return [
    {
      name: `ten minutes from a voice pack, ms (median of ${RUNS})`,
      supine: median,
      ...row,
      target: 'under 20',
      met: median < 20,
    },
    {
      name: 'opening a voice pack of one routine, ms',
      supine: openMs,
      ...row,
      target: 'told',
      met: true,
    },
  ];
}

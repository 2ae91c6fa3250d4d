import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEPTH } from '../../../../depth.js';
import { asJavaScript } from '../testing/asJavaScript.js';
import { newFolder } from '../testing/newFolder.js';
import { packAt } from './packAt.js';
import { PackRefused } from './packHead.js';

/** A hundred take two minutes and a half. */
const KILLS = DEPTH > 1 ? 100 : 40;
const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/**
 * Builds one pack after the other into one folder, each with other lines, so that each has to take the place of the one
 * before; what was spoken is kept, as for whoever goes on after an interruption.
 */
const BUILDER = `
  import { folderClips } from './clips/folderClips.js';
  import { buildPack } from './packs/buildPack.js';
  const voice = {
    id: 'tones',
    whispers: false,
    async synthesize({ text }) {
      const samples = new Float32Array(6000 + text.length * 400);
      return { sampleRateHz: 24000, samples: samples.map((_, at) => Math.sin(at / (9 + text.length)) / 3) };
    },
    async close() {},
  };
  const words = Array.from({ length: 30 }, (_, at) => 'Line ' + 'x'.repeat(at) + '.');
  console.log('building');
  for (let round = Number(process.argv[2]); ; round += 1) {
    const lines = { shards: new Map([['core', words.filter((_, at) => at % 5 !== round % 5)]]), phrases: [], missing: [] };
    await buildPack({
      voice, lines, folder: 'pack', clips: folderClips('clips'), locale: 'en-US', name: 'tones', licence: 'none',
      madeOn: '2026-11-30',
    });
    if (process.argv[3] === 'once') break;
  }`;

function newBuilder(): string {
  const folder = newFolder();
  asJavaScript('packs/buildPack.ts', folder);
  asJavaScript('clips/folderClips.ts', folder);
  symlinkSync(PACKAGES, join(folder, 'node_modules'));
  writeFileSync(join(folder, 'main.js'), BUILDER);
  return folder;
}

/** How long one build takes here, in milliseconds, from its first word to its end. */
async function buildsOnce(folder: string): Promise<number> {
  const builder = spawn(process.execPath, ['main.js', '0', 'once'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(builder.stdout, 'data');
  const startedMs = performance.now();
  await once(builder, 'close');
  return performance.now() - startedMs;
}

/** Opens a pack and reads everything in it. */
async function editionAfterReading(folder: string): Promise<string> {
  const pack = await packAt(folder);
  try {
    const { clips, phrases, sounds, id } = pack.head;
    for (const clip of Object.values({ ...clips, ...phrases, ...sounds })) await pack.read(clip);
    return id;
  } finally {
    await pack.close();
  }
}

describe(`a builder that is killed at any moment, ${KILLS} times`, () => {
  it('leaves a whole pack or none, and the next one goes on', async () => {
    const folder = newBuilder();
    const pack = join(folder, 'pack');
    const editions = new Set<string>();
    const wholeMs = await buildsOnce(newBuilder());
    for (let kill = 0; kill < KILLS; kill += 1) {
      const builder = spawn(process.execPath, ['main.js', `${kill}`], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(builder.stdout, 'data');
      // Another moment each time, of a whole build and the beginning of the next, however slow the machine is.
      await new Promise((resolve) => setTimeout(resolve, ((kill * 0.613) % 1) * 1.5 * wholeMs));
      builder.kill('SIGKILL');
      await once(builder, 'close');
      if (existsSync(join(pack, 'pack.json'))) editions.add(await editionAfterReading(pack));
      else await expect(packAt(pack)).rejects.toThrow(PackRefused);
    }
    const { status, stderr } = spawnSync(process.execPath, ['main.js', '0', 'once'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    editions.add(await editionAfterReading(pack));
    expect(editions.size).toBeGreaterThan(3);
  });
});

describe.runIf(process.platform !== 'win32')('a disk that is full', () => {
  it('is told in one sentence, and the pack that was there is still there, whole', async () => {
    const folder = newBuilder();
    const pack = join(folder, 'pack');
    mkdirSync(pack);
    const built = spawnSync(process.execPath, ['main.js', '0', 'once'], { cwd: folder });
    expect(built.status).toBe(0);
    const before = [readdirSync(pack).sort(), await editionAfterReading(pack)];
    // In blocks of 512 bytes, which no root is excused from: a clip fits, and the sound of a pack does not.
    const line = 'trap "" XFSZ; ulimit -f 40; exec "$0" main.js 1 once';
    const { status, stderr } = spawnSync('/bin/sh', ['-c', line, process.execPath], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain(
      'PackRefused: pack cannot be written: it is larger than a file may be there.',
    );
    expect([readdirSync(pack).sort(), await editionAfterReading(pack)]).toEqual(before);
  });
});

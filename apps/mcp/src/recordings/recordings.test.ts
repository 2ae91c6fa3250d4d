import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enUS } from '@supine/core';
import { afterAll, expect, it } from 'vitest';
import { recordingsIn } from './recordings.js';
import { usualFolder } from './usualFolder.js';

const home = mkdtempSync(join(tmpdir(), 'supine-recordings-'));
afterAll(() => rmSync(home, { recursive: true }));

it('are kept in the cache, where nobody says otherwise', () => {
  expect(usualFolder({ XDG_CACHE_HOME: '/cache' })).toBe('/cache/supine/recordings');
  expect(usualFolder({})).toMatch(/\.cache\/supine\/recordings$/);
});

it('are no more than so many, and say so before anything is spoken', async () => {
  const folder = join(home, 'full');
  mkdirSync(folder);
  for (let index = 0; index < 200; index += 1) writeFileSync(join(folder, `${index}.mp3`), '');
  await expect(
    recordingsIn(folder, enUS).record({ routine: 'ten-breaths' }, '../../elsewhere'),
  ).rejects.toThrow('There are 200 recordings already; delete some of them.');
  expect(readdirSync(home)).toEqual(['full']);
});

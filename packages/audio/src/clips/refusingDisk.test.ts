import { mkdirSync, readdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { refusingDisk } from '../../../../refusingDisk.js';
import { newFolder } from '../testing/newFolder.js';
import { ClipsNotKept } from './clipStore.js';
import { folderClips } from './folderClips.js';

refusingDisk('rename', 'writeFile');

const HASH = '0123456789abcdef';
const CLIP = Uint8Array.of(255, 243, 1, 2);
const refusal = (code: string) => Object.assign(new Error(`${code}: refused`), { code });
const noted = ', so that they are made anew every time.';

describe('a disk that refuses a clip', () => {
  it.each([
    [
      'because it is full',
      writeFile,
      'ENOSPC',
      (folder: string) => `The disk with ${folder} is full`,
    ],
    [
      'because a quota is used up',
      writeFile,
      'EDQUOT',
      (folder: string) => `The disk with ${folder} is full`,
    ],
    [
      'because it may not be written to',
      writeFile,
      'EACCES',
      (folder: string) => `Clips cannot be written into ${folder} (EACCES)`,
    ],
    [
      'at the last step',
      rename,
      'EIO',
      (folder: string) => `Clips cannot be written into ${folder} (EIO)`,
    ],
  ])('%s keeps the one it had, and no half one beside it', async (_, refused, code, sentence) => {
    const folder = newFolder();
    const store = folderClips(folder);
    await store.put(HASH, CLIP);
    vi.mocked<(...args: never[]) => Promise<unknown>>(refused).mockRejectedValueOnce(refusal(code));
    await expect(store.put(HASH, Uint8Array.of(7))).rejects.toThrow(
      new ClipsNotKept(`${sentence(folder)}${noted}`),
    );
    expect(await store.get(HASH)).toEqual(Buffer.from(CLIP));
    expect(readdirSync(folder)).toEqual([`${HASH}.clip`]);
    await store.put(HASH, Uint8Array.of(7));
    expect(await store.get(HASH)).toEqual(Buffer.of(7));
  });

  it('when a half of it is written leaves nothing behind', async () => {
    const folder = newFolder();
    vi.mocked(writeFile).mockImplementationOnce(async (file) => {
      writeFileSync(String(file), 'supine cl');
      throw refusal('ENOSPC');
    });
    await expect(folderClips(folder).put(HASH, CLIP)).rejects.toThrow(ClipsNotKept);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('when it cannot be read has none, until it is put again', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, `${HASH}.clip`));
    expect(await folderClips(folder).get(HASH)).toBe(null);
    rmdirSync(join(folder, `${HASH}.clip`));
    await folderClips(folder).put(HASH, CLIP);
    expect(await folderClips(folder).get(HASH)).toEqual(Buffer.from(CLIP));
  });
});

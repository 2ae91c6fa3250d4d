import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Memory } from '@supine/core';
import { describe, expect, it, vi } from 'vitest';
import { refusingDisk } from '../../../refusingDisk.js';
import { fileStore } from '../src/index.js';
import { newFolder } from './newFolder.js';

refusingDisk('readFile', 'rename', 'writeFile');

const CAREFUL: Memory = { v: 1, avoid: ['twist'] };
const BEFORE = '{"v":1,"people":{"ann":{"v":1,"pace":1}}}';

const refusal = (code: string) => Object.assign(new Error(`${code}: refused`), { code });

function newFile(): string {
  const path = join(newFolder(), 'memory.json');
  writeFileSync(path, BEFORE);
  return path;
}

describe('a write that the disk refuses', () => {
  it.each([
    ['in a folder that may not be written to', writeFile, 'EACCES'],
    ['on a full disk', writeFile, 'ENOSPC'],
    ['at the last step', rename, 'EPERM'],
    ['because the file cannot be read just now', readFile, 'EMFILE'],
  ])('%s leaves the file as it was, and no half file beside it', async (_, refused, code) => {
    const path = newFile();
    vi.mocked<(...args: never[]) => Promise<unknown>>(refused).mockRejectedValueOnce(refusal(code));
    await expect(fileStore(path).change('ann', () => CAREFUL)).rejects.toThrow(
      new Error(`What Supine remembers could not be written to ${path} (${code}).`),
    );
    expect(readFileSync(path, 'utf8')).toBe(BEFORE);
    expect(readdirSync(join(path, '..'))).toEqual(['memory.json']);
  });

  it('leaves nothing behind when it was half written', async () => {
    const path = newFile();
    vi.mocked(writeFile).mockImplementationOnce(async (file) => {
      writeFileSync(String(file), '{"v":1,"peo');
      throw refusal('ENOSPC');
    });
    await expect(fileStore(path).change('ann', () => CAREFUL)).rejects.toThrow('ENOSPC');
    expect(readFileSync(path, 'utf8')).toBe(BEFORE);
    expect(readdirSync(join(path, '..'))).toEqual(['memory.json']);
  });
});

describe('after a write that the disk refuses', () => {
  it('the writes that waited for it are done', async () => {
    const store = fileStore(newFile());
    vi.mocked(writeFile).mockRejectedValueOnce(refusal('ENOSPC'));
    const done = await Promise.allSettled([
      store.change('ann', () => CAREFUL),
      store.change('ben', () => CAREFUL),
      store.erase('cleo'),
    ]);
    expect(done.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(await store.read('ann')).toEqual({ v: 1, pace: 1 });
    expect(await store.read('ben')).toEqual(CAREFUL);
  });
});

describe('an erasure that the disk refuses', () => {
  it('is told, and nothing is erased', async () => {
    const path = newFile();
    await fileStore(path).change('ben', () => CAREFUL);
    vi.mocked(rename).mockRejectedValueOnce(refusal('EROFS'));
    await expect(fileStore(path).erase('ann')).rejects.toThrow(
      new Error(`What Supine remembers could not be erased from ${path} (EROFS).`),
    );
    expect(await fileStore(path).read('ann')).toEqual({ v: 1, pace: 1 });
  });
});

describe('a file that may not be read', () => {
  it('says nothing about anybody', async () => {
    const path = newFile();
    vi.mocked(readFile).mockRejectedValueOnce(refusal('EACCES'));
    expect(await fileStore(path).read('ann')).toBe(null);
  });

  it('is refused, and not taken for a damaged one', async () => {
    const path = newFile();
    for (const [done, deed] of [
      ['written to', () => fileStore(path).change('ann', () => CAREFUL)],
      ['erased from', () => fileStore(path).erase('ann')],
    ] as const) {
      vi.mocked(readFile).mockRejectedValueOnce(refusal('EACCES'));
      await expect(deed()).rejects.toThrow(
        new Error(`What Supine remembers could not be ${done} ${path} (EACCES).`),
      );
    }
    expect(readFileSync(path, 'utf8')).toBe(BEFORE);
    expect(readdirSync(join(path, '..'))).toEqual(['memory.json']);
  });
});

describe('an erasure on a full disk', () => {
  const full = () => vi.mocked(writeFile).mockRejectedValueOnce(refusal('ENOSPC'));

  it('needs no room where others stay', async () => {
    const path = newFile();
    await fileStore(path).change('ben', () => CAREFUL);
    full();
    await fileStore(path).erase('ann');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ v: 1, people: { ben: CAREFUL } });
    expect(readdirSync(join(path, '..'))).toEqual(['memory.json']);
  });

  it('needs no room for the last one', async () => {
    const path = newFile();
    full();
    await fileStore(path).erase('ann');
    vi.mocked(writeFile).mockReset();
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });
});

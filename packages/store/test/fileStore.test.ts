import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Memory } from '@supine/core';
import { describe, expect, it } from 'vitest';
import { fileStore } from '../src/index.js';
import { newFolder } from './newFolder.js';

const SLOWER: Memory = { v: 1, pace: 1 };
const CAREFUL: Memory = { v: 1, avoid: ['twist'] };
const HALF = '{"v":1,"people":{"ann":{"v":1,"pa';
/** A name as a write gives it to the file that it has not finished. */
const HALF_NAME = 'memory.json.0b7c1f0e-7d0c-4a5e-9f5e-2f8b6c1d4e3a.tmp';

const newPath = () => join(newFolder(), 'memory.json');
const textOf = (path: string) => readFileSync(path, 'utf8');
const jsonIn = (path: string) => JSON.parse(textOf(path));
const namesBeside = (path: string) => readdirSync(join(path, '..')).sort();

describe('a memory in a file', () => {
  it('is there for the next process', async () => {
    const path = newPath();
    await fileStore(path).change('ann', () => CAREFUL);
    expect(await fileStore(path).read('ann')).toEqual(CAREFUL);
  });

  it('is JSON with a version, and nothing else is left in the folder', async () => {
    const path = newPath();
    await fileStore(path).change('ann', () => CAREFUL);
    expect(jsonIn(path)).toEqual({ v: 1, people: { ann: CAREFUL } });
    expect(namesBeside(path)).toEqual(['memory.json']);
  });

  it('may be read by its owner only', async () => {
    const path = newPath();
    await fileStore(path).change('ann', () => CAREFUL);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('may be read by its owner only, also where everybody could read the file before', async () => {
    const path = newPath();
    writeFileSync(path, '{"v":1,"people":{}}');
    chmodSync(path, 0o644);
    await fileStore(path).change('ann', () => CAREFUL);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('makes its folder, and the folder around that', async () => {
    const path = join(newFolder(), 'home', '.supine', 'memory.json');
    await fileStore(path).change('ann', () => CAREFUL);
    expect(await fileStore(path).read('ann')).toEqual(CAREFUL);
  });

  it('leaves the disk alone until there is something to keep', async () => {
    const path = join(newFolder(), '.supine', 'memory.json');
    const store = fileStore(path);
    await store.read('ann');
    await store.erase('ann');
    expect(existsSync(join(path, '..'))).toBe(false);
  });

  it('is the same file by another name for it', async () => {
    const path = newPath();
    await Promise.all([
      fileStore(path).change('ann', () => CAREFUL),
      fileStore(relative(process.cwd(), path)).change('ben', () => SLOWER),
      fileStore(path).change('cleo', () => SLOWER),
    ]);
    expect(jsonIn(path).people).toEqual({ ann: CAREFUL, ben: SLOWER, cleo: SLOWER });
  });

  it('is read after what was asked before, without waiting for it', async () => {
    const store = fileStore(newPath());
    const [, first, , second] = await Promise.all([
      store.change('ann', () => CAREFUL),
      store.read('ann'),
      store.erase('ann'),
      store.read('ann'),
    ]);
    expect(first).toEqual(CAREFUL);
    expect(second).toBe(null);
  });

  it('is whole for whoever reads the file meanwhile', async () => {
    const path = newPath();
    const store = fileStore(path);
    await store.change('ann', () => CAREFUL);
    let writing = true;
    const writes = Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        store.change(`person ${index}`.repeat(2000), () => CAREFUL),
      ),
    ).finally(() => {
      writing = false;
    });
    let seen = 0;
    while (writing) {
      expect(JSON.parse(await readFile(path, 'utf8')).people.ann).toEqual(CAREFUL);
      seen += 1;
    }
    await writes;
    expect(seen).toBeGreaterThan(0);
  });
});

describe('a damaged file', () => {
  const damaged: [string, string | Uint8Array][] = [
    ['half a file', HALF],
    ['an empty file', ''],
    ['something that is not JSON', 'Sleep well.'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another version', '{"v":2,"people":{"ann":{"v":1,"pace":1}}}'],
    ['no version', '{"people":{"ann":{"v":1,"pace":1}}}'],
    ['no people', '{"v":1}'],
    ['a list of people', '{"v":1,"people":[{"v":1,"pace":1}]}'],
    ['bytes that are no letters', Buffer.from('{"v":1,"people":{"ann\xff":{"v":1}}}', 'latin1')],
  ];

  it.each(damaged)('with %s says nothing about anybody, and stays as it is', async (_, text) => {
    const path = newPath();
    writeFileSync(path, text);
    expect(await fileStore(path).read('ann')).toBe(null);
    expect(readFileSync(path)).toEqual(Buffer.from(text));
    expect(namesBeside(path)).toEqual(['memory.json']);
  });

  it.each(damaged)('with %s is moved aside by a write', async (_, text) => {
    const path = newPath();
    writeFileSync(path, text);
    await fileStore(path).change('ann', () => CAREFUL);
    expect(readFileSync(`${path}.damaged`)).toEqual(Buffer.from(text));
    expect(jsonIn(path)).toEqual({ v: 1, people: { ann: CAREFUL } });
  });

  it('is neither overwritten nor half replaced where it cannot be moved aside', async () => {
    const path = newPath();
    writeFileSync(path, HALF);
    mkdirSync(join(`${path}.damaged`, 'in the way'), { recursive: true });
    await expect(fileStore(path).change('ann', () => CAREFUL)).rejects.toThrow(path);
    expect(textOf(path)).toBe(HALF);
    expect(namesBeside(path)).toEqual(['memory.json', 'memory.json.damaged']);
  });

  it('is gone after an erasure, for nobody can tell whose memory it holds', async () => {
    const path = newPath();
    writeFileSync(path, HALF);
    await fileStore(path).erase('ann');
    expect(namesBeside(path)).toEqual([]);
  });
});

describe('a damaged memory in a sound file', () => {
  it.each([
    ['a symptom in it', { v: 1, symptom: 'numbness' }],
    ['another version', { v: 2 }],
    ['a pace that no one asked for', { v: 1, pace: 99 }],
    ['nothing in it', null],
  ])('with %s is not read', async (_, memory) => {
    const path = newPath();
    writeFileSync(path, JSON.stringify({ v: 1, people: { ann: memory } }));
    expect(await fileStore(path).read('ann')).toBe(null);
  });

  it('harms nobody else, and is kept until its person is written', async () => {
    const path = newPath();
    const newer = { v: 2, wishes: [] };
    writeFileSync(path, JSON.stringify({ v: 1, people: { ann: newer, ben: SLOWER } }));
    const store = fileStore(path);
    await store.change('cleo', () => CAREFUL);
    expect(jsonIn(path).people).toEqual({ ann: newer, ben: SLOWER, cleo: CAREFUL });
    await store.change('ann', () => SLOWER);
    expect(await store.read('ann')).toEqual(SLOWER);
  });
});

describe('what a crash has left half-written', () => {
  it('is ignored, and removed by the next change', async () => {
    const path = newPath();
    const store = fileStore(path);
    writeFileSync(join(path, '..', HALF_NAME), HALF);
    expect(await store.read('ann')).toBe(null);
    expect(namesBeside(path)).toEqual([HALF_NAME]);
    await store.change('ben', () => SLOWER);
    expect(await store.read('ann')).toBe(null);
    expect(await store.read('ben')).toEqual(SLOWER);
    expect(namesBeside(path)).toEqual(['memory.json']);
  });

  it('is erased with the person it may be about, and so is a file that was moved aside', async () => {
    const path = newPath();
    const store = fileStore(path);
    await store.change('ben', () => SLOWER);
    writeFileSync(join(path, '..', HALF_NAME), HALF);
    writeFileSync(`${path}.damaged`, HALF);
    await store.erase('ann');
    expect(namesBeside(path)).toEqual(['memory.json']);
    expect(await store.read('ben')).toEqual(SLOWER);
  });

  it('is all that an erasure takes: the files of others stay', async () => {
    const path = newPath();
    const others = ['memory.json.tmp', 'memory.json.mine.tmp', `my-${HALF_NAME}`, 'memory.jsonx'];
    for (const name of others) writeFileSync(join(path, '..', name), 'mine');
    await fileStore(path).erase('ann');
    expect(namesBeside(path)).toEqual([...others].sort());
  });
});

describe('an erasure', () => {
  it('leaves no word of the person in the file', async () => {
    const path = newPath();
    const store = fileStore(path);
    await store.change('ann', () => CAREFUL);
    await store.change('ben', () => SLOWER);
    await store.erase('ann');
    expect(textOf(path)).not.toContain('ann');
    expect(textOf(path)).not.toContain('twist');
  });
});

describe('where the disk refuses', () => {
  /** A folder inside a file: no user may write there, not even root. */
  const newUnwritable = () => {
    const file = join(newFolder(), 'a file');
    writeFileSync(file, '');
    return join(file, 'memory.json');
  };

  it('a write says so in one sentence that names the path', async () => {
    const path = newUnwritable();
    await expect(fileStore(path).change('ann', () => CAREFUL)).rejects.toThrow(
      new Error(`What Supine remembers could not be written to ${path} (ENOTDIR).`),
    );
  });

  it('an erasure says so in one sentence that names the path', async () => {
    const path = newUnwritable();
    await expect(fileStore(path).erase('ann')).rejects.toThrow(
      new Error(`What Supine remembers could not be erased from ${path} (ENOTDIR).`),
    );
  });

  it('nothing is known about anybody', async () => {
    expect(await fileStore(newUnwritable()).read('ann')).toBe(null);
  });

  it('a folder in the place of the file is left where it is', async () => {
    const path = newFolder();
    const store = fileStore(path);
    expect(await store.read('ann')).toBe(null);
    await expect(store.change('ann', () => CAREFUL)).rejects.toThrow(path);
    await expect(store.erase('ann')).rejects.toThrow(path);
    expect(namesBeside(path)).toContain(basename(path));
  });
});

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Memory } from '@supine/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

let told: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  told = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => told.mockRestore());

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

  it('makes its folder, and the folder around that, and nobody else may look into them', async () => {
    const path = join(newFolder(), 'home', '.supine', 'memory.json');
    await fileStore(path).change('ann', () => CAREFUL);
    const modes = [join(path, '..'), join(path, '..', '..')].map((one) => statSync(one).mode);
    expect(modes.map((mode) => mode & 0o777)).toEqual([0o700, 0o700]);
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
    ['a version that never was', '{"v":0,"people":{"ann":{"v":1,"pace":1}}}'],
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
    expect(readFileSync(`${path}.damaged-1`)).toEqual(Buffer.from(text));
    expect(jsonIn(path)).toEqual({ v: 1, people: { ann: CAREFUL } });
  });

  it('is told of in one line, read by its owner only, and does not take the place of the one before', async () => {
    const path = newPath();
    for (const text of [HALF, 'Sleep well.', '[]']) {
      writeFileSync(path, text);
      chmodSync(path, 0o644);
      await fileStore(path).change('ann', () => CAREFUL);
    }
    const aside = [1, 2, 3].map((number) => `${path}.damaged-${number}`);
    expect(aside.map(textOf)).toEqual([HALF, 'Sleep well.', '[]']);
    expect(aside.map((one) => statSync(one).mode & 0o777)).toEqual([0o600, 0o600, 0o600]);
    expect(told.mock.calls).toEqual(
      aside.map((one) => [`What Supine remembers in ${path} was damaged; it is kept in ${one}.`]),
    );
  });

  it('is moved past a folder that has such a name', async () => {
    const path = newPath();
    writeFileSync(path, HALF);
    mkdirSync(join(`${path}.damaged-1`, 'in the way'), { recursive: true });
    await fileStore(path).change('ann', () => CAREFUL);
    expect(textOf(`${path}.damaged-2`)).toBe(HALF);
    await fileStore(path).erase('ann');
    expect(namesBeside(path)).toEqual(['memory.json.damaged-1']);
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
    ['nothing in it', null],
    ['a number', 7],
    ['no version', { pace: 1 }],
    ['a version that never was', { v: 0, pace: 1 }],
  ])('with %s is not read', async (_, memory) => {
    const path = newPath();
    writeFileSync(path, JSON.stringify({ v: 1, people: { ann: memory } }));
    expect(await fileStore(path).read('ann')).toBe(null);
  });

  it('harms nobody else, and is kept aside when its person is written', async () => {
    const path = newPath();
    const before = JSON.stringify({ v: 1, people: { ann: { pace: 1 }, ben: SLOWER } });
    writeFileSync(path, before);
    const store = fileStore(path);
    await store.change('cleo', () => CAREFUL);
    expect(jsonIn(path).people).toEqual({ ann: { pace: 1 }, ben: SLOWER, cleo: CAREFUL });
    expect(told).not.toHaveBeenCalled();
    await store.change('ann', () => SLOWER);
    expect(jsonIn(path).people).toEqual({ ann: SLOWER, ben: SLOWER, cleo: CAREFUL });
    expect(jsonIn(`${path}.damaged-1`).people.ann).toEqual({ pace: 1 });
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('people whom a newer version has written', () => {
  it('lose nothing to the release that is rolled back to', async () => {
    const path = newPath();
    const people = {
      ann: { v: 1, avoid: ['twist'], newField: 1 },
      bob: { v: 2, care: [] },
      cy: { v: 1, avoid: ['twist', 'future-tag'] },
    };
    writeFileSync(path, JSON.stringify({ v: 1, people }));
    const store = fileStore(path);
    const slower = (kept: Memory | null): Memory => ({ v: 1, ...kept, pace: 1 });
    for (const person of ['ann', 'bob', 'cy']) await store.change(person, slower).catch(String);
    const { ann, bob, cy } = people;
    expect(jsonIn(path).people).toEqual({ ann: { ...ann, pace: 1 }, bob, cy: { ...cy, pace: 1 } });
    expect(namesBeside(path)).toEqual(['memory.json']);
  });
});

describe('a file of a newer version', () => {
  const newer = '{"v":2,"people":{"ann":{"v":2}}}';

  it('says nothing about anybody, and is neither changed, moved nor erased', async () => {
    const path = newPath();
    writeFileSync(path, newer);
    const store = fileStore(path);
    expect(await store.read('ann')).toBe(null);
    for (const [done, deed] of [
      ['written to', () => store.change('ann', () => SLOWER)],
      ['erased from', () => store.erase('ann')],
    ] as const) {
      await expect(deed()).rejects.toThrow(
        new Error(
          `What Supine remembers could not be ${done} ${path}: a newer Supine has written it.`,
        ),
      );
    }
    expect(textOf(path)).toBe(newer);
    expect(namesBeside(path)).toEqual(['memory.json']);
  });

  it('keeps what it has put beside the people', async () => {
    const path = newPath();
    writeFileSync(path, JSON.stringify({ v: 1, since: 7, people: { ann: SLOWER } }));
    const store = fileStore(path);
    await store.change('ben', () => CAREFUL);
    await store.erase('ann');
    expect(jsonIn(path)).toEqual({ v: 1, since: 7, people: { ben: CAREFUL } });
    await store.erase('ben');
    expect(jsonIn(path)).toEqual({ v: 1, since: 7, people: {} });
  });
});

describe('a link to a file', () => {
  it('is written and erased through, and stays a link', async () => {
    const path = newPath();
    const target = join(newFolder(), 'on the card.json');
    symlinkSync(target, path);
    const store = fileStore(path);
    await store.change('ann', () => CAREFUL);
    await store.change('ben', () => SLOWER);
    expect(jsonIn(target).people).toEqual({ ann: CAREFUL, ben: SLOWER });
    await store.erase('ann');
    expect(jsonIn(target).people).toEqual({ ben: SLOWER });
    await Promise.all([store.change('cy', () => SLOWER), fileStore(target).erase('ben')]);
    expect(jsonIn(target).people).toEqual({ cy: SLOWER });
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
  });
});

describe('something else in the place of the file', () => {
  it.skipIf(process.platform === 'win32')(
    'is refused at once, also where it never ends',
    async () => {
      const path = newPath();
      execFileSync('mkfifo', [path]);
      const store = fileStore(path);
      expect(await store.read('ann')).toBe(null);
      await expect(store.change('ann', () => CAREFUL)).rejects.toThrow(`${path} (EINVAL).`);
      await expect(store.erase('ann')).rejects.toThrow(`${path} (EINVAL).`);
    },
  );
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
    for (const ending of ['.damaged', '.damaged-1', '.damaged-12', '~']) {
      writeFileSync(`${path}${ending}`, HALF);
    }
    await store.erase('ann');
    expect(namesBeside(path)).toEqual(['memory.json']);
    expect(await store.read('ben')).toEqual(SLOWER);
  });

  it('is all that an erasure takes: the files of others stay', async () => {
    const path = newPath();
    const others = [
      'memory.json.damaged-x',
      'memory.json.tmp',
      'memory.json.mine.tmp',
      `my-${HALF_NAME}`,
      'memory.jsonx',
    ];
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

  it('of the last person leaves no file', async () => {
    const path = newPath();
    const store = fileStore(path);
    await store.change('ann', () => CAREFUL);
    await store.erase('ann');
    expect(namesBeside(path)).toEqual([]);
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

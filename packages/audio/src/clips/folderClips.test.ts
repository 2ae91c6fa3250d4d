import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asJavaScript } from '../testing/asJavaScript.js';
import { newFolder } from '../testing/newFolder.js';
import { ClipsNotKept } from './clipStore.js';
import { folderClips } from './folderClips.js';

const HASH = '0123456789abcdef';
const CLIP = Uint8Array.of(255, 243, 1, 2);
const onUnix = process.platform !== 'win32';

describe('clips in a folder', () => {
  it('are there for the next process, one file each, with nothing beside them', async () => {
    const folder = join(newFolder(), 'a', 'b');
    await folderClips(folder).put(HASH, CLIP);
    expect(await folderClips(folder).get(HASH)).toEqual(Buffer.from(CLIP));
    expect(readdirSync(folder)).toEqual([`${HASH}.clip`]);
  });

  it('leave the disk alone until there is something to keep', async () => {
    const folder = join(newFolder(), 'clips');
    await folderClips(folder).get(HASH);
    expect(existsSync(folder)).toBe(false);
  });

  it('may be deleted at any time', async () => {
    const folder = join(newFolder(), 'clips');
    const store = folderClips(folder);
    await store.put(HASH, CLIP);
    rmSync(folder, { recursive: true });
    expect(await store.get(HASH)).toBe(null);
    await store.put(HASH, CLIP);
    expect(await store.get(HASH)).toEqual(Buffer.from(CLIP));
  });

  it('stay in their folder when the process goes to another', async () => {
    const folder = newFolder();
    const before = process.cwd();
    process.chdir(folder);
    const store = folderClips('clips');
    process.chdir(before);
    await store.put(HASH, CLIP);
    expect(readdirSync(join(folder, 'clips'))).toEqual([`${HASH}.clip`]);
  });
});

describe('a damaged clip', () => {
  it.each<[string, (file: Buffer) => Uint8Array]>([
    ['is cut in half', (file) => file.subarray(0, file.length / 2)],
    ['has nothing in it', () => Buffer.alloc(0)],
    ['has zeros where the power failed', (file) => Buffer.alloc(file.length)],
    ['has another last byte', (file) => Buffer.from([...file.subarray(0, -1), 0x55])],
    ['has more at its end', (file) => Buffer.concat([file, Buffer.of(0)])],
    ['is the bare sound', () => CLIP],
  ])('that %s counts as missing, and is replaced', async (_, damage) => {
    const folder = newFolder();
    const file = join(folder, `${HASH}.clip`);
    await folderClips(folder).put(HASH, CLIP);
    writeFileSync(file, damage(readFileSync(file)));
    expect(await folderClips(folder).get(HASH)).toBe(null);
    await folderClips(folder).put(HASH, CLIP);
    expect(await folderClips(folder).get(HASH)).toEqual(Buffer.from(CLIP));
  });

  it('that stands under the name of another counts as missing', async () => {
    const folder = newFolder();
    await folderClips(folder).put(HASH, CLIP);
    const other = 'ffffffffffffffff';
    writeFileSync(join(folder, `${other}.clip`), readFileSync(join(folder, `${HASH}.clip`)));
    expect(await folderClips(folder).get(other)).toBe(null);
  });

  it('that is a folder counts as missing, and cannot be replaced', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, `${HASH}.clip`, 'within'), { recursive: true });
    expect(await folderClips(folder).get(HASH)).toBe(null);
    await expect(folderClips(folder).put(HASH, CLIP)).rejects.toThrow(ClipsNotKept);
    expect(readdirSync(folder)).toEqual([`${HASH}.clip`]);
  });
});

describe('a place that takes no clips', () => {
  it.each([
    ['a file', (file: string) => file],
    ['a folder in a file', (file: string) => join(file, 'clips')],
  ])('because it is %s is told in one sentence, and has none', async (_, place) => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    const folder = place(file);
    expect(await folderClips(folder).get(HASH)).toBe(null);
    const error = await folderClips(folder)
      .put(HASH, CLIP)
      .catch((failed: unknown) => failed);
    expect(error).toBeInstanceOf(ClipsNotKept);
    expect(String(error)).toMatch(
      /^ClipsNotKept: Clips cannot be written into .*file.* \((ENOTDIR|EEXIST)\), so that they are made anew every time\.$/,
    );
  });

  it.runIf(onUnix)('because files may not be that long there leaves no half clip', async () => {
    const output = await outputOf(
      // In blocks of 512 bytes, which no root is excused from.
      'ulimit -f 8; exec "$0" main.js',
      `import { readdirSync } from 'node:fs';
      import { folderClips } from './clips/folderClips.js';
      process.on('SIGXFSZ', () => {});
      const store = folderClips('kept');
      await store.put('00000000', new Uint8Array(10));
      const refused = store.put('11111111', new Uint8Array(100_000));
      console.log(await refused.catch((error) => String(error)));
      console.log(await store.get('11111111'), (await store.get('00000000')).length);
      console.log(readdirSync('kept').join());`,
    );
    expect(output).toMatch(
      /^ClipsNotKept: Clips cannot be written into .*kept \(EFBIG\), so that they are made anew/,
    );
    expect(output).toContain('null 10\n00000000.clip\n');
  });
});

describe('what a crash left behind', () => {
  it('is removed when it is an hour old, and not before: somebody may be writing it', async () => {
    const folder = newFolder();
    const name = (digit: string) => `.${HASH}.0b7c1f0e-7d0c-4a5e-9f5e-2f8b6c1d4e3${digit}.tmp`;
    for (const digit of ['1', '2']) writeFileSync(join(folder, name(digit)), 'half');
    writeFileSync(join(folder, 'notes.tmp'), 'mine');
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    for (const old of [name('1'), 'notes.tmp']) utimesSync(join(folder, old), longAgo, longAgo);
    await folderClips(folder).put(HASH, CLIP);
    expect(readdirSync(folder).sort()).toEqual([name('2'), `${HASH}.clip`, 'notes.tmp']);
  });
});

function newProgram(source: string): string {
  const folder = newFolder();
  asJavaScript('clips/folderClips.ts', folder);
  writeFileSync(join(folder, 'main.js'), source);
  return folder;
}

/** What a program prints that a shell starts as it is told to. */
async function outputOf(shell: string, source: string): Promise<string> {
  const child = spawn('/bin/sh', ['-c', shell, process.execPath], {
    cwd: newProgram(source),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (text) => {
    output += text;
  });
  await once(child, 'close');
  return output;
}

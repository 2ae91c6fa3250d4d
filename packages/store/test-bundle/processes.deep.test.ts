import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Memory } from '@supine/core';
import { describe, expect, it } from 'vitest';
import { DEEP } from '../../../depth.js';
import { fileStore } from '../src/index.js';
import { newFolder } from '../test/newFolder.js';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

const PREFACE = `
  import { writeSync } from 'node:fs';
  import { fileStore } from '@supine/store';
  const [, path, person, times] = process.argv;
  const store = fileStore(path);
  const tellOnceMore = (kept) =>
    ({ v: 1, ...kept, told: { ...kept?.told, nap: (kept?.told?.nap ?? 0) + 1 } });
`;

/** Counts on, and says so each time that it is kept. */
const COUNTING = `${PREFACE}
  for (let time = 0; time < Number(times); time += 1) {
    const { told } = await store.change(person, tellOnceMore);
    writeSync(1, told.nap + '\\n');
  }
`;

/** Stops in the middle of its first change, as if somebody had pressed Control and Z. */
const STOPPING = `${PREFACE}
  let isFirst = true;
  const changed = await store.change(person, (kept) => {
    if (isFirst) {
      isFirst = false;
      writeSync(1, 'stops\\n');
      process.kill(process.pid, 'SIGSTOP');
    }
    return tellOnceMore(kept);
  });
  writeSync(1, JSON.stringify(changed));
`;

/** Changes twice. The second time it is killed before a call to the disk that is given by its number, or in the middle of it. */
const KILLED = `
  import { writeSync } from 'node:fs';
  import { createRequire, syncBuiltinESMExports } from 'node:module';
  const [, path, last] = process.argv;
  const disk = createRequire(path)('node:fs/promises');
  let points = -Infinity;
  const mayDie = () => ++points === Number(last) && process.kill(process.pid, 'SIGKILL');
  for (const name of ['open', 'readFile', 'readdir', 'stat', 'writeFile', 'rename', 'rm']) {
    const really = disk[name];
    disk[name] = async (...args) => {
      mayDie();
      if (name !== 'writeFile') return really(...args);
      const [file, text, options] = args;
      await really(file, text.slice(0, text.length / 2), options);
      mayDie();
      await really(file, text, { ...options, flag: 'w' });
    };
  }
  syncBuiltinESMExports();
  const { fileStore } = await import('@supine/store');
  const store = fileStore(path);
  const tellOnceMore = (kept) => ({ v: 1, told: { nap: (kept?.told?.nap ?? 0) + 1 } });
  await store.change('ann', tellOnceMore);
  points = 0;
  writeSync(1, String((await store.change('ann', tellOnceMore)).told.nap));
`;

/** A process of the built package, as an app would be. */
function start(program: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--input-type=module', '--eval', program, ...args], {
    cwd: PACKAGE,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function heardFrom(child: ChildProcess): { text: string } {
  const heard = { text: '' };
  child.stdout?.on('data', (part: Buffer) => {
    heard.text += part;
  });
  return heard;
}

async function endOf(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'close');
  return code;
}

const told = (memory: Memory | null) => memory?.told?.['nap'] ?? 0;

/** How often each of four processes changes it. */
const EACH = DEEP ? 40 : 10;

describe('processes that change one file at the same moment', () => {
  it.each([
    ['the same person', ['ann', 'ann', 'ann', 'ann'], { ann: 4 * EACH }],
    [
      'different people',
      ['ann', 'ben', 'cleo', ''],
      { ann: EACH, ben: EACH, cleo: EACH, '': EACH },
    ],
  ])('lose nothing of %s', async (_, people, expected) => {
    const path = join(newFolder(), 'memory.json');
    const codes = await Promise.all(
      people.map((person) => endOf(start(COUNTING, path, person, String(EACH)))),
    );
    expect(codes).toEqual([0, 0, 0, 0]);
    for (const [person, count] of Object.entries(expected)) {
      expect([person, told(await fileStore(path).read(person))]).toEqual([person, count]);
    }
    expect(readdirSync(join(path, '..'))).toEqual(['memory.json']);
  });

  it('lose nothing when one of them stops while it holds the file, and goes on later', async () => {
    const path = join(newFolder(), 'memory.json');
    const stopping = start(STOPPING, path, 'ann');
    const heard = heardFrom(stopping);
    while (!heard.text.includes('stops')) await once(stopping.stdout ?? stopping, 'data');
    await fileStore(path).change('ann', () => ({ v: 1, avoid: ['twist'], told: { nap: 7 } }));
    stopping.kill('SIGCONT');
    expect(await endOf(stopping)).toBe(0);
    const both = { v: 1, avoid: ['twist'], told: { nap: 8 } };
    expect(JSON.parse(heard.text.replace('stops\n', ''))).toEqual(both);
    expect(await fileStore(path).read('ann')).toEqual(both);
    expect(readdirSync(join(path, '..'))).toEqual(['memory.json']);
  });
});

describe('a process that is killed at any point of a change', () => {
  it('leaves what was there or the change, whole, and the next change is made', async () => {
    const left = { lock: 0, half: 0, before: 0, after: 0 };
    // Until it comes to its end: then there is no point left to be killed at.
    for (let point = 1, isKilled = true; isKilled; point += DEEP ? 1 : 4) {
      const path = join(newFolder(), 'memory.json');
      const child = start(KILLED, path, String(point));
      const heard = heardFrom(child);
      isKilled = (await endOf(child)) === null;
      const names = readdirSync(join(path, '..'));
      if (names.some((name) => name.endsWith('.lock'))) left.lock += 1;
      if (names.some((name) => name.endsWith('.tmp'))) left.half += 1;
      const count = told(await fileStore(path).read('ann'));
      left[count === 1 ? 'before' : 'after'] += 1;
      // What it has told of is kept; what it was killed in is kept whole or not at all.
      expect([point, isKilled, heard.text]).toEqual([point, isKilled, isKilled ? '' : '2']);
      expect([point, count === 2 || (isKilled && count === 1)]).toEqual([point, true]);
      await fileStore(path).change('ben', () => ({ v: 1, pace: 1 }));
      expect([point, readdirSync(join(path, '..'))]).toEqual([point, ['memory.json']]);
    }
    for (const count of Object.values(left)) expect(count).toBeGreaterThan(DEEP ? 1 : 0);
  });
});

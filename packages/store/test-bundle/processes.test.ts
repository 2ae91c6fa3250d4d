import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Memory } from '@supine/core';
import { describe, expect, it } from 'vitest';
import { DEEP, SEED } from '../../../depth.js';
import { fileStore } from '../src/index.js';
import { newFolder } from '../test/newFolder.js';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const KILLS = DEEP ? 200 : 20;
/** A change takes about two milliseconds: a kill falls into any part of one. */
const LATEST_KILL_MS = 4;
/** Hundreds of processes are started, on a machine that may have others to run. */
const LONGEST_TEST_MS = 400_000;

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

describe('processes that change one file at the same moment', () => {
  it.each([
    ['the same person', ['ann', 'ann', 'ann', 'ann'], { ann: 160 }],
    ['different people', ['ann', 'ben', 'cleo', ''], { ann: 40, ben: 40, cleo: 40, '': 40 }],
  ])('lose nothing of %s', async (_, people, expected) => {
    const path = join(newFolder(), 'memory.json');
    const codes = await Promise.all(
      people.map((person) => endOf(start(COUNTING, path, person, '40'))),
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

describe(`a process that is killed while it writes, ${KILLS} times`, () => {
  it(
    'leaves the last change that it has told of, and holds nobody up',
    async () => {
      const path = join(newFolder(), 'memory.json');
      const nextMoment = moments(SEED);
      let leftLocked = 0;
      let leftHalf = 0;
      let acknowledged = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const child = start(COUNTING, path, 'ann', '1000000');
        const heard = heardFrom(child);
        const ended = endOf(child);
        await once(child.stdout ?? child, 'data');
        const at = performance.now() + nextMoment() * LATEST_KILL_MS;
        // Busy, for a timer is too coarse.
        while (performance.now() < at);
        child.kill('SIGKILL');
        await ended;
        const counts = heard.text.trim().split('\n').map(Number);
        const last = counts.at(-1) ?? 0;
        expect(last).toBeGreaterThan(acknowledged);
        const names = readdirSync(join(path, '..'));
        if (names.some((name) => name.endsWith('.lock'))) leftLocked += 1;
        if (names.some((name) => name.endsWith('.tmp'))) leftHalf += 1;
        // One more may be there, of which nobody has heard any more.
        acknowledged = told(await fileStore(path).read('ann'));
        expect([last, last + 1]).toContain(acknowledged);
      }
      // How many met a lock hangs on the machine's load, so it is told and not judged.
      console.log(`of ${KILLS} kills ${leftLocked} left a lock, ${leftHalf} a file half-written`);
      await fileStore(path).change('ben', () => ({ v: 1, pace: 1 }));
      expect(readdirSync(join(path, '..'))).toEqual(['memory.json']);
    },
    LONGEST_TEST_MS,
  );
});

/** Numbers from 0 up to 1 that are the same on every machine: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function moments(seed: number): () => number {
  let state = seed % 2 ** 31;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

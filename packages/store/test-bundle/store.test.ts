import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../test/newFolder.js';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program against the built package by its public name, in a process of its own, as an app would. */
function run(program: string, ...args: string[]): unknown {
  const node = ['--input-type=module', '--eval', program, ...args];
  return JSON.parse(execFileSync(process.execPath, node, { cwd: PACKAGE, encoding: 'utf8' }));
}

describe('the built store', () => {
  it('exports what the contract names', () => {
    const names = run(`
      import * as store from '@supine/store';
      import * as testing from '@supine/store/testing';
      console.log(JSON.stringify([Object.keys(store).sort(), Object.keys(testing)]));
    `);
    expect(names).toEqual([['fileStore', 'memoryStore'], ['storeContract']]);
  });

  it('remembers in one process what another has written', () => {
    const path = join(newFolder(), '.supine', 'memory.json');
    const open = "import { fileStore } from '@supine/store'; const [, path] = process.argv;";
    const written = run(
      `${open}
      const store = fileStore(path);
      await store.write('ann', { v: 1, avoid: ['twist'] });
      await store.write('ben', { v: 1 });
      await store.erase('ben');
      console.log(JSON.stringify(await store.read('ann')));`,
      path,
    );
    const read = run(
      `${open}
      const store = fileStore(path);
      console.log(JSON.stringify([await store.read('ann'), await store.read('ben')]));`,
      path,
    );
    expect(written).toEqual({ v: 1, avoid: ['twist'] });
    expect(read).toEqual([{ v: 1, avoid: ['twist'] }, null]);
  });

  it('runs the contract suite outside this repository', () => {
    const names = run(`
      import { memoryStore } from '@supine/store';
      import { storeContract } from '@supine/store/testing';
      import assert from 'node:assert/strict';
      const tests = [];
      const expect = (value) => ({
        toBe: (expected) => assert.equal(value, expected),
        toEqual: (expected) => assert.deepEqual({ value }, { value: expected }),
        toContain: (expected) => assert.ok(value.includes(expected)),
      });
      const runner = { describe: (_, body) => body(), it: (name, body) => tests.push([name, body]), expect };
      storeContract(runner, 'the built store', async () => memoryStore());
      for (const [, body] of tests) await body();
      console.log(JSON.stringify(tests.map(([name]) => name)));
    `);
    expect(names).toEqual(expect.arrayContaining(['knows nobody at first']));
  });
});

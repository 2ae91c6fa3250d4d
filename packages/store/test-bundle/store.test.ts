import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../test/newFolder.js';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program against the built package by its public name, in a process of its own, as an app would. */
function run(program: string, ...args: string[]): unknown {
  return runIn(PACKAGE, program, ...args);
}

function runIn(cwd: string, program: string, ...args: string[]): unknown {
  const node = ['--input-type=module', '--eval', program, ...args];
  return JSON.parse(execFileSync(process.execPath, node, { cwd, encoding: 'utf8' }));
}

describe('the built store', () => {
  it('exports what the contract names', () => {
    const names = run(`
      import * as store from '@supine/store';
      import * as testing from '@supine/store/testing';
      console.log(JSON.stringify([Object.keys(store).sort(), Object.keys(testing)]));
    `);
    expect(names).toEqual([
      ['dynamoDbStore', 'fileStore', 'keepChanges', 'keptOf', 'memoryStore'],
      ['forgettingContract', 'storeContract'],
    ]);
  });

  it('remembers in one process what another has written', () => {
    const path = join(newFolder(), '.supine', 'memory.json');
    const open = "import { fileStore } from '@supine/store'; const [, path] = process.argv;";
    const written = run(
      `${open}
      const store = fileStore(path);
      await store.change('ann', () => ({ v: 1, avoid: ['twist'] }));
      await store.change('ben', () => ({ v: 1 }));
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

  it.each(['index.js', 'testing.js'])('needs nothing of Amazon to load %s', (file) => {
    const text = withShared(file);
    const needed = [...text.matchAll(/^import [^;]*? from ["']([^"']+)["'];$/gm)].map(
      ([, name]) => name,
    );
    expect(needed.some((name) => name?.startsWith('@supine/core'))).toBe(true);
    expect(
      needed.filter(
        (name = '') =>
          !isBuiltin(name) && !name.startsWith('@supine/core') && !name.startsWith('./'),
      ),
    ).toEqual([]);
    expect([...text.matchAll(/\bimport\(["']([^"']+)["']\)/g)].map(([, name]) => name)).toEqual(
      file === 'index.js' ? ['@aws-sdk/client-dynamodb'] : [],
    );
  });

  it('works where the client for DynamoDB is not installed, and says so when it is needed', () => {
    const folder = newFolder();
    const scope = join(folder, 'node_modules', '@supine');
    mkdirSync(join(scope, 'store'), { recursive: true });
    for (const part of ['package.json', 'dist'])
      cpSync(join(PACKAGE, part), join(scope, 'store', part), { recursive: true });
    symlinkSync(join(PACKAGE, '..', 'core'), join(scope, 'core'));
    const said = runIn(
      folder,
      `import { dynamoDbStore, memoryStore } from '@supine/store';
      const store = memoryStore();
      await store.change('ann', () => ({ v: 1, pace: 1 }));
      const table = dynamoDbStore({ table: 'supine', region: 'eu-west-1' });
      const deeds = [table.read('ann'), table.change('ann', (kept) => kept), table.erase('ann')];
      const refused = await Promise.all(deeds.map((deed) => deed.catch(String)));
      console.log(JSON.stringify([await store.read('ann'), ...new Set(refused)]));`,
    );
    expect(said).toEqual([
      { v: 1, pace: 1 },
      'Error: Amazon DynamoDB needs the package @aws-sdk/client-dynamodb, which is not installed, or cannot be loaded.',
    ]);
  });
});

/** A built file with those that it shares with other entries. */
function withShared(file: string): string {
  const text = readFileSync(join(PACKAGE, 'dist', file), 'utf8');
  const shared = [...text.matchAll(/ from ["']\.\/([^"']+)["'];$/gm)];
  return [text, ...shared.map(([, name = '']) => withShared(name))].join('\n');
}

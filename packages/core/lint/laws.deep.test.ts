import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * Four of the five laws are kept by the compiler, by two linters and by our own rules. Here each check meets a sample that
 * breaks its law, in a copy of the tree, and has to say so in words that teach.
 */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const CORE = 'packages/core';
let tree = '';

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'supine-laws-'));
  for (const file of [
    'biome.json',
    '.dependency-cruiser.cjs',
    'tsconfig.base.json',
    'laws',
    'scripts',
    'depth.ts',
    'docExamples.ts',
    'grid.ts',
    'package.json',
    `${CORE}/package.json`,
    `${CORE}/tsconfig.json`,
  ]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    cpSync(join(ROOT, file), join(tree, file), { recursive: true });
  }
  writeFileSync(join(tree, '.gitignore'), '');
  cpSync(join(ROOT, CORE, 'src'), join(tree, CORE, 'src'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  for (const folder of ['lint', 'content-report', 'test', 'recognition']) {
    cpSync(join(ROOT, CORE, folder), join(tree, CORE, folder), { recursive: true });
  }
  linkEach(join(ROOT, CORE, 'node_modules'), join(tree, CORE, 'node_modules'));
  execFileSync('git', ['init', '--quiet'], { cwd: tree });
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

/** Links packages one by one, so that a sample can add another. */
function linkEach(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) symlinkSync(join(from, name), join(to, name));
}

/** Puts a file into the copy, runs a check there and takes the file away again. */
function checkWith(path: string, text: string, command: string, ...args: string[]): string {
  const file = join(tree, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  try {
    const program =
      command === 'node' ? process.execPath : join(ROOT, 'node_modules/.bin', command);
    return execFileSync(program, args, {
      cwd: tree,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, NO_COLOR: '1' },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `FAILED\n${stdout}${stderr}`;
  } finally {
    rmSync(file);
  }
}

const cruise = (path: string, text: string) =>
  checkWith(
    path,
    text,
    'depcruise',
    'packages',
    'apps',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err-long',
  )
    // The linter breaks its lines at any word.
    .replace(/\s+/g, ' ');
const biome = (path: string, text: string) =>
  checkWith(path, text, 'biome', 'lint', '--max-diagnostics=100', 'packages').replace(/\s+/g, ' ');
const compile = (path: string, text: string) => checkWith(path, text, 'tsc', '-p', CORE);

describe('law 1: the core names no platform', () => {
  it.each(['ask-sdk-core', 'actions-on-google'])(
    'the dependency linter stops an import of %s',
    (sdk) => {
      const sample = join(tree, CORE, 'node_modules', sdk);
      mkdirSync(sample, { recursive: true });
      writeFileSync(join(sample, 'index.js'), 'module.exports = {};\n');
      mkdirSync(join(tree, 'apps'), { recursive: true });
      const said = cruise(`${CORE}/src/speech/sample.ts`, `import '${sdk}';\n`);
      rmSync(sample, { recursive: true });
      expect(said).toContain('FAILED');
      expect(said).toContain('Law 1: the core names no platform.');
    },
  );
});

describe('law 2: the core reads no clock, dice, disk, network or console', () => {
  it('the compiler passes the core as it is', () => {
    expect(compile(`${CORE}/src/model/sample.ts`, 'export {};\n')).not.toContain('FAILED');
  });

  it('the compiler stops timers, the network, the process, the console and the disk', () => {
    const sample = [
      "import { readFileSync } from 'node:fs';",
      'setTimeout(readFileSync, 1);',
      "fetch('https://example.org');",
      'process.exit();',
      "console.log('x');",
    ];
    const said = compile(`${CORE}/src/model/sample.ts`, sample.join('\n'));
    for (const name of ['node:fs', 'setTimeout', 'fetch', 'process', 'console']) {
      expect(said).toMatch(new RegExp(`sample\\.ts.*(Cannot find (name|module)) '${name}'`));
    }
  });

  it.each([
    ['the clock', 'export const now = Date.now();', 'Law 2: the core reads no clock.'],
    ['a date', 'export const now = new Date();', 'Law 2: the core reads no clock.'],
    ['dice', 'export const roll = Math.random();', 'Law 2: the core throws no dice.'],
    ['a timer', 'setTimeout(() => {}, 1);', 'Law 2: the core waits for nobody.'],
    ['the console', "console.log('x');", 'Law 2: the core prints nothing.'],
  ])('the linter stops %s and says why', (_, code, teaches) => {
    const said = biome(`${CORE}/src/model/sample.ts`, `${code}\n`);
    expect(said).toContain('FAILED');
    expect(said).toContain(teaches);
  });

  it('the dependency linter stops a module of Node', () => {
    const said = cruise(`${CORE}/src/model/sample.ts`, "import 'node:fs';\n");
    expect(said).toContain('Law 2: the core reads no clock, dice, disk, network or console');
  });
});

it('the linters pass the core as it is', () => {
  mkdirSync(join(tree, 'apps'), { recursive: true });
  expect(cruise(`${CORE}/src/model/sample.ts`, 'export {};\n')).not.toContain('FAILED');
  expect(biome(`${CORE}/src/model/sample.ts`, 'export {};\n')).not.toContain('FAILED');
});

describe('law 3: a room imports only rooms to its left', () => {
  it.each([
    ['model', '../speech/escape.js', 'law-3-model'],
    ['session', '../dialog/reply.js', 'law-3-session'],
    ['dialog', '../locales/en-US/index.js', 'law-3-dialog'],
    ['timeline', '../index.js', 'law-3-timeline'],
  ])('the dependency linter stops %s from importing %s', (room, other, rule) => {
    const said = cruise(`${CORE}/src/${room}/sample.ts`, `import '${other}';\n`);
    expect(said).toContain(rule);
    expect(said).toContain(
      '(model, body, content, routine, timeline, session, intents, dialog, locales, speech, stored, samples, announcements, playback)',
    );
  });

  it('the dependency linter stops two files that need each other, if only for a type', () => {
    const other = join(tree, CORE, 'src/session/other.ts');
    writeFileSync(other, "import type { One } from './sample.js';\nexport type Other = One[];\n");
    const said = cruise(
      `${CORE}/src/session/sample.ts`,
      "import type { Other } from './other.js';\nexport type One = Other | null;\n",
    );
    rmSync(other);
    expect(said).toContain('error no-circle: packages/core/src/session/');
    expect(said).toContain('types too, are one file, or hide a third');
  });

  it('and an app from importing another app, or a file of the core', () => {
    mkdirSync(join(tree, 'apps/player/src'), { recursive: true });
    writeFileSync(join(tree, 'apps/player/src/other.ts'), 'export {};\n');
    const app = cruise('apps/google-action/src/sample.ts', "import '../../player/src/other.js';\n");
    expect(app).toContain('What two apps need belongs in the core.');
    const inner = cruise(
      'apps/google-action/src/sample.ts',
      "import '../../../packages/core/src/speech/escape.js';\n",
    );
    expect(inner).toContain('an app uses what @supine/core exports, not its files');
  });
});

it('the two apps that are called answer in files of the same names', () => {
  const names = ['toIntent', 'toResponse', 'turn', 'state', 'limits', 'locale'];
  const missing = ['alexa-skill', 'google-action'].flatMap((app) =>
    names
      .map((name) => `apps/${app}/src/${name}.ts`)
      .filter((file) => !existsSync(join(ROOT, file))),
  );
  expect(missing).toEqual([]);
});

describe('law 4: nothing is spoken that is not in a locale', () => {
  it('the compiler stops a locale that misses the words of one line', () => {
    const said = compile(
      `${CORE}/src/locales/sample.ts`,
      "import type { CompleteLocale } from './completeLocale.js';\n" +
        "export const words: CompleteLocale['exercises']['long-exhale'] = {\n" +
        "  name: 'long exhale', change: {}, again: null,\n" +
        "  lines: { settle: 'Settle.', 'settle-propped': 'Prop up.', 'when-i-say-in': 'In.' },\n};\n",
    );
    expect(said).toContain('"when-i-say-out"\' is missing in type');
  });
  it('an entry or its words that stand on no shelf are found, and the shelf is named', () => {
    const indexes = join(tree, 'scripts/indexes.mjs');
    const check = (path: string) =>
      checkWith(path, 'export const newMove = {};\n', 'node', indexes, '--check');
    expect(check('scripts/sample.txt')).not.toContain('FAILED');
    const said = check(`${CORE}/src/content/exercises/new-move.ts`);
    expect(said).toContain('FAILED');
    expect(said).toContain(`${CORE}/src/content/exercises/index.ts. Run npm run format.`);
  });
  it('the linter stops a language that nobody chose, and says where one is chosen', () => {
    const english = "import { enUS } from '@supine/core';\nexport const words = enUS;\n";
    const said = biome('packages/audio/src/sample.ts', english);
    expect(said).toContain('FAILED');
    expect(said).toContain('A language is an argument: take a `locale`.');
    expect(biome('packages/audio/src/sample.test.ts', english)).not.toContain('FAILED');
  });
  // Prose in content, doses in locales and claims without a source: lint/rules.test.ts.
});

import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { build } from 'esbuild';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEEP } from '../../../../depth.js';

/** What is published, packed as npm packs it, installed into an empty folder and used there by strangers' programs. */
const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const PROGRAMS = fileURLToPath(new URL('programs', import.meta.url));
const EXAMPLES = join(ROOT, 'packages/core/examples');
const LIBRARIES = ['packages/core', 'packages/audio', 'packages/store'];
const PUBLISHED = [
  ...LIBRARIES,
  'packages/wyoming',
  'apps/player',
  'apps/mcp',
  'apps/home-assistant',
];
/** Where somebody is in a routine, and nothing else: for a page that brings its own words. */
const LARGEST_SESSION_BYTES = 8_000;
/** An error that nobody catches; one line of a minified file was 344 kB. */
const LONGEST_ERROR_CHARACTERS = 4_000;
const WRONG_CALLS = 5;
const SET_UP_MS = 180_000;
/** Ways to find a package that know no modules of today. */
const BEFORE_MODULES = ['node10', 'node16-cjs'];

/** The compiler of today, and in the deep run the one before it, which most have. */
const require = createRequire(DEEP ? join(ROOT, 'package.json') : import.meta.url);
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
const run = promisify(execFile);
/** What a program of one file cannot call, and why. */
const ONLY_NAMED = {
  appContract: 'takes an app',
  conversationContract: 'takes an app',
  eveningIntents: 'takes an app',
  foreignWords: 'takes an app',
  forgettingContract: 'takes an app',
  hearingFrom: 'takes what was learned of a language',
  NO_SLOT: 'is a sign in data',
  packLines: 'goes through every routine there is, which takes seconds',
  alarmsFrom: 'takes the rules of a language',
  measureHolds: 'takes an app',
  sentenceIn: 'takes an app',
  storeContract: 'takes a test runner',
  testLocale: 'is no language that anybody speaks',
} as const;

/** A program without what only names something: its imports, and the type of a thing. */
function usesIn(program: string): string {
  return program
    .replace(/^import [^;]+;$/gm, '')
    .replace(/\[[^\][]*\]\.map\(\(one\) => typeof one\)/g, '')
    .replace(/\btypeof \w+(?![\w(])/g, '')
    .replace(/^const \{[^}]+\} = kit;$/gm, '');
}

const manifests = PUBLISHED.map((folder) => manifestOf(join(ROOT, folder)));

const examples = readdirSync(EXAMPLES).map((name) => `examples/${name}`);
const home = mkdtempSync(join(tmpdir(), 'supine-packed-'));
const app = join(home, 'app');
/** What the compiler says of all programs for Node at once: it reads the declarations of Node and of us once. */
let said = '';
const tarballs = new Map<string, { path: string; files: string[] }>();

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports?: Readonly<Record<string, unknown>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function npm(args: readonly string[], cwd: string) {
  const shell = process.platform === 'win32';
  return run('npm', args, { cwd, shell, maxBuffer: 2 ** 26 });
}

const node = (...args: string[]) => run(process.execPath, args, { cwd: app, maxBuffer: 2 ** 26 });

/** Strict, and every declaration that is read is checked too: no `skipLibCheck`. */
async function compile(name: string, files: readonly string[], options: object): Promise<string> {
  const strict = { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true };
  const compilerOptions = {
    target: 'es2023',
    skipLibCheck: false,
    // TypeScript's own library is nobody's mistake of ours, and most of what there is to check.
    skipDefaultLibCheck: true,
    outDir: name,
    ...strict,
    ...options,
  };
  writeFileSync(join(app, `${name}.json`), JSON.stringify({ compilerOptions, files }));
  return await node(tsc, '-p', `${name}.json`, '--pretty', 'false').then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
}

const NODE = {
  module: 'nodenext',
  moduleResolution: 'nodenext',
  lib: ['es2023'],
  types: ['node'],
};
const PAGE = { module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom'], types: [] };

/** What a bundler makes for a page of some names of an entry, minified. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents, resolveDir: app, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'page',
    platform: 'browser',
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  return outputFiles[0]?.text ?? '';
}

beforeAll(async () => {
  mkdirSync(app, { recursive: true });
  const folders = PUBLISHED.map((folder) => `./${folder}`);
  const how = ['pack', '--json', '--ignore-scripts', '--pack-destination', home];
  const packed = JSON.parse((await npm([...how, ...folders], ROOT)).stdout);
  for (const [index, { filename, files }] of packed.entries()) {
    const paths = files.map(({ path }: { path: string }) => path);
    tarballs.set(PUBLISHED[index] ?? '', { path: join(home, filename), files: paths });
  }
  const dependencies = Object.fromEntries(
    PUBLISHED.map((folder, index) => [
      manifests[index]?.name,
      `file:${tarballs.get(folder)?.path}`,
    ]),
  );
  // What keeps memories in a browser takes it, as a peer.
  const devDependencies = { '@types/node': '20.19.43', 'idb-keyval': '6.3.0' };
  const manifest = {
    name: 'stranger',
    private: true,
    type: 'module',
    dependencies,
    devDependencies,
  };
  writeFileSync(join(app, 'package.json'), JSON.stringify(manifest));
  await npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'], app);
  cpSync(PROGRAMS, app, { recursive: true });
  cpSync(EXAMPLES, join(app, 'examples'), { recursive: true });
  said = await compile('node', ['core.ts', 'others.ts', 'wrong.ts', ...examples], NODE);
}, SET_UP_MS);

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe.each(PUBLISHED)('the tarball of %s', (folder) => {
  it('has a licence, what it is made of and a page of its own, and no name that only we understand', () => {
    const { files = [] } = tarballs.get(folder) ?? {};
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'NOTICE', 'README.md', 'package.json']),
    );
    expect(files.filter((path) => /(^src\/|\.map$|\.test\.)/.test(path))).toEqual([]);
    const installed = join(
      app,
      'node_modules',
      manifestOf(join(ROOT, folder)).name,
      'package.json',
    );
    const text = readFileSync(installed, 'utf8');
    expect(text).not.toMatch(/workspace:|catalog:|link:|"private"/);
    for (const field of [
      'repository',
      'homepage',
      'bugs',
      'keywords',
      'author',
      'engines',
      'license',
    ]) {
      expect(JSON.parse(text)).toHaveProperty(field);
    }
  });

  it('is found in order by publint', async () => {
    const { path = '' } = tarballs.get(folder) ?? {};
    const { buffer, byteOffset, byteLength } = readFileSync(path);
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
  });
});

it.each([...LIBRARIES, 'packages/wyoming'])(
  'the types of %s are found by every resolver of modules',
  async (folder) => {
    const { path = '' } = tarballs.get(folder) ?? {};
    const checked = await checkPackage(createPackageFromTarballData(readFileSync(path)));
    expect(checked.types).toMatchObject({ kind: 'included' });
    const problems = 'problems' in checked ? checked.problems : [];
    const ours = problems.filter(
      (problem) =>
        !('resolutionKind' in problem && BEFORE_MODULES.includes(problem.resolutionKind)),
    );
    expect(ours).toEqual([]);
  },
);

it('takes of each other the version that is published with it, and its later patches: two cores would not know each other', () => {
  const versions = new Map(manifests.map(({ name, version }) => [name, version]));
  for (const manifest of manifests) {
    const { dependencies = {} } = manifest as { dependencies?: Record<string, string> };
    const own = Object.entries(dependencies).filter(([name]) => versions.has(name));
    for (const [name, version] of own) {
      const later = name === '@supine/core' ? '^' : '';
      expect([name, version]).toEqual([name, `${later}${versions.get(name)}`]);
    }
  }
});

describe('a stranger who installs it', () => {
  it('uses every public function in programs that compile strictly, and run', async () => {
    expect(said.split('\n').filter((line) => !/^(wrong\.ts|\s|$)/.test(line))).toEqual([]);
    const core = JSON.parse((await node('node/core.js')).stdout);
    expect(core).toMatchObject({
      seconds: 600,
      hold: 5,
      tooSmall: true,
      own: 'Stop',
      said: 'Good night.',
      // One class of every error, and one catalogue, whichever entry they come from.
      same: [true, true, true, true, true],
      refused: [true, 'RoutineRefused'],
    });
    const others = JSON.parse((await node('node/others.js')).stdout);
    // 48 kbit a second are 6 bytes a millisecond.
    expect(others).toMatchObject({
      bytesAMs: 6,
      plan: 'ten-breaths',
      missing: [true, true],
      sameFromPack: true,
      packIsInOrder: true,
      noSuchVoice: true,
    });
    expect(others.kept).toEqual({ v: 1, avoid: ['twist'] });
    for (const example of examples) {
      const { stdout } = await node(`node/${example.replace(/ts$/, 'js')}`);
      expect([example, stdout.length > 100]).toEqual([example, true]);
    }
  });

  it('finds no public function that these programs leave out', async () => {
    const texts = ['core.ts', 'others.ts', 'browser.ts'].map((name) =>
      usesIn(readFileSync(join(PROGRAMS, name), 'utf8')),
    );
    const entries = LIBRARIES.flatMap((folder) => {
      const { name, exports = {} } = manifestOf(join(ROOT, folder));
      return Object.keys(exports)
        .filter((entry) => !entry.endsWith('.json'))
        .map((entry) => `${name}${entry.slice(1)}`);
    });
    const program = `const names = await Promise.all(${JSON.stringify(entries)}.map(async (entry) => Object.keys(await import(entry))));
      console.log(JSON.stringify(names.flat()));`;
    const { stdout } = await node('--input-type=module', '--eval', program);
    const names: string[] = JSON.parse(stdout);
    expect(names.length).toBeGreaterThan(80);
    const unused = names.filter((name) => !new RegExp(`\\b${name}\\b`).test(texts.join('')));
    expect([...new Set(unused)].sort()).toEqual(Object.keys(ONLY_NAMED).sort());
  });

  it(`is stopped by the compiler at each of ${WRONG_CALLS} calls that cannot be meant`, async () => {
    const lines = readFileSync(join(PROGRAMS, 'wrong.ts'), 'utf8').split('\n');
    const wrong = lines.flatMap((line, index) =>
      /^(export const|\w+\()/.test(line) ? [index + 1] : [],
    );
    const refused = [...said.matchAll(/^(\S+)\((\d+),/gm)].map(
      ([, file, line]) => `${file}:${line}`,
    );
    expect(wrong.length).toBe(WRONG_CALLS);
    expect(refused).toEqual(wrong.map((line) => `wrong.ts:${line}`));
  });

  it('bundles it for a page, where there is nothing of Node', async () => {
    expect(await compile('page', ['core.ts', 'browser.ts'], { ...PAGE, noEmit: true })).toBe('');
    const script = await bundled("export * from './browser.ts';");
    const { seconds, words } = runInNewContext(`${script}; page.told`);
    expect([seconds, words > 50]).toEqual([300, true]);
  });

  it('bundles joining from a voice pack for a page, with no engine, no encoder and nothing of Node', async () => {
    const script = await bundled("export * from '@supine/audio/join';");
    expect(script).not.toMatch(/flite|wasm-media|createMp3Encoder|node:/i);
    expect(script).toMatch(/pack\.json/);
  });

  it('sees a few lines of an error that nobody catches', async () => {
    const program =
      "import { buildRoutine } from '@supine/core'; buildRoutine({ routine: 'no such routine' });";
    const failed = await node('--input-type=module', '--eval', program).catch(
      ({ stderr }: { stderr: string }) => stderr,
    );
    expect(failed).toContain('RoutineRefused');
    expect(String(failed).length).toBeLessThan(LONGEST_ERROR_CHARACTERS);
  });

  it('runs the command that comes with it', async () => {
    const cli = join(app, 'node_modules/supine/dist/cli.js');
    const { stdout } = await node(cli, 'ask', 'how do I get out of bed', '--json');
    expect(JSON.parse(stdout).intent).toBe('GetUp');
  });

  it('runs the servers that come with it', async () => {
    for (const name of ['mcp', 'home-assistant']) {
      const { stdout } = await node(
        join(app, `node_modules/@supine/${name}/dist/cli.js`),
        '--version',
      );
      expect([name, stdout]).toEqual([name, '0.1.0\n']);
    }
  });
});

it(`counts ${LARGEST_SESSION_BYTES} bytes at most for where somebody is in a routine; other sizes are told`, async () => {
  const session = await bundled(
    "export { advance, nextAt, startSession } from '@supine/core/engine';",
  );
  const sizes = await Promise.all(
    Object.keys(manifests[0]?.exports ?? {})
      .filter((entry) => !entry.endsWith('.json'))
      .map(async (entry) => {
        const text = await bundled(`export * from '@supine/core${entry.slice(1)}';`);
        return `@supine/core${entry.slice(1)}: ${text.length}`;
      }),
  );
  console.log(`minified bytes\nonly a session: ${session.length}\n${sizes.join('\n')}`);
  expect(session.length).toBeLessThanOrEqual(LARGEST_SESSION_BYTES);
  expect(session.length).toBeGreaterThan(2_000);
});

it('says on its page what a bundler carries, and is right to a tenth', async () => {
  const page = readFileSync(join(ROOT, 'packages/core/README.md'), 'utf8').replaceAll('\n', ' ');
  const told = [...page.matchAll(/([\d,]+) kB \((\d+)\) for (.+?)(?=, [\d,]+ kB|;)/g)];
  expect(told.length).toBeGreaterThan(3);
  const sizes = told.map(async ([, minified = '', gzipped = '', what = '']) => {
    const names = [...what.matchAll(/`(\w+)`/g)].map(([, name]) => name).join(', ');
    const [, entry = ''] = /`(\/[\w/-]+)`/.exec(what) ?? [];
    const text = await bundled(
      `export ${names ? `{ ${names} }` : '*'} from '@supine/core${entry}';`,
    );
    const is = [text.length, gzipSync(text, { level: 9 }).length];
    const says = [minified, gzipped].map((kB) => Number(kB.replace(',', '')) * 1_000);
    const isNear = is.every((bytes, at) => Math.abs(bytes - (says[at] ?? 0)) <= 500 + bytes / 10);
    return { what, says, is, isNear };
  });
  expect((await Promise.all(sizes)).filter(({ isNear }) => !isNear)).toEqual([]);
});

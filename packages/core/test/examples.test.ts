import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import type { AnnouncementProfile } from '../src/announcements/index.js';
import * as core from '../src/index.js';
import { alarmWords } from '../src/locales/en-US/alarmWords.js';
import { weights } from '../src/locales/en-US/weights.js';
import { answerCards } from '../src/speech/answerCards.js';

const PACKAGE = new URL('../', import.meta.url);

/** What an example may use besides the public names: the evening routine, somebody at its first word, a speaker that reads, what was learned, the rules of alarm, a card. */
const timeline = core.compileTimeline(core.buildRoutine({ routine: 'evening-wind-down' }));
const [session] = core.startSession(timeline, 0);
const profile: AnnouncementProfile = {
  ...{ stop: 'app', mostMessages: 200, longestMessageCharacters: 800, startSeconds: 1 },
  ...{ waitsForSpeech: true, holdsApart: true, holdErrorMs: 5_000 },
  speechShare: { quickest: 0.8, slowest: 1.2 },
};
const [card] = answerCards(core.catalogue, core.enUS);
const GIVEN = { timeline, session, profile, weights, alarmWords, card };

/** Suites of a test runner: what they do cannot be told by a value. Every app has one that runs. */
const SUITES = ['appContract', 'conversationContract'];

/** The source of every public entry, by the declarations that the package names for it. */
function entries(): string[] {
  const { exports } = JSON.parse(readFileSync(new URL('package.json', PACKAGE), 'utf8')) as {
    exports: Record<string, { types?: string }>;
  };
  return Object.values(exports).flatMap(({ types }) =>
    types ? [types.replace('./dist/types/', 'src/').replace(/\.d\.ts$/, '.ts')] : [],
  );
}

/** Every public function with the first example of its doc comment. */
function publicFunctions(files: readonly string[]): Map<string, string | undefined> {
  const paths = files.map((file) => fileURLToPath(new URL(file, PACKAGE)));
  const { config } = ts.readConfigFile(
    fileURLToPath(new URL('tsconfig.json', PACKAGE)),
    ts.sys.readFile,
  );
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, fileURLToPath(PACKAGE));
  const program = ts.createProgram(paths, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const found = new Map<string, string | undefined>();
  for (const path of paths) {
    const source = program.getSourceFile(path);
    const module = source && checker.getSymbolAtLocation(source);
    for (const name of module ? checker.getExportsOfModule(module) : []) {
      const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
      const declaration = symbol.valueDeclaration;
      if (!declaration) continue;
      const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
      if (type.getCallSignatures().length === 0) continue;
      const tag = symbol.getJsDocTags(checker).find((one) => one.name === 'example');
      // A name may stand for another function in another entry.
      const at = `${relative(fileURLToPath(PACKAGE), path)} ${name.name}`;
      found.set(at, tag && ts.displayPartsToString(tag.text).trim());
    }
  }
  return found;
}

/** Runs an example; its last line is an expression, with its value in a comment behind it. */
function run(example: string, scope: Readonly<Record<string, unknown>>): [unknown, unknown] {
  const lines = example.split('\n');
  const [, last = '', value = ''] = /^(.*?);?\s*\/\/ (.*)$/.exec(lines.pop() ?? '') ?? [];
  if (value === '') throw new Error('its last line has no value in a comment');
  const body = `${lines.join('\n')}\nreturn [(${last}), (${value})];`;
  const { outputText } = ts.transpileModule(`const example = () => {${body}};`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  const names = Object.keys(scope);
  const program = new Function(...names, `${outputText}\nreturn example();`);
  return program(...names.map((name) => scope[name])) as [unknown, unknown];
}

it('every public function has an example, and every example is true', async () => {
  const files = entries();
  const modules = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ fileURLToPath(new URL(file, PACKAGE)))),
  );
  const scope = Object.assign({}, ...modules, GIVEN) as Record<string, unknown>;
  const wrong: string[] = [];
  const functions = publicFunctions(files);
  for (const [at, example] of functions) {
    const [file = '', name = ''] = at.split(' ');
    if (example === undefined) {
      if (!SUITES.includes(name)) wrong.push(`${name} has no example`);
      continue;
    }
    try {
      const [is, expected] = run(example, { ...scope, ...modules[files.indexOf(file)] });
      expect(is).toEqual(expected);
    } catch (error) {
      wrong.push(`${name}: ${example}\n    ${(error as Error).message.split('\n')[0]}`);
    }
  }
  expect(functions.size).toBeGreaterThan(40);
  expect(wrong).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect } from 'vitest';

/** What examples of a package need besides its public names. */
export interface ExampleGiven {
  /** The folder of the package. */
  readonly folder: URL;
  /** What stands for what a reader has: a timeline, a voice, a folder. */
  readonly scope: Readonly<Record<string, unknown>>;
  /** Functions of which nothing can be told by a value, or that reach what no test has, with the reason. */
  readonly untried: Readonly<Record<string, string>>;
  /** Every example has to tell a value; elsewhere it may only run. */
  readonly tellsAlways?: boolean;
}

/** What was found. */
export interface ExamplesTried {
  /** How many public functions there are. */
  readonly functions: number;
  /** Each that has no example, or one that is not true; and each excuse that nobody needs. */
  readonly wrong: readonly string[];
}

/**
 * Runs the first example of every public function of a package: its last line has its value in a comment behind it, or
 * it only has to run.
 */
export async function tryExamples({
  folder,
  scope,
  untried,
  tellsAlways = false,
}: ExampleGiven): Promise<ExamplesTried> {
  const files = entriesOf(folder);
  const modules: Readonly<Record<string, unknown>>[] = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ fileURLToPath(new URL(file, folder)))),
  );
  const all = Object.assign({}, ...modules, scope) as Record<string, unknown>;
  const wrong: string[] = [];
  const functions = publicFunctions(files, folder);
  const names = new Set([...functions.keys()].map((at) => at.split(' ')[1]));
  for (const name of Object.keys(untried)) if (!names.has(name)) wrong.push(`no ${name} any more`);
  for (const [at, example] of functions) {
    const [file = '', name = ''] = at.split(' ');
    if (name in untried) continue;
    if (example === undefined) {
      wrong.push(`${name} has no example`);
      continue;
    }
    if (tellsAlways && !/\/\/ .+$/.test(example)) wrong.push(`${name} tells no value`);
    try {
      const [is, expected] = await run(example, { ...all, ...modules[files.indexOf(file)] });
      expect(is).toEqual(expected);
    } catch (error) {
      wrong.push(`${name}: ${example}\n    ${(error as Error).message.split('\n')[0]}`);
    }
  }
  return { functions: functions.size, wrong };
}

/** The source of every public entry, by the declarations that the package names for it. */
function entriesOf(folder: URL): string[] {
  const { exports } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    exports: Record<string, { types?: string }>;
  };
  return Object.values(exports).flatMap(({ types }) =>
    types ? [types.replace('./dist/types/', 'src/').replace(/\.d\.ts$/, '.ts')] : [],
  );
}

/** Every public function with the first example of its doc comment. */
function publicFunctions(
  files: readonly string[],
  folder: URL,
): ReadonlyMap<string, string | undefined> {
  const paths = files.map((file) => fileURLToPath(new URL(file, folder)));
  const { config } = ts.readConfigFile(
    fileURLToPath(new URL('tsconfig.json', folder)),
    ts.sys.readFile,
  );
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, fileURLToPath(folder));
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
      const at = `${relative(fileURLToPath(folder), path)} ${name.name}`;
      found.set(at, tag && ts.displayPartsToString(tag.text).trim());
    }
  }
  return found;
}

async function run(
  example: string,
  scope: Readonly<Record<string, unknown>>,
): Promise<[unknown, unknown]> {
  const lines = example.split('\n');
  const [, last = '', value = ''] = /^(.*?);?\s*\/\/ (.*)$/.exec(lines.at(-1) ?? '') ?? [];
  const told = [...lines.slice(0, -1), `return [(${last}), (${value})];`];
  const body = (value === '' ? [...lines, 'return [true, true];'] : told).join('\n');
  const { outputText } = ts.transpileModule(`const example = async () => {${body}};`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  const names = Object.keys(scope);
  const program = new Function(...names, `${outputText}\nreturn example();`);
  return program(...names.map((name) => scope[name])) as Promise<[unknown, unknown]>;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const DECLARED = /^export (?:declare )?(?:async )?(?:const|function|interface|type|class) (\w+)/gm;
const EXPORTED_TYPE = /^export (?:interface|type|class) (\w+)/gm;

/** Names of the core that two files export, each with the reason; the list has to shrink. */
const TWICE: Readonly<Record<string, string>> = {
  MovementTag: 'the same tags, with and without their schema',
  Place: 'a memory calls its bookmark a place',
  Heard: 'what a dialog answers, and what the alarms of a sentence were heard in',
  Due: 'the checks that are due in a dialog, and the lines that are due in a player',
};

/** The source of packages and apps, without tests, by path. */
const sources = new Map(
  ['packages', 'apps'].flatMap((kind) =>
    readdirSync(join(ROOT, kind)).flatMap((name) => filesOf(join(kind, name, 'src'))),
  ),
);

describe('the glossary', () => {
  const page = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8');
  const words = [...page.matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);

  it('has a word for every room', () => {
    expect(words.length).toBeGreaterThan(50);
  });

  it('names nothing that is not in the source', () => {
    expect(words.filter((word) => !isName(word) && !isFile(word))).toEqual([]);
  });
});

describe('a name of the core', () => {
  const declarations = [...sources]
    .filter(([path]) => path.startsWith('packages/core/src') && !path.includes('/testing/'))
    .flatMap(([, text]) => [...text.matchAll(EXPORTED_TYPE)].map(([, name = '']) => name));
  const twice = declarations.filter((name, index) => declarations.indexOf(name) < index);

  it('is exported for one thing only', () => {
    expect(twice.filter((name) => !(name in TWICE))).toEqual([]);
  });

  it('is only excused while it is used twice', () => {
    expect(Object.keys(TWICE).filter((name) => !twice.includes(name))).toEqual([]);
  });
});

/** An exported name, a field of any type, or `Type.field`. */
function isName(word: string): boolean {
  const [name = '', field] = word.split('.');
  const declaring = [...sources.values()].filter((text) => declaresIn(text).includes(name));
  if (field === undefined) return declaring.length > 0 || hasField([...sources.values()], name);
  return hasField(declaring, field);
}

function declaresIn(text: string): string[] {
  return [...text.matchAll(DECLARED)].map(([, name = '']) => name);
}

function hasField(texts: readonly string[], name: string): boolean {
  return texts.some((text) => new RegExp(`^ +(readonly )?${name}\\??:`, 'm').test(text));
}

function isFile(word: string): boolean {
  return word.includes('/') && existsSync(join(ROOT, word));
}

function filesOf(folder: string): [string, string][] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => [join(folder, path), readFileSync(join(ROOT, folder, path), 'utf8')]);
}

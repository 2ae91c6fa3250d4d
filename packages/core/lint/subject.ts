import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shelves } from '../src/content/shelves.js';
import { enUS } from '../src/locales/en-US/index.js';
import type { SourceFile, Subject } from './rule.js';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** What the rules look at: the shelves, the words and every source file of the core. */
export function builtInSubject(): Subject {
  return { shelves, locale: enUS, files: filesIn(SRC) };
}

function filesIn(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(join(SRC, '..'), path), text: readFileSync(path, 'utf8') }));
}

import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('packages/core/test/golden/en-US/conversations/', import.meta.url);

/** The pages of golden conversations, in the order of their names. */
export function goldenPages(): string[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
}

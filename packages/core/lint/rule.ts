import type { Shelves } from '../src/content/shelves.js';
import type { Locale } from '../src/locales/locale.js';
import type { Timeline } from '../src/timeline/compileTimeline.js';

/** A fault in the content: where it is, what is wrong and how it is mended. */
export interface Finding {
  readonly rule: string;
  readonly where: string;
  readonly message: string;
}

/** A file of the core, read once at the edge. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Everything the rules look at. */
export interface Subject {
  readonly shelves: Shelves;
  readonly locale: Locale;
  readonly files: readonly SourceFile[];
  /** Timelines to listen to instead of the routines' own. */
  readonly timelines?: readonly Timeline[];
}

/** One rule: what it asks for, why, and a check that collects findings and never throws. */
export interface ContentRule {
  readonly name: string;
  /** The one language whose words it reads; left out by a rule that reads any. */
  readonly language?: 'en';
  /** Printed above the findings, so that whoever breaks the rule learns the reason. */
  readonly teaches: string;
  readonly check: (subject: Subject) => Finding[];
}

/** Every text inside a value, with the path that leads to it. */
export function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, path === '' ? key : `${path}.${key}`),
  );
}

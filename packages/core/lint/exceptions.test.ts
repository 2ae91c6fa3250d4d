import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseExceptions, withoutExceptions } from './exceptions.js';
import { RULES } from './rules/index.js';
import { builtInSubject } from './subject.js';

const exceptions = parseExceptions(
  readFileSync(new URL('exceptions.txt', import.meta.url), 'utf8'),
);

/** The number of known exceptions. It may only fall. */
const MOST_EXCEPTIONS = 0;

describe('known exceptions', () => {
  it('are no more than they were', () => {
    expect(exceptions.length).toBeLessThanOrEqual(MOST_EXCEPTIONS);
  });

  it('are all needed, and nothing else is found in what we ship', () => {
    const findings = RULES.flatMap((rule) => rule.check(builtInSubject()));
    expect(withoutExceptions(findings, exceptions)).toEqual({ fresh: [], stale: [] });
  });

  it('hide a known finding, show a new one, and tell when they are stale', () => {
    const finding = (where: string) => ({ rule: 'r', where, message: 'x' });
    const text = '# why\nr known\nr gone\n';
    expect(withoutExceptions([finding('known'), finding('new')], parseExceptions(text))).toEqual({
      fresh: [finding('new')],
      stale: ['r gone'],
    });
  });
});

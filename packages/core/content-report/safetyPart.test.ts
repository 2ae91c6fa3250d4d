import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { routinesPart, withRoutines } from './safetyPart.js';

const SAFETY = '../../../SAFETY.md';
const page = readFileSync(new URL(SAFETY, import.meta.url), 'utf8');
const part = routinesPart();

describe("SAFETY.md's part on the routines", () => {
  it('is what the entries, the precautions and the model body say today', async () => {
    await expect(withRoutines(page, part)).toMatchFileSnapshot(SAFETY);
  });

  it('is written anew where it was changed by hand, and nothing else is', () => {
    const edited = page.replace('a stiff body these seconds', 'nobody any seconds');
    expect(edited).not.toBe(page);
    expect(withRoutines(edited, part)).toBe(withRoutines(page, part));
    const elsewhere = page.replace('# Safety', '# Another page');
    expect(withRoutines(elsewhere, part)).toBe(
      withRoutines(page, part).replace('# Safety', '# Another page'),
    );
  });

  it('is missed where there is none', () => {
    expect(() => withRoutines('# Safety\n', part)).toThrow('What the routines ask of a body');
  });
});

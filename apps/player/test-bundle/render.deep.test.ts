import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { supine } from './supine.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'supine-render-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Nothing is kept of a test in the cache of whoever runs it. */
const render = (...words: string[]) =>
  supine(['render', ...words], { env: { XDG_CACHE_HOME: join(folder, 'cache') } });

describe('supine render', () => {
  it('writes the same bytes again from the clips that it has kept', async () => {
    const [one, other] = [join(folder, 'one.mp3'), join(folder, 'other.mp3')];
    await render('ten-breaths', '--out', one);
    await render('ten-breaths', '--out', other);
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  });

  it('writes the file all the same where clips cannot be kept, and says so', async () => {
    const cache = join(folder, 'no-folder');
    writeFileSync(cache, '');
    const mp3 = join(folder, 'uncached.mp3');
    const { code, err } = await supine(['render', 'ten-breaths', '--out', mp3], {
      env: { XDG_CACHE_HOME: cache },
    });
    expect(code).toBe(0);
    expect(err).toMatch(/^supine: Clips cannot be written into [^\n]+\n$/);
    expect(existsSync(mp3)).toBe(true);
  });

  it('prints a name that a terminal would obey without what it would obey, and writes the file under it', async () => {
    const mp3 = join(folder, 'red\u001b[31m\u202e.mp3');
    const { code, out, err } = await render('ten-breaths', '--out', mp3);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('red[31m.mp3');
    expect(out).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u);
    expect(existsSync(mp3)).toBe(true);
    const { err: refused } = await render('ten-breaths', '--\u001b[31m');
    expect(refused).toMatch(/^supine: [^\n]+\n$/);
    expect(refused).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

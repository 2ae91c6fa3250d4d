import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partOf } from '../../../depth.js';
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
  it('writes a file with captions, and tells where everything is', async () => {
    const [mp3, vtt] = [join(folder, 'breaths.mp3'), join(folder, 'breaths.vtt')];
    const { code, out, err } = await render('ten-breaths', '--out', mp3, '--vtt', vtt, '--json');
    expect([code, err]).toEqual([0, '']);
    const { file, durationMs, segments } = JSON.parse(out);
    expect(file).toBe(mp3);
    expect(Object.keys(segments[0])).toEqual([
      'id',
      'kind',
      'startMs',
      'lengthMs',
      'seconds',
      'exact',
    ]);
    expect(readFileSync(mp3).length / (durationMs * 6)).toBeCloseTo(1, 1);
    expect(readFileSync(vtt, 'utf8')).toMatch(/^WEBVTT/);
  });

  const FAILING: readonly (readonly [number, string, readonly string[]])[] = [
    [1, 'an unknown routine', ['nap', '--out', 'HERE/nap.mp3']],
    [1, 'a folder that is a file', ['ten-breaths', '--out', 'HERE/breaths.mp3/x.mp3']],
    [2, 'no file', ['ten-breaths']],
    [2, 'nothing at all', ['--out', 'HERE/x.mp3']],
    [2, 'an unknown voice', ['ten-breaths', '--out', 'HERE/x.mp3', '--voice', 'robot']],
  ];
  it.each(partOf(FAILING, 2))(
    'ends with %i and one line for %s, and leaves nothing behind',
    async (status, _, words) => {
      const before = readdirSync(folder);
      const { code, out, err } = await render(...words.map((word) => word.replace('HERE', folder)));
      expect([code, out]).toEqual([status, '']);
      expect(err).toMatch(/^supine: [^\n]+\n$/);
      expect(readdirSync(folder)).toEqual(before);
    },
  );
});

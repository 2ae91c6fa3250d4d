import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EDITION } from '../src/edition.js';
import { optionsFrom } from '../src/environment.js';

const MANIFEST = fileURLToPath(new URL('../recordings/flite.json', import.meta.url));
const SECRET = 'a-secret-of-tests-that-is-known-to-everybody';
const AUDIO = {
  SUPINE_AUDIO_URL: 'https://audio.example',
  SUPINE_AUDIO_SECRET: SECRET,
  SUPINE_AUDIO_MANIFEST: MANIFEST,
};

describe('the environment of the function', () => {
  it('may say nothing: then nothing is kept, and a long routine is read in answers', () => {
    expect(optionsFrom({})).toEqual({
      skillId: undefined,
      store: undefined,
      recordings: undefined,
    });
  });

  it('names the skill, the table and the recordings', () => {
    const options = optionsFrom({ SUPINE_SKILL_ID: 'mine', SUPINE_TABLE: 'people', ...AUDIO });
    expect(options.skillId).toBe('mine');
    expect(Object.keys(options.store ?? {})).toEqual(expect.arrayContaining(['read', 'change']));
    const recording = options.recordings?.({ routine: 'evening-wind-down' }, false);
    expect(recording?.url).toMatch(/^https:\/\/audio\.example\/audio\/[\w-]+\.mp3$/);
    expect(recording?.durationMs).toBe(600_984);
  });

  it('signs with the first of several secrets', () => {
    const urlWith = (secret: string) =>
      optionsFrom({ ...AUDIO, SUPINE_AUDIO_SECRET: secret }).recordings?.({}, false)?.url;
    expect(urlWith(`${SECRET} an-older-secret-that-is-just-as-known`)).toBe(urlWith(SECRET));
  });

  it.each([
    [{ SUPINE_AUDIO_SECRET: undefined }, 'need both SUPINE_AUDIO_URL and SUPINE_AUDIO_SECRET'],
    [{ SUPINE_AUDIO_URL: '' }, 'need both SUPINE_AUDIO_URL and SUPINE_AUDIO_SECRET'],
    [{ SUPINE_AUDIO_URL: 'http://audio.example' }, 'an https URL'],
    [{ SUPINE_AUDIO_URL: 'https://audio.example/' }, 'without a slash at its end'],
    [{ SUPINE_AUDIO_SECRET: 'short' }, '32 bytes or more'],
    [{ SUPINE_AUDIO_MANIFEST: '/nowhere.json' }, 'no manifest of clips in /nowhere.json'],
  ])('is refused with a sentence: %j', (change, sentence) => {
    expect(() => optionsFrom({ ...AUDIO, ...change })).toThrow(sentence);
  });

  it.each([
    ['nothing', ''],
    ['no object', '[]'],
    ['another version', '{"v":2}'],
    [
      'a length that is none',
      '{"v":1,"voice":"a","paceTimes":1,"whisper":false,"toneFrames":1,"chimeFrames":1,"frames":{"a":-1}}',
    ],
    [
      'no clip',
      '{"v":1,"voice":"a","paceTimes":1,"whisper":false,"toneFrames":1,"chimeFrames":1,"frames":{}}',
    ],
  ])('is refused when the manifest has %s in it', async (_, text) => {
    const path = join(await mkdtemp(join(tmpdir(), 'supine-')), 'clips.json');
    writeFileSync(path, text);
    expect(() => optionsFrom({ ...AUDIO, SUPINE_AUDIO_MANIFEST: path })).toThrow(path);
  });

  it('is of the release that the package has', async () => {
    const { default: manifest } = await import('../package.json', { with: { type: 'json' } });
    expect(EDITION).toBe(manifest.version);
  });
});

import { InvalidSetting } from '@supine/host';
import { describe, expect, it } from 'vitest';
import { readSettings, USAGE } from '../../src/server/settings.js';
import { SKILL_ID } from './signedRequests.js';

const SECRET = 'a secret of tests, known to everybody';
const OLD_SECRET = 'another-secret-which-is-just-as-known';
const NEEDED = { SUPINE_SKILL_ID: SKILL_ID };

describe('settings', () => {
  it('need nothing but the id of the skill', () => {
    expect(readSettings(NEEDED, [])).toEqual({
      skillId: SKILL_ID,
      host: '127.0.0.1',
      port: 8443,
      proxies: 0,
      audioUrl: null,
      audioSecrets: [],
      clipsFolder: null,
      memoryFile: null,
      voice: null,
    });
  });

  it('are read from the environment and the command line', () => {
    const env = {
      SUPINE_SKILL_ID: ` ${SKILL_ID}\n`,
      SUPINE_AUDIO_URL: 'https://Skill.example.org/',
      SUPINE_AUDIO_SECRET: `${SECRET.replaceAll(' ', '-')} ${OLD_SECRET}`,
      SUPINE_CLIPS_FOLDER: '/var/cache/supine',
      SUPINE_MEMORY_FILE: '/var/lib/supine/memory.json',
      SUPINE_VOICE: '/opt/voices/rms',
      SUPINE_PROXIES: '1',
    };
    expect(readSettings(env, ['--port', '8080', '--host=0.0.0.0'])).toEqual({
      skillId: SKILL_ID,
      host: '0.0.0.0',
      port: 8080,
      proxies: 1,
      audioUrl: 'https://skill.example.org',
      audioSecrets: [SECRET.replaceAll(' ', '-'), OLD_SECRET],
      clipsFolder: '/var/cache/supine',
      memoryFile: '/var/lib/supine/memory.json',
      voice: '/opt/voices/rms',
    });
  });

  it('that are empty are not set', () => {
    const env = { ...NEEDED, SUPINE_AUDIO_URL: '', SUPINE_AUDIO_SECRET: '', SUPINE_PROXIES: '' };
    expect(readSettings(env, [])).toMatchObject({ audioUrl: null, proxies: 0 });
  });

  it('are not needed for help, which names every one of them', () => {
    expect(readSettings({}, ['--help'])).toBeNull();
    const names = [
      'SKILL_ID',
      'AUDIO_SECRET',
      'AUDIO_URL',
      'CLIPS_FOLDER',
      'MEMORY_FILE',
      'PROXIES',
    ];
    for (const name of names) expect(USAGE).toContain(`SUPINE_${name}`);
  });

  const AUDIO = { ...NEEDED, SUPINE_AUDIO_SECRET: OLD_SECRET };
  it.each<[string, Record<string, string>, string[], string]>([
    ['no id', {}, [], 'SUPINE_SKILL_ID'],
    ['an id of something else', { SUPINE_SKILL_ID: 'my skill' }, [], 'SUPINE_SKILL_ID'],
    ['a port that is none', NEEDED, ['--port', '70000'], '--port'],
    ['fewer than no proxies', { ...NEEDED, SUPINE_PROXIES: '-1' }, [], 'SUPINE_PROXIES'],
    ['a secret without a URL', AUDIO, [], 'together'],
    [
      'a URL without a secret',
      { ...NEEDED, SUPINE_AUDIO_URL: 'https://a.example' },
      [],
      'together',
    ],
    [
      'a short secret',
      { ...AUDIO, SUPINE_AUDIO_URL: 'https://a.example', SUPINE_AUDIO_SECRET: 'short' },
      [],
      '32 bytes',
    ],
    [
      'a URL without https',
      { ...AUDIO, SUPINE_AUDIO_URL: 'http://a.example' },
      [],
      'SUPINE_AUDIO_URL',
    ],
    [
      'a URL with a path',
      { ...AUDIO, SUPINE_AUDIO_URL: 'https://a.example/b' },
      [],
      'SUPINE_AUDIO_URL',
    ],
    ['no URL', { ...AUDIO, SUPINE_AUDIO_URL: 'a.example' }, [], 'SUPINE_AUDIO_URL'],
  ])('with %s are refused with a sentence that names it', (_, env, args, named) => {
    expect(() => readSettings(env, args)).toThrow(InvalidSetting);
    expect(() => readSettings(env, args)).toThrow(named);
  });

  it('never tell a secret in a reason', () => {
    const env = { ...AUDIO, SUPINE_AUDIO_SECRET: 'hush', SUPINE_AUDIO_URL: 'https://a.example' };
    expect(() => readSettings(env, [])).not.toThrow(/hush/);
  });
});

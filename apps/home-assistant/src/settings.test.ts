import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.js';

const TOKEN = 'eyJhbGciOi.secret.secret';
const URL = 'http://192.0.2.4:8123';
const read = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const settings = readSettings({ SUPINE_HOME_TOKEN: TOKEN, ...env }, args, () => `${TOKEN}\n`);
  if (typeof settings === 'string') throw new Error(settings);
  return settings;
};

describe('settings', () => {
  it('keep to this machine unless the network is let in', () => {
    expect(read(['--url', URL])).toMatchObject({
      lan: false,
      port: 10_500,
      allow: [],
      voice: null,
    });
    expect(read(['--url', URL, '--lan']).lan).toBe(true);
  });

  it("are those of an add-on where a supervisor started it, and its token is the supervisor's", () => {
    const settings = read([], { SUPERVISOR_TOKEN: 'given' });
    expect(settings).toMatchObject({
      isAddOn: true,
      lan: true,
      url: 'http://supervisor/core',
      token: 'given',
    });
  });

  it('take a token out of a file, without its last line end', () => {
    const env = { SUPINE_HOME_TOKEN: '' };
    expect(read(['--url', URL, '--token-file', 'token'], env).token).toBe(TOKEN);
  });

  it('name players, what satellites are called by, and what a night changes', () => {
    const settings = read([
      ...['--url', URL, '--player', 'assist_satellite.bed=media_player.bed'],
      ...['--player', 'assist_satellite.attic=none', '--wake-word', 'Hey Jarvis', '--volume', '30'],
      ...['--light', 'light.bed', '--quiet-satellite', '--alone', '--country', 'GB'],
    ]);
    expect([...settings.players]).toEqual([
      ['assist_satellite.bed', 'media_player.bed'],
      ['assist_satellite.attic', null],
    ]);
    expect(settings.wakeWords.slice(0, 2)).toEqual(['hey jarvis', 'okay nabu']);
    expect(settings.night).toEqual({ volume: 0.3, light: 'light.bed', quietSatellite: true });
    expect(settings).toMatchObject({ mayBeShared: false, country: 'GB' });
  });
});

describe('a wrong setting', () => {
  it.each([
    [[], '--url is missing, such as http://homeassistant.local:8123.'],
    [['--url', 'homeassistant.local'], '--url is as in http://homeassistant.local:8123.'],
    [['--url', 'file:///etc'], '--url is as in http://homeassistant.local:8123.'],
    [
      ['--url', URL, '--loud'],
      'There is no such option, or it needs a value; --help names them all.',
    ],
    [['--url', URL, '--port', 'x'], '--port'],
    [['--url', URL, '--volume', '200'], '--volume'],
    [['--url', URL, '--light', 'bed'], '--light is as in light.bedroom.'],
    [['--url', URL, '--country', 'us'], '--country is two letters, such as US.'],
    [['--url', URL, '--player', 'a=b'], '--player is as in'],
    [['--url', URL, '--satellite', 'light.bed'], '--satellite is as in assist_satellite.bedroom.'],
    [['--url', URL, 'nurse'], 'The only command is doctor; without one the house is served.'],
    [
      ['--url', URL, 'doctor'],
      'doctor measures one satellite: --satellite assist_satellite.bedroom.',
    ],
  ])('%j is told in a sentence', (args, sentence) => {
    expect(() => read(args)).toThrow(sentence);
  });

  it('never holds the token', () => {
    for (const token of ['', 'two words', `${TOKEN} ${TOKEN}`]) {
      try {
        read(['--url', URL], { SUPINE_HOME_TOKEN: token });
        expect(token).toBe('refused');
      } catch (error) {
        expect(String(error)).not.toContain('secret');
      }
    }
    const cannotRead = () =>
      readSettings({}, ['--url', URL, '--token-file', '/gone'], () => {
        throw new Error(TOKEN);
      });
    expect(cannotRead).toThrow('The file /gone cannot be read.');
  });
});

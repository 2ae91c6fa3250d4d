import { InvalidSetting } from '@supine/host';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/server/settings.js';
import { SECRET } from './asking.js';

const NOTHING_KEPT = { memoryFile: null, personSecret: null };
const FILE = { SUPINE_MEMORY_FILE: '/var/people.json' };
const ENV = { SUPINE_WEBHOOK_SECRET: SECRET };

describe('the settings', () => {
  it.each([
    ['by themselves', ENV, [], {}],
    ['with a port', ENV, ['--port', '0'], { port: 0 }],
    ['with a host', ENV, ['--host', '0.0.0.0'], { host: '0.0.0.0' }],
    [
      'with a file',
      { ...ENV, SUPINE_MEMORY_FILE: '/var/people.json', SUPINE_PERSON_SECRET: `${SECRET}3` },
      [],
      { memoryFile: '/var/people.json', personSecret: `${SECRET}3` },
    ],
    ['with an empty file', { ...ENV, SUPINE_MEMORY_FILE: '' }, [], {}],
    [
      'with an older secret',
      { SUPINE_WEBHOOK_SECRET: ` ${SECRET}  ${SECRET}2 ` },
      [],
      { secrets: [SECRET, `${SECRET}2`] },
    ],
  ])('are read %s', (_, env, args, read) => {
    const usual = { host: '127.0.0.1', port: 8080, secrets: [SECRET], ...NOTHING_KEPT };
    expect(readSettings(env, args)).toEqual({ ...usual, ...read });
  });

  it('are not needed for help', () => {
    expect(readSettings({}, ['--help'])).toBeNull();
  });

  it.each([
    ['no secret', {}, [], 'SUPINE_WEBHOOK_SECRET'],
    ['an empty secret', { SUPINE_WEBHOOK_SECRET: ' ' }, [], 'SUPINE_WEBHOOK_SECRET'],
    ['a short secret', { SUPINE_WEBHOOK_SECRET: 'secret' }, [], 'SUPINE_WEBHOOK_SECRET'],
    ['a short older one', { SUPINE_WEBHOOK_SECRET: `${SECRET} old` }, [], 'SUPINE_WEBHOOK_SECRET'],
    ['a file and no secret for its people', { ...ENV, ...FILE }, [], 'SUPINE_PERSON_SECRET'],
    [
      'a short secret for its people',
      { ...ENV, ...FILE, SUPINE_PERSON_SECRET: 'secret' },
      [],
      'SUPINE_PERSON_SECRET',
    ],
    [
      'two secrets for its people',
      { ...ENV, ...FILE, SUPINE_PERSON_SECRET: `${SECRET} ${SECRET}2` },
      [],
      'SUPINE_PERSON_SECRET',
    ],
    [
      'a secret for people who are not kept',
      { ...ENV, SUPINE_PERSON_SECRET: SECRET },
      [],
      'SUPINE_MEMORY_FILE',
    ],
    ['a port that is too high', ENV, ['--port', '65536'], '--port'],
    ['an option that there is not', ENV, ['--open'], '--port, --host and --help'],
  ])('are refused with %s', (_, env, args, named) => {
    expect(() => readSettings(env, args)).toThrow(InvalidSetting);
    expect(() => readSettings(env, args)).toThrow(named);
  });
});

import { describe, expect, it } from 'vitest';
import { InvalidSetting, readAddress, readSecrets, wholeNumber } from './settings.js';

const SECRET = '0123456789abcdef0123456789abcdef';

describe('the command line', () => {
  it.each([
    [[], { host: '127.0.0.1', port: 8443 }],
    [['--port', '0'], { host: '127.0.0.1', port: 0 }],
    [['--port=8080', '--host', '0.0.0.0'], { host: '0.0.0.0', port: 8080 }],
    [['--help', '--port', 'x'], null],
  ])('%j says where to listen', (args, address) => {
    expect(readAddress(args, 8443)).toEqual(address);
  });

  it.each([
    [['--port', '70000'], '--port must be a whole number from 0 to 65535.'],
    [['--port', 'http'], '--port must be'],
    [['--port', '80.5'], '--port must be'],
    [['--port'], 'The only options are --port, --host and --help'],
    [['--fast'], 'The only options'],
    [['start'], 'The only options'],
  ])('%j is refused with a sentence', (args, reason) => {
    expect(() => readAddress(args, 8443)).toThrow(InvalidSetting);
    expect(() => readAddress(args, 8443)).toThrow(reason);
  });
});

describe('a whole number', () => {
  it.each(['', '-1', '11', '1e1', ' 1', '0x1', 'NaN', '1.0'])('is not %j', (text) => {
    expect(() => wholeNumber('SUPINE_PROXIES', text, 10)).toThrow('SUPINE_PROXIES must be');
  });

  it.each([
    ['0', 0],
    ['10', 10],
  ])('is %j', (text, number) => {
    expect(wholeNumber('SUPINE_PROXIES', text, 10)).toBe(number);
  });
});

describe('secrets', () => {
  it('are the one in use and older ones, or none', () => {
    expect(readSecrets('S', ` ${SECRET}  ${SECRET}2\n`)).toEqual([SECRET, `${SECRET}2`]);
    expect(readSecrets('S', undefined)).toEqual([]);
  });

  it('are long, and never repeated in a message', () => {
    expect(() => readSecrets('S', `${SECRET} hush`)).toThrow(
      'S must have at least 32 bytes. Make one with: openssl rand -hex 32',
    );
    expect(() => readSecrets('S', 'hush')).not.toThrow(/hush/);
  });
});

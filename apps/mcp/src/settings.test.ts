import { InvalidSetting } from '@supine/host';
import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.js';

describe('settings', () => {
  it('are standard input and a folder in the cache, where nothing is said', () => {
    expect(readSettings({ XDG_CACHE_HOME: '/cache' }, [])).toEqual({
      transport: 'stdio',
      recordingsFolder: '/cache/supine/recordings',
    });
  });

  it('are this machine only over HTTP, with nothing written', () => {
    expect(readSettings({}, ['--http'])).toEqual({
      transport: 'http',
      host: '127.0.0.1',
      port: 8770,
      names: ['localhost', '127.0.0.1', '[::1]'],
      proxies: 0,
      recordingsFolder: null,
    });
  });

  it('name whoever may call', () => {
    const env = { SUPINE_MCP_NAMES: 'mcp.example.org Other.example' };
    const settings = readSettings(env, ['--http', '--host', '0.0.0.0']);
    expect(settings).toHaveProperty('names', [
      ...['localhost', '127.0.0.1', '[::1]', 'mcp.example.org', 'other.example'],
    ]);
  });

  it.each([
    [['--port', '1'], {}, '--port and --host are for --http.'],
    [['--http', '--port', '70000'], {}, '--port must be a whole number from 0 to 65535.'],
    [['--out', ''], {}, '--out needs the name of a folder.'],
    [['--no'], {}, /^The only options are/],
    [['--http', '--host', '0.0.0.0'], {}, /^SUPINE_MCP_NAMES is not set/],
    [['--http'], { SUPINE_MCP_NAMES: 'http://x/' }, /^SUPINE_MCP_NAMES has names without/],
  ])('refuse %j in one sentence', (args, env, sentence) => {
    expect(() => readSettings(env, args)).toThrow(InvalidSetting);
    expect(() => readSettings(env, args)).toThrow(sentence);
  });
});

import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { ask, ended } from '@supine/host/testing';
import { describe, expect, it } from 'vitest';
import { USAGE } from '../src/settings.js';
import { PROGRAM, run } from './built.js';

describe('the built program', () => {
  it.each([
    ['helps', ['--help'], 0, USAGE, /^$/],
    ['tells its version', ['--version'], 0, '0.1.0\n', /^$/],
    ['knows no other option', ['--loud'], 2, '', /^The only options are [^\n]+\n$/],
    ['knows no port of standard input', ['--port', '1'], 2, '', /^--port and --host are [^\n]+\n$/],
  ] as const)('%s', async (_, args, code, out, reason) => {
    const answered = await ended(run(args));
    expect(answered).toMatchObject({ code, out });
    expect(answered.reason).toMatch(reason);
  });

  it('ends when standard input does', async () => {
    const program = run([]);
    program.stdin.end();
    expect(await ended(program)).toEqual({ code: 0, out: '', reason: '' });
  });

  it('serves over HTTP until it is told to stop, and says when its port is taken', async () => {
    const program = run(['--http', '--port', '0']);
    const [line] = await once(createInterface(program.stderr), 'line');
    const port = Number(/^Supine listens at http:\/\/127\.0\.0\.1:(\d+)\/mcp$/.exec(line)?.[1]);
    expect((await ask({ port }, { method: 'GET', path: '/healthz' })).status).toBe(200);
    const second = await ended(run(['--http', '--port', `${port}`]));
    expect(second).toMatchObject({ code: 1, out: '' });
    expect(second.reason).toMatch(/^listen EADDRINUSE: .+\n$/);
    program.kill('SIGTERM');
    expect(await once(program, 'close')).toEqual([0, null]);
  });
});

it('writes sound into its own folder and nowhere else, once for the same request', async () => {
  const home = mkdtempSync(join(tmpdir(), 'supine-mcp-'));
  try {
    const client = new Client({ name: 'test', version: '0.0.0' });
    const out = join(home, 'out');
    const env = { HOME: home, PATH: process.env['PATH'] ?? '' };
    const args = [PROGRAM, '--out', out];
    await client.connect(new StdioClientTransport({ command: process.execPath, args, env }));
    const call = {
      name: 'render_audio',
      arguments: { said: 'ten breaths', routine: 'ten-breaths' },
    };
    const first = await client.callTool(call, { timeout: 300_000 });
    const { file, captions } = first.structuredContent as { file: string; captions: string };
    expect(readdirSync(home)).toEqual(['out']);
    expect(
      readdirSync(out)
        .map((name) => join(out, name))
        .sort(),
    ).toEqual([file, captions].sort());
    expect(readFileSync(captions, 'utf8')).toMatch(/^WEBVTT/);
    expect(readFileSync(file).subarray(0, 3).toString()).toBe('ID3');
    expect(first.content).toContainEqual(
      expect.objectContaining({ type: 'resource_link', mimeType: 'audio/mpeg' }),
    );
    const second = await client.callTool(call);
    expect(second.structuredContent).toMatchObject({ file });
    await client.close();
  } finally {
    rmSync(home, { recursive: true });
  }
});

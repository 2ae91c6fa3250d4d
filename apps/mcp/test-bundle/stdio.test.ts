import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, it } from 'vitest';
import { PROGRAM } from './built.js';

it('is spoken to over standard input, by a client that is not ours', async () => {
  const client = new Client({ name: 'test', version: '0.0.0' });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [PROGRAM],
    cwd: '/',
    stderr: 'pipe',
  });
  let complaints = '';
  transport.stderr?.on('data', (piece) => {
    complaints += piece;
  });
  await client.connect(transport);
  expect(client.getServerVersion()).toMatchObject({ name: 'supine', version: '0.1.0' });
  expect((await client.listTools()).tools.length).toBe(8);
  const started = await client.callTool({
    name: 'start',
    arguments: { said: 'ten slow breaths', routine: 'ten-breaths' },
  });
  expect(started.structuredContent).toMatchObject({ reading: 'playing', known: false });
  const { conversation } = started.structuredContent as { conversation: string };
  const danger = { said: 'I cannot feel my legs', conversation };
  const helped = await client.callTool({ name: 'render_audio', arguments: danger });
  expect(helped.structuredContent).toMatchObject({ needsHelp: true, known: true });
  await client.close();
  expect(complaints).toBe('');
});

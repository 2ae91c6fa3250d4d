import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { listen } from '@supine/host';
import { ask } from '@supine/host/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answeringWith } from '../src/answering.js';
import { mcpServer } from '../src/http/mcpServer.js';
import { TOOLS } from '../src/tools/index.js';
import type { Told } from './bed.js';
import { wordsOf } from './bed.js';

const NAMES = ['localhost', '127.0.0.1', '[::1]'];
const JSON_ASKED = {
  'Content-Type': 'application/json',
  Accept: 'application/json, text/event-stream',
};
const PING = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' });

let served: Awaited<ReturnType<typeof listen>>;

beforeAll(async () => {
  const answering = answeringWith({ recordingsFolder: null });
  const load = async () => answering;
  const server = mcpServer({ load, version: '0.0.0', names: NAMES, proxies: 0 });
  served = await listen(server, { host: '127.0.0.1', port: 0 });
});
afterAll(() => served.close());

async function connected(mode: 'legacy' | 'auto'): Promise<Client> {
  const client = new Client({ name: 'test', version: '0.0.0' }, { versionNegotiation: { mode } });
  const url = new URL(`http://127.0.0.1:${served.port}/mcp`);
  await client.connect(new StreamableHTTPClientTransport(url));
  return client;
}

describe.each(['legacy', 'auto'] as const)('a client over HTTP (%s)', (mode) => {
  it('finds every tool, resource and prompt, and holds a conversation', async () => {
    const client = await connected(mode);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint !== undefined)).toBe(true);
    const { resources } = await client.listResources();
    const uri = 'supine://sleep-positions/side-pillow-knees';
    expect(resources.map((one) => one.uri)).toContain(uri);
    const { contents } = await client.readResource({ uri });
    expect(JSON.stringify(contents)).toContain('read on 2026');
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ description }) => description)).toContain(
      'Begins with: My back woke me up.',
    );
    const { messages } = await client.getPrompt({ name: 'my-back-woke-me-up' });
    expect(JSON.stringify(messages)).toContain('start');

    // The client checks what comes back against the schema that the tool has told.
    const first = await client.callTool({
      name: 'start',
      arguments: { said: 'start my back stretch routine' },
    });
    const told = first.structuredContent as unknown as Told;
    expect(told.asks).toBe(true);
    const { conversation } = told;
    const second = await client.callTool({
      name: 'say',
      arguments: { said: 'my chest hurts', conversation },
    });
    expect(second.structuredContent).toMatchObject({ known: true, needsHelp: true, conversation });
    const refused = await client.callTool({ name: 'find_routine', arguments: { said: 7 } });
    expect(refused).toMatchObject({ isError: true, content: [{ text: 'said is text, not 7.' }] });
    await client.close();
  });

  it('finds the conversation of another connection by its handle, and of no other', async () => {
    const [one, other] = [await connected(mode), await connected(mode)];
    const first = await one.callTool({ name: 'explain', arguments: { said: 'does heat help' } });
    const { conversation } = first.structuredContent as unknown as Told;
    const next = { name: 'say', arguments: { said: 'who says so', conversation } };
    const { structuredContent } = await other.callTool(next);
    expect(structuredContent).toMatchObject({ known: true });
    expect(wordsOf(structuredContent as unknown as Told)).not.toBe('');
    await one.close();
    await other.close();
  });
});

describe('the server over HTTP', () => {
  it.each([
    [
      'a name that is not ours',
      { Host: 'evil.example' },
      403,
      'This server is not called by that name.',
    ],
    [
      'a page of another site',
      { Origin: 'https://evil.example' },
      403,
      'Pages of that origin may not ask this server.',
    ],
    ['a page of nowhere', { Origin: 'null' }, 403, 'Pages of that origin may not ask this server.'],
  ])('refuses %s in a sentence', async (_, headers, status, reason) => {
    const answered = await ask(served, {
      path: '/mcp',
      headers: { ...JSON_ASKED, ...headers },
      body: PING,
    });
    expect([answered.status, JSON.parse(answered.text)]).toEqual([status, { reason }]);
  });

  it('answers a page of this machine', async () => {
    const headers = { ...JSON_ASKED, Origin: 'http://localhost:3000' };
    expect((await ask(served, { path: '/mcp', headers, body: PING })).status).toBe(200);
  });

  it('refuses what is too large, no JSON, at no path, or a session of its own', async () => {
    const tooLarge = { path: '/mcp', headers: JSON_ASKED, body: 'x'.repeat(70_000) };
    expect((await ask(served, tooLarge)).status).toBe(413);
    const noJson = await ask(served, { path: '/mcp', headers: JSON_ASKED, body: '{' });
    expect([noJson.status, noJson.text.includes(' at ')]).toEqual([400, false]);
    expect((await ask(served, { path: '/mcpx', headers: JSON_ASKED, body: PING })).status).toBe(
      404,
    );
    expect((await ask(served, { path: '/mcp', method: 'GET', headers: JSON_ASKED })).status).toBe(
      405,
    );
    expect((await ask(served, { path: '/healthz', method: 'GET' })).status).toBe(200);
  });
});

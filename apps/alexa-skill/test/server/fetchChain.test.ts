import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchChain } from '../../src/server/fetchChain.js';
import { RequestRefused } from '../../src/server/requestRefused.js';
import { goodChain } from './chains.js';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/echo.api/cert.pem`;
}

describe('a file of certificates', () => {
  it('is fetched as it is', async () => {
    const url = await serve((_, response) => response.end(goodChain));
    expect(await fetchChain(url)).toBe(goodChain);
  });

  it('may have 32,768 bytes', async () => {
    const url = await serve((_, response) => response.end('a'.repeat(32_768)));
    expect(await fetchChain(url)).toHaveLength(32_768);
  });

  const wrong: [string, RequestListener][] = [
    ['is not there', (_, response) => response.writeHead(404).end(goodChain)],
    ['is refused', (_, response) => response.writeHead(403).end()],
    ['is empty by status', (_, response) => response.writeHead(204).end()],
    [
      'is elsewhere',
      ({ url }, response) =>
        url === '/there'
          ? response.end(goodChain)
          : response.writeHead(302, { Location: '/there' }).end(),
    ],
    ['is too large by a byte', (_, response) => response.end('a'.repeat(32_769))],
    [
      'ends in the middle',
      (_, response) => {
        response.writeHead(200, { 'Content-Length': '1000' });
        response.write('a', () => response.destroy());
      },
    ],
    ['is no answer at all', (request) => request.socket.destroy()],
  ];
  it.each(wrong)('that %s is refused with a sentence', async (_, listener) => {
    const url = await serve(listener);
    await expect(fetchChain(url)).rejects.toThrow(RequestRefused);
    await expect(fetchChain(url)).rejects.toThrow('The certificates could not be fetched.');
  });

  it('that never ends is read no further than its limit', async () => {
    let sent = 0;
    const url = await serve((_, response) => {
      const more = () => {
        sent += 1024;
        if (!response.destroyed) response.write('a'.repeat(1024), more);
      };
      more();
    });
    await expect(fetchChain(url, { mostBytes: 4096 })).rejects.toThrow(RequestRefused);
    expect(sent).toBeGreaterThan(4096);
  });

  it('that never comes is waited for no longer than its limit', async () => {
    const url = await serve(() => {});
    await expect(fetchChain(url, { withinMs: 20 })).rejects.toThrow(RequestRefused);
  });

  it('from nowhere is refused', async () => {
    await expect(fetchChain('http://127.0.0.1:1/cert.pem')).rejects.toThrow(RequestRefused);
  });
});

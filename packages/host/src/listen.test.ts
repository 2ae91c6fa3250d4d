import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { jsonServer } from './jsonServer.js';
import { listen } from './listen.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const FREE = { host: '127.0.0.1', port: 0 };

describe('a server that listens', () => {
  it('and is asked to end answers what it was asked, takes nothing new, and ends', async () => {
    let begin = () => {};
    let finish = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const answer = async () => {
      begin();
      await finished;
      return 'done';
    };
    const routes = new Map([['/slow', { answer }]]);
    const one = await listen(jsonServer({ name: 'host', routes }), FREE);
    const asked = fetch(`http://127.0.0.1:${one.port}/slow`, {
      method: 'POST',
      body: '{}',
      headers: JSON_TYPE,
    });
    await begun;
    const closed = one.close();
    await expect(fetch(`http://127.0.0.1:${one.port}/healthz`)).rejects.toThrow();
    finish();
    expect(await (await asked).json()).toBe('done');
    const answeredMs = performance.now();
    await closed;
    // The connection is kept for the next request, and the end does not wait until the client gives it up.
    expect(performance.now() - answeredMs).toBeLessThan(2000);
    await one.close();
  });

  it('says so when its port is taken', async () => {
    const other = createServer();
    const { port, close } = await listen(other, FREE);
    await expect(listen(createServer(), { ...FREE, port })).rejects.toThrow('EADDRINUSE');
    const closed = once(other, 'close');
    await close();
    await closed;
  });
});

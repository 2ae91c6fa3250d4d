import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { JsonServerOptions, Listener } from './jsonServer.js';
import { jsonServer } from './jsonServer.js';
import { rateLimit } from './rateLimit.js';
import { Refusal } from './refusal.js';
import { ask, askRaw, bytesOf } from './testing/asking.js';
import { hostContract } from './testing/hostContract.js';
import { closedAfterEach, serving } from './testing/serving.js';

const KEY = 'open-sesame';
/** Says back what it was told. */
const echo = async (body: Buffer): Promise<unknown> => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refusal(400, 'The body is not JSON.');
  }
};

hostContract('a server of one route', {
  name: 'echo',
  request: {
    path: '/echo',
    headers: { 'content-type': 'application/json' },
    body: '{"said":"hello there"}',
  },
  newServer: ({ answer, ...options }) =>
    jsonServer({
      ...options,
      name: 'echo',
      routes: new Map([['/echo', { answer: answer ?? echo }]]),
    }),
});

const routes = new Map([['/echo', { answer: echo }]]);
const serve = closedAfterEach((options: Partial<JsonServerOptions>) =>
  serving((log) => jsonServer({ name: 'echo', routes, log, ...options })),
);

describe('a route that asks who it is', () => {
  const admit = (headers: IncomingHttpHeaders) => {
    if (headers['x-key'] !== KEY) throw new Refusal(401, 'Who are you?', { 'X-Hint': 'sesame' });
  };
  const routes = new Map([['/echo', { admit, answer: echo }]]);

  it('answers whoever it knows', async () => {
    const sent = { path: '/echo', headers: { 'x-key': KEY }, body: '[1]' };
    expect(await ask(await serve({ routes }), sent)).toMatchObject({ status: 200, text: '[1]' });
  });

  it('refuses everybody else with its own status, sentence and headers', async () => {
    expect(await ask(await serve({ routes }), { path: '/echo', body: '[1]' })).toMatchObject({
      status: 401,
      headers: { 'x-hint': 'sesame', connection: 'close' },
      text: '{"reason":"Who are you?"}',
    });
  });

  it('never tells a stranger to go on sending', async () => {
    const stranger = bytesOf({ path: '/echo', headers: { Expect: '100-continue' }, body: '[1]' });
    expect(await askRaw(await serve({ routes }), stranger)).toMatch(/^HTTP\/1\.1 401 /);
  });
});

describe('a folder', () => {
  it('is answered by its listener, whatever the method', async () => {
    const listener: Listener = async ({ url }, response) => void response.end(url);
    const folders = new Map([['/audio/', listener]]);
    const host = await serve({ folders });
    const sent = { method: 'GET', path: '/audio/a.mp3' };
    expect(await ask(host, sent)).toMatchObject({ status: 200, text: '/audio/a.mp3' });
    expect((await ask(host, { method: 'GET', path: '/audio' })).status).toBe(404);
  });
});

describe('too many requests', () => {
  it('are refused for every path but the health check', async () => {
    const host = await serve({ limit: rateLimit({ all: { burst: 1, perSecond: 0 } }) });
    expect((await ask(host, { path: '/nothing' })).status).toBe(404);
    expect(await ask(host, { path: '/nothing' })).toMatchObject({
      status: 429,
      headers: { 'retry-after': '10' },
      text: '{"reason":"Too many requests. Try again later."}',
    });
    expect((await ask(host, { path: '/echo', body: '1' })).status).toBe(429);
    expect((await ask(host, { method: 'GET', path: '/healthz' })).status).toBe(200);
  });
});

import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { judge } from '../echo/rules/judge.js';
import { NOW_MS } from './certificateMaker.js';
import { launch, signed } from './signedRequests.js';
import type { Sent } from './testHost.js';
import { ask, askRaw, serving, skill } from './testHost.js';

const started: Awaited<ReturnType<typeof serving>>[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.close()));
});

async function serve(...args: Parameters<typeof serving>) {
  const one = await serving(...args);
  started.push(one);
  return one;
}

describe('a request of Alexa', () => {
  it('is answered as the skill answers it, by the rules of the platform', async () => {
    const host = await serve();
    const answered = await ask(host, signed(launch()));
    expect(answered.status).toBe(200);
    expect(answered.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-length': `${Buffer.byteLength(answered.text)}`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(JSON.parse(answered.text)).toEqual(
      JSON.parse(JSON.stringify(await skill.invoke(launch()))),
    );
    expect(judge(launch(), JSON.parse(answered.text))).toEqual([]);
  });

  it('may come with a query, and without a kind', async () => {
    const host = await serve();
    const { body, headers } = signed(launch());
    const { 'content-type': _, ...without } = headers;
    expect((await ask(host, { path: '/alexa?stage=1', body, headers: without })).status).toBe(200);
  });

  it('is one of many on the same line', async () => {
    const host = await serve();
    let lines = 0;
    host.server.on('connection', () => {
      lines += 1;
    });
    const { body, headers } = signed(launch());
    const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const one = `POST /alexa HTTP/1.1\r\nHost: x\r\n${head.join('')}Content-Length: ${body.length}\r\n`;
    const heard = await askRaw(
      host,
      `${one}\r\n${body.toString('latin1')}`.repeat(2) +
        `${one}Connection: close\r\n\r\n${body.toString('latin1')}`,
    );
    expect(heard.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
    expect(lines).toBe(1);
  });
});

describe('what is not for Alexa gets a status and a sentence', () => {
  const { headers, body } = signed(launch());
  const cases: [string, number, Sent, RegExp][] = [
    ['an unsigned request', 400, { body }, /SignatureCertChainUrl is missing/],
    ['a forged one', 400, { headers: { ...headers, 'signature-256': 'AAAA' }, body }, /signature/],
    ['no body', 400, { headers, body: '' }, /not JSON/],
    ['reading instead of writing', 405, { method: 'GET' }, /Only POST/],
    ['putting', 405, { method: 'PUT', headers, body }, /Only POST/],
    ['an option', 405, { method: 'OPTIONS' }, /Only POST/],
    ['a form', 415, { headers: { ...headers, 'content-type': 'text/plain' }, body }, /JSON/],
    ['a packed body', 415, { headers: { ...headers, 'content-encoding': 'gzip' }, body }, /JSON/],
    ['a home page', 404, { method: 'GET', path: '/' }, /nothing here/],
    ['a folder above', 404, { method: 'GET', path: '/../../etc/passwd' }, /nothing here/],
    ['sound where there is none', 404, { method: 'GET', path: '/audio/a.mp3' }, /nothing here/],
    ['writing to the watch', 405, { path: '/healthz', body: '{}' }, /Only GET and HEAD/],
    ['a body that is too large', 413, { body: 'a'.repeat(131_073) }, /131072 bytes/],
  ];
  it.each(cases)('%s: %i', async (_, status, sent, reason) => {
    const host = await serve();
    const answered = await ask(host, sent);
    expect(answered.status).toBe(status);
    expect(answered.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(Object.keys(JSON.parse(answered.text))).toEqual(['reason']);
    expect(JSON.parse(answered.text).reason).toMatch(reason);
    expect(answered.headers['allow']).toBe(
      status === 405 ? reason.source.slice(5).replace(' and ', ', ') : undefined,
    );
    expect(host.logged).toEqual([]);
  });
});

describe('whoever watches', () => {
  it.each([
    ['GET', '{"status":"ok"}'],
    ['HEAD', ''],
  ])('is answered by %s', async (method, text) => {
    const host = await serve({ allowanceOfAll: { burst: 0, perSecond: 0 } });
    expect(await ask(host, { method, path: '/healthz' })).toMatchObject({ status: 200, text });
  });
});

describe('a body', () => {
  it('that says it is too large is refused before any of it is sent', async () => {
    const host = await serve();
    const heard = await askRaw(
      host,
      'POST /alexa HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999\r\n\r\n',
    );
    expect(heard).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('that says nothing is refused where it gets too large', async () => {
    const host = await serve({ mostBytes: 1000 });
    const piece = `3e9\r\n${'a'.repeat(1001)}\r\n`;
    const heard = await askRaw(
      host,
      `POST /alexa HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${piece}`,
    );
    expect(heard).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('that asks whether it may come is told so when it is too large', async () => {
    const host = await serve();
    const head = 'POST /alexa HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n';
    expect(await askRaw(host, `${head}Content-Length: 999999\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('that asks whether it may come is waited for when it is not', async () => {
    const host = await serve();
    const { body, headers } = signed(launch());
    const answered = await ask(host, {
      body,
      headers: { ...headers, expect: '100-continue', 'content-length': body.length },
    });
    expect(answered.status).toBe(200);
  });

  it('whose sender goes away in the middle harms nobody', async () => {
    const host = await serve();
    const socket = connect(host.port, '127.0.0.1');
    socket.write('POST /alexa HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{', () => {
      socket.destroy();
    });
    await once(socket, 'close');
    expect((await ask(host, signed(launch()))).status).toBe(200);
    expect(host.logged).toEqual([]);
  });
});

describe('whoever is slow', () => {
  it('is cut off after five seconds of headers and ten seconds of body, looked after every second', async () => {
    const { server } = await serve();
    expect(server.headersTimeout).toBe(5000);
    expect(server.requestTimeout).toBe(10_000);
    expect(server.maxConnections).toBe(1000);
  });

  it('really is cut off, with a status and nothing else', async () => {
    // The limits are Node's own; so that nobody has to wait, they are shorter here.
    const host = await serve();
    host.server.headersTimeout = 50;
    host.server.requestTimeout = 100;
    const heard = await askRaw(host, 'POST /alexa HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    expect(heard).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('too many requests', () => {
  const watch = { method: 'GET', path: '/nothing' };

  it('of one address are refused, and others go on', async () => {
    const clock = { nowMs: NOW_MS };
    const host = await serve({
      allowance: { burst: 2, perSecond: 1 },
      proxies: 1,
      now: () => clock.nowMs,
    });
    const from = (address: string) =>
      ask(host, { ...watch, headers: { 'x-forwarded-for': address } });
    expect((await from('192.0.2.1')).status).toBe(404);
    expect((await from('192.0.2.1')).status).toBe(404);
    const refused = await from('192.0.2.1');
    expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': '10' } });
    expect(JSON.parse(refused.text).reason).toMatch(/too many requests/);
    expect((await from('192.0.2.2')).status).toBe(404);
    clock.nowMs += 1000;
    expect((await from('192.0.2.1')).status).toBe(404);
  });

  it('of Alexa are too many like those of others', async () => {
    const host = await serve({ allowance: { burst: 1, perSecond: 0 } });
    expect((await ask(host, signed(launch()))).status).toBe(200);
    expect((await ask(host, signed(launch()))).status).toBe(429);
  });

  it('of all together are refused', async () => {
    const host = await serve({ allowanceOfAll: { burst: 3, perSecond: 1 }, proxies: 1 });
    const statuses: number[] = [];
    for (let last = 1; last <= 5; last++) {
      const headers = { 'x-forwarded-for': `192.0.2.${last}` };
      statuses.push((await ask(host, { ...watch, headers })).status);
    }
    expect(statuses).toEqual([404, 404, 404, 429, 429]);
  });

  it('of one address take nothing from what there is for all', async () => {
    const host = await serve({
      allowance: { burst: 1, perSecond: 0 },
      allowanceOfAll: { burst: 2, perSecond: 0 },
      proxies: 1,
    });
    const from = (address: string) =>
      ask(host, { ...watch, headers: { 'x-forwarded-for': address } });
    for (let time = 0; time < 5; time++) await from('192.0.2.1');
    expect((await from('192.0.2.2')).status).toBe(404);
  });
});

describe('a skill', () => {
  const fails = () => Promise.reject(new TypeError('what somebody said, and a path /home/ann'));

  it('that fails is a sentence to Alexa and a name to the operator, without what was said', async () => {
    const host = await serve({ invoke: fails });
    const answered = await ask(host, signed(launch()));
    expect(answered).toMatchObject({
      status: 500,
      text: '{"reason":"The skill could not answer."}',
    });
    expect(host.logged).toEqual(['A request was not answered: TypeError.']);
  });

  it('that throws what is no error is one too', async () => {
    const host = await serve({ invoke: () => Promise.reject('no error') });
    expect((await ask(host, signed(launch()))).status).toBe(500);
  });

  it('that gives nothing that can be written down is one too', async () => {
    const round: Record<string, unknown> = {};
    round['round'] = round;
    const host = await serve({ invoke: async () => round });
    expect((await ask(host, signed(launch()))).status).toBe(500);
  });

  it('that never answers is not waited for longer than Alexa waits', async () => {
    const host = await serve({ invoke: () => new Promise(() => {}), answerMs: 1 });
    const answered = await ask(host, signed(launch()));
    expect(answered).toMatchObject({ status: 500, text: '{"reason":"The skill took too long."}' });
  });
});

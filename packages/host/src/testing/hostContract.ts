import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { JsonServerOptions } from '../jsonServer.js';
import type { Sent } from './asking.js';
import { ask, askRaw, bytesOf } from './asking.js';
import { closedAfterEach, serving } from './serving.js';

/** What a test may change about a host: everything else is as the app has it. */
export interface HostChanges extends Pick<JsonServerOptions, 'answerMs' | 'log'> {
  /** Stands for the app behind the server. */
  readonly answer?: () => Promise<unknown>;
}

/** One app's server. */
export interface HostDriver {
  /** What a failure calls the app: 'skill'. */
  readonly name: string;
  /** A request that is answered with 200, body and all. */
  readonly request: Sent & { readonly body: string | Uint8Array };
  /** Makes a server that does not listen yet. */
  readonly newServer: (changes: HostChanges) => Server;
}

const MOST_BYTES = 131_072;

/**
 * What every server of ours must do, whatever it serves. An app's own test file only makes the driver.
 *
 * @param app the app's name
 * @param driver makes the server, and a request that it answers
 */
export function hostContract(app: string, { name, request, newServer }: HostDriver): void {
  const { path, body } = request;
  const headers = request.headers ?? {};
  const serve = closedAfterEach((changes: HostChanges = {}) =>
    serving((log) => newServer({ log, ...changes })),
  );

  describe(`${app} keeps the host contract`, () => {
    it('answers with JSON that nobody caches', async () => {
      const answered = await ask(await serve(), request);
      expect(answered.status).toBe(200);
      expect(JSON.parse(answered.text)).toBeTypeOf('object');
      expect(answered.headers).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'content-length': `${Buffer.byteLength(answered.text)}`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
    });

    it('takes a query, and a body without a type', async () => {
      const { 'content-type': _, ...rest } = headers;
      const sent = { ...request, path: `${path}?stage=1`, headers: rest };
      expect((await ask(await serve(), sent)).status).toBe(200);
    });

    it('answers several requests on one connection', async () => {
      const host = await serve();
      let connections = 0;
      host.server.on('connection', () => {
        connections += 1;
      });
      const last = { ...request, headers: { ...headers, Connection: 'close' } };
      const heard = await askRaw(host, bytesOf(request).repeat(2) + bytesOf(last));
      expect(heard.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
      expect(connections).toBe(1);
    });

    const refused: readonly (readonly [string, number, Partial<Sent>, string])[] = [
      ['no body', 400, { body: '' }, 'The body is not JSON.'],
      ['half a body', 400, { body: body.slice(0, 20) }, 'The body is not JSON.'],
      ['GET', 405, { method: 'GET', body: '' }, 'Use POST.'],
      ['PUT', 405, { method: 'PUT' }, 'Use POST.'],
      ['OPTIONS', 405, { method: 'OPTIONS', body: '' }, 'Use POST.'],
      ['plain text', 415, more({ 'content-type': 'text/plain' }), 'Send JSON, uncompressed.'],
      ['a compressed body', 415, more({ 'content-encoding': 'gzip' }), 'Send JSON, uncompressed.'],
      ['the root', 404, { method: 'GET', path: '/', body: '' }, 'There is nothing at this path.'],
      ['a path below', 404, { path: `${path}/more` }, 'There is nothing at this path.'],
      ['a path outside', 404, { path: '/../../etc/passwd' }, 'There is nothing at this path.'],
      [
        'a name that every object has',
        404,
        { path: '/toString' },
        'There is nothing at this path.',
      ],
      ['POST to the health check', 405, { path: '/healthz' }, 'Use GET or HEAD.'],
      [
        'a body that is too large',
        413,
        { body: `"${'a'.repeat(MOST_BYTES)}"` },
        `The body is larger than ${MOST_BYTES} bytes.`,
      ],
    ];
    it.each(refused)('refuses %s: %i', async (_, status, changed, reason) => {
      const host = await serve();
      const answered = await ask(host, { ...request, ...changed });
      expect({ status: answered.status, text: answered.text }).toEqual({
        status,
        text: JSON.stringify({ reason }),
      });
      expect(answered.headers['content-type']).toBe('application/json; charset=utf-8');
      const allowed = /^Use (.+)\.$/.exec(reason)?.[1]?.replace(' or ', ', ');
      expect(answered.headers['allow']).toBe(allowed);
      expect(host.logged).toEqual([]);
    });

    it.each([
      ['GET', '{"status":"ok"}'],
      ['HEAD', ''],
    ])('tells everybody who asks by %s that it is up', async (method, text) => {
      const health = { method, path: '/healthz' };
      expect(await ask(await serve(), health)).toMatchObject({ status: 200, text });
    });

    it('refuses a body by its stated length, before any of it is sent', async () => {
      const host = await serve();
      const head = (added: object) =>
        bytesOf({ ...request, headers: { ...headers, ...added }, body: '' });
      const tooLong = { 'Content-Length': MOST_BYTES + 1 };
      expect(await askRaw(host, head(tooLong))).toMatch(/^HTTP\/1\.1 413 /);
      const waiting = head({ ...tooLong, Expect: '100-continue' });
      expect(await askRaw(host, waiting)).toMatch(/^HTTP\/1\.1 413 /);
    });

    it('refuses a body of unstated length as soon as it is too large', async () => {
      const host = await serve();
      const chunked = { 'Transfer-Encoding': 'chunked' };
      const head = bytesOf({ ...request, headers: { ...headers, ...chunked }, body: '' });
      const bytes = MOST_BYTES + 1;
      const piece = `${bytes.toString(16)}\r\n${'a'.repeat(bytes)}\r\n`;
      const heard = await askRaw(host, head.replace('Content-Length: 0\r\n', '') + piece);
      expect(heard).toMatch(/^HTTP\/1\.1 413 /);
    });

    it('reads a body of just the length that is allowed', async () => {
      const sent = { ...request, body: `${' '.repeat(MOST_BYTES - 2)}{}` };
      expect((await ask(await serve(), sent)).status).not.toBe(413);
    });

    it('tells a client that waits to send its body to go on', async () => {
      const waiting = { ...headers, Expect: '100-continue', Connection: 'close' };
      const heard = await askRaw(await serve(), bytesOf({ ...request, headers: waiting }));
      expect(heard).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /);
    });

    it('goes on when a client disappears in the middle of a body', async () => {
      const host = await serve();
      const socket = connect(host.port, '127.0.0.1');
      const half = bytesOf({
        ...request,
        headers: { ...headers, 'Content-Length': 100 },
        body: '{',
      });
      socket.write(half, () => socket.destroy());
      await once(socket, 'close');
      expect((await ask(host, request)).status).toBe(200);
      expect(host.logged).toEqual([]);
    });

    it('cuts off slow clients after five seconds of headers and ten of body', async () => {
      const { server } = await serve();
      expect(server.headersTimeout).toBe(5000);
      expect(server.requestTimeout).toBe(10_000);
      expect(server.maxConnections).toBe(1000);
    });

    it('really cuts them off, with a status and nothing else', async () => {
      const host = await serve();
      // Node itself keeps these limits; shortened so that nobody has to wait.
      host.server.headersTimeout = 50;
      host.server.requestTimeout = 100;
      const heard = await askRaw(host, `POST ${path} HTTP/1.1\r\nHost: x\r\nX-Slow: `);
      expect(heard).toMatch(/^HTTP\/1\.1 408 /);
    });

    const failure = `The ${name} could not answer.`;
    const round: Record<string, unknown> = {};
    round['round'] = round;
    it.each<[string, () => Promise<unknown>, string]>([
      ['throws', () => Promise.reject(new TypeError('my chest hurts, /home/ann')), 'TypeError'],
      ['throws something that is no error', () => Promise.reject('my chest hurts'), 'string'],
      ['answers what JSON cannot hold', async () => round, 'TypeError'],
    ])('says and logs nothing but the kind of error when the app %s', async (_, answer, kind) => {
      const host = await serve({ answer });
      const { status, text } = await ask(host, request);
      expect({ status, text }).toEqual({ status: 500, text: JSON.stringify({ reason: failure }) });
      expect(host.logged).toEqual([`A request failed: ${kind}.`]);
    });

    it('does not wait for an app that never answers', async () => {
      const host = await serve({ answer: () => new Promise(() => {}), answerMs: 1 });
      const reason = `The ${name} took too long to answer.`;
      const { status, text } = await ask(host, request);
      expect({ status, text }).toEqual({ status: 500, text: JSON.stringify({ reason }) });
      expect(host.logged).toEqual([reason]);
    });
  });

  function more(added: Readonly<Record<string, string>>): Partial<Sent> {
    return { headers: { ...headers, ...added } };
  }
}

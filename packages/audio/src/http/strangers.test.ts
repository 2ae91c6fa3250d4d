import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../../../../depth.js';
import { audioHandler } from './audioHandler.js';
import type { AudioRequest } from './serveFile.js';
import { signPlan } from './signPlan.js';
import type { Listening } from './testing/listening.js';
import { listening } from './testing/listening.js';
import { EVENING, noisy, SECRET, TODAY_MS } from './testing/plans.js';

const LENGTH = 500;
const TOKEN = signPlan(EVENING, SECRET);
let rendered = 0;
const handler = audioHandler({
  secrets: [SECRET],
  now: () => TODAY_MS,
  render: (plan) => {
    rendered += 1;
    expect(plan).toEqual(EVENING);
    return noisy(LENGTH)(plan);
  },
});

const EXPECTED = [200, 206, 304, 404, 405, 412, 416];

const anything = fc.string({ unit: 'binary', maxLength: 40 });
const tokens = fc.oneof(
  fc.constant(TOKEN),
  fc.nat({ max: TOKEN.length }).map((at) => TOKEN.slice(0, at)),
  fc.base64String({ maxLength: 400 }),
  anything,
  fc.constantFrom('..', '%2e%2e', '__proto__', 'constructor', '\0', '💤', 'A'.repeat(5000)),
);
const paths = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(`/audio/${TOKEN}.mp3`, `/audio/${TOKEN}.vtt`) },
  fc
    .tuple(tokens, fc.constantFrom('.mp3', '.vtt', '', '.mp3.vtt', '.MP3'))
    .map(([token, ending]) => `/audio/${token}${ending}`),
  anything,
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);
const rangeLike = fc.string({ unit: fc.constantFrom(...'bytes=-,0123456789 "W/*'), maxLength: 30 });
const values = fc.oneof(anything, rangeLike, fc.constantFrom('*', 'bytes=0-', 'bytes=-0', '""'));
const names = fc.constantFrom(
  'range',
  'Range',
  'If-Range',
  'if-none-match',
  'IF-MATCH',
  'if-modified-since',
  'host',
  '__proto__',
);
const methods = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('GET', 'HEAD') },
  fc.constantFrom('POST', 'get', '', 'TRACE', 'CONNECT'),
);
const requests: fc.Arbitrary<AudioRequest> = fc.record({
  method: methods,
  url: paths,
  headers: fc.dictionary(names, fc.oneof(values, fc.array(values, { maxLength: 3 })), {
    maxKeys: 4,
  }),
});

describe('whatever a stranger sends', () => {
  it('is answered as it should be, and makes the server render nothing but what was signed', async () => {
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        const { status, headers, body } = await handler(request);
        seen.add(status);
        expect(EXPECTED).toContain(status);
        if (request.method === 'HEAD' || status === 304) expect(body).toBeNull();
        else expect(headers['Content-Length']).toBe(`${body?.length}`);
        expect(JSON.stringify(headers)).not.toMatch(/[\r\n]/);
        if (status < 400) expect(request.url).toContain(TOKEN);
      }),
      { numRuns: runs(4000, 1500) },
    );
    expect([...seen].sort()).toEqual(EXPECTED);
    expect(rendered).toBe(1);
  });

  describe('to a real server', () => {
    let server: Listening;
    beforeAll(async () => {
      server = await listening(handler);
    });
    afterAll(() => server.close());

    /** Bytes as they are, as no well-behaved client would send them. */
    async function statusOf(sent: string): Promise<number> {
      const socket = connect(server.port, '127.0.0.1');
      let heard = '';
      socket.setEncoding('latin1');
      socket.on('data', (piece) => {
        heard += piece;
      });
      socket.on('error', () => {});
      socket.end(sent, 'latin1');
      await once(socket, 'close');
      // Whoever says nothing is told nothing.
      return heard === '' ? 0 : Number(/^HTTP\/1\.1 (\d{3}) /.exec(heard)?.[1]);
    }

    it('is answered too, be it HTTP or not, and the server goes on', async () => {
      const line = fc.tuple(methods, paths).map(([method, path]) => `${method} ${path} HTTP/1.1`);
      const head = fc.tuple(names, values).map(([name, value]) => `${name}: ${value}`);
      const sent = fc.oneof(
        fc
          .tuple(line, fc.array(head, { maxLength: 4 }))
          .map(([first, heads]) =>
            [first, 'Host: here', 'Connection: close', ...heads, '', ''].join('\r\n'),
          ),
        anything.map((bytes) => `${bytes}\r\n\r\n`),
      );
      await fc.assert(
        fc.asyncProperty(sent, async (bytes) => {
          // 400 and 431 are Node's own word on what is not HTTP.
          expect([0, 400, 431, ...EXPECTED]).toContain(await statusOf(bytes));
        }),
        { numRuns: runs(400) },
      );
      expect(
        await statusOf(
          `GET /audio/${TOKEN}.mp3 HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n`,
        ),
      ).toBe(200);
      expect(
        await statusOf(
          `GET http://here/audio/${TOKEN}.mp3 HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n`,
        ),
      ).toBe(200);
      expect(rendered).toBe(1);
    });
  });
});

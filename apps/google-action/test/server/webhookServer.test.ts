import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { handleCxWebhook, handleWebhook } from '../../src/index.js';
import { judgeCx } from '../cxResponseRules.js';
import { recorded, requestFor, SESSION } from '../requests.js';
import { judge } from '../responseRules.js';
import type { Sent } from './asking.js';
import { ask, askRaw, NOW_MS, SECRET, serving } from './asking.js';

const SEED = 2026;
const started: Awaited<ReturnType<typeof serving>>[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.close()));
});

async function serve(...args: Parameters<typeof serving>) {
  const one = await serving(...args);
  started.push(one);
  return one;
}

const START = JSON.stringify(recorded('start-routine'));
const basic = (text: string) => ({
  'x-supine-secret': '',
  authorization: `Basic ${Buffer.from(text).toString('base64')}`,
});

describe('a request of Dialogflow', () => {
  it('of ES is answered as the webhook answers it', async () => {
    const host = await serve();
    const answered = await ask(host, { body: START });
    expect(answered.status).toBe(200);
    expect(answered.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-length': `${Buffer.byteLength(answered.text)}`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const body = JSON.parse(answered.text);
    expect(judge(SESSION, body)).toEqual([]);
    expect(body).toEqual(handleWebhook(recorded('start-routine'), { now: () => NOW_MS }));
  });

  it('of CX is answered in its own shape', async () => {
    const said = { transcript: 'my chest hurts' };
    const { status, text } = await ask(await serve(), {
      path: '/dialogflow-cx',
      body: JSON.stringify(said),
    });
    expect(status).toBe(200);
    expect(judgeCx(JSON.parse(text))).toEqual([]);
    expect(JSON.parse(text)).toEqual(handleCxWebhook(said, { now: () => NOW_MS }));
  });

  it('may come with a query, and on a line that is kept', async () => {
    const host = await serve();
    const one = (more: string) =>
      `POST /dialogflow?stage=1 HTTP/1.1\r\nHost: x\r\nX-Supine-Secret: ${SECRET}\r\n${more}Content-Length: 2\r\n\r\n{}`;
    const heard = await askRaw(host, one('') + one('Connection: close\r\n'));
    expect(heard.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
  });
});

describe('who may call', () => {
  it.each([
    ['the header', {}],
    ['basic auth', basic(`supine:${SECRET}`)],
    ['basic auth under another name', basic(`dialogflow:${SECRET}`)],
    ['basic auth without a name', basic(`:${SECRET}`)],
  ])('is whoever sends the secret in %s', async (_, headers) => {
    expect((await ask(await serve(), { body: START, headers })).status).toBe(200);
  });

  it.each([
    ['nothing', { 'x-supine-secret': '' }],
    ['another secret', { 'x-supine-secret': SECRET.replace('0', '1') }],
    ['the beginning of it', { 'x-supine-secret': SECRET.slice(0, -1) }],
    ['more than it', { 'x-supine-secret': `${SECRET}0` }],
    ['it as the name', basic(`${SECRET}:`)],
    ['it without a colon', basic(SECRET)],
    ['it as a token', { 'x-supine-secret': '', authorization: `Bearer ${SECRET}` }],
    ['no base64', { 'x-supine-secret': '', authorization: 'Basic ***' }],
  ])('is not whoever sends %s', async (_, headers) => {
    const host = await serve();
    const { status, headers: answered, text } = await ask(host, { body: START, headers });
    expect(status).toBe(401);
    expect(answered['www-authenticate']).toBe('Basic realm="supine", charset="UTF-8"');
    expect(text).toBe('{"reason":"The secret is missing or wrong."}');
    expect(host.logged).toEqual([]);
  });

  it('is whoever sends the secret from before, while it counts', async () => {
    const newer = SECRET.toUpperCase();
    const host = await serve({ secrets: [newer, SECRET] });
    expect((await ask(host, { body: START })).status).toBe(200);
    const headers = { 'x-supine-secret': newer };
    expect((await ask(host, { body: START, headers })).status).toBe(200);
  });

  it('is nobody where there is no secret', async () => {
    const host = await serve({ secrets: [] });
    const headers = { 'x-supine-secret': '' };
    expect((await ask(host, { body: START, headers })).status).toBe(401);
    expect((await ask(host, { body: START })).status).toBe(401);
  });
});

describe('what cannot be answered gets a status and a sentence', () => {
  const cases: [string, number, Sent, RegExp][] = [
    ['no body', 400, {}, /not JSON/],
    ['half a body', 400, { body: START.slice(0, 100) }, /not JSON/],
    ['reading instead of writing', 405, { method: 'GET' }, /Only POST/],
    ['putting', 405, { method: 'PUT', body: START }, /Only POST/],
    ['a form', 415, { headers: { 'content-type': 'text/plain' }, body: START }, /JSON/],
    ['a packed body', 415, { headers: { 'content-encoding': 'gzip' }, body: START }, /JSON/],
    ['a home page', 404, { method: 'GET', path: '/' }, /nothing here/],
    ['a path below', 404, { path: '/dialogflow/more', body: START }, /nothing here/],
    ['a name that every object has', 404, { path: '/toString', body: START }, /nothing here/],
    ['writing to the watch', 405, { path: '/healthz', body: '{}' }, /Only GET and HEAD/],
    ['a body that is too long', 413, { body: `"${'a'.repeat(100_000)}"` }, /100000 bytes/],
  ];
  it.each(cases)('%s: %i', async (_, status, sent, reason) => {
    const host = await serve();
    const answered = await ask(host, sent);
    expect(answered.status).toBe(status);
    expect(Object.keys(JSON.parse(answered.text))).toEqual(['reason']);
    expect(JSON.parse(answered.text).reason).toMatch(reason);
    expect(host.logged).toEqual([]);
  });

  it('a fault of ours: 500, without a word of what went wrong', async () => {
    const fails = () => Promise.reject(new TypeError('my chest hurts'));
    const host = await serve({ webhook: { answer: fails, answerCx: fails } });
    const { status, text } = await ask(host, { body: START });
    expect({ status, text }).toEqual({
      status: 500,
      text: '{"reason":"The webhook could not answer."}',
    });
    expect(host.logged).toEqual(['A request was not answered: TypeError.']);
  });
});

describe('a body', () => {
  const head = (more: string) =>
    `POST /dialogflow HTTP/1.1\r\nHost: x\r\nX-Supine-Secret: ${SECRET}\r\n${more}\r\n`;

  it('that says it is too long is refused before any of it is sent', async () => {
    const host = await serve();
    expect(await askRaw(host, head('Content-Length: 100001\r\n'))).toMatch(/^HTTP\/1\.1 413 /);
    const waiting = head('Content-Length: 100001\r\nExpect: 100-continue\r\n');
    expect(await askRaw(host, waiting)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('that says nothing of its length is refused where it gets too long', async () => {
    const host = await serve();
    const piece = `186a1\r\n${'a'.repeat(100_001)}\r\n`;
    const heard = await askRaw(host, head('Transfer-Encoding: chunked\r\n') + piece);
    expect(heard).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('as long as may be is read', async () => {
    const body = JSON.stringify({ ...requestFor('Help'), more: '' });
    const filled = body.replace('"more":""', `"more":"${'a'.repeat(100_000 - body.length)}"`);
    expect(Buffer.byteLength(filled)).toBe(100_000);
    expect((await ask(await serve(), { body: filled })).status).toBe(200);
  });

  it('of whoever is asked to wait is waited for', async () => {
    const host = await serve();
    const waiting = head('Content-Length: 2\r\nConnection: close\r\nExpect: 100-continue\r\n');
    expect(await askRaw(host, `${waiting}{}`)).toMatch(
      /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /,
    );
  });

  it('of whoever does not know the secret is never asked for', async () => {
    const host = await serve();
    const waiting = head('Content-Length: 2\r\nExpect: 100-continue\r\n').replace(SECRET, 'x');
    expect(await askRaw(host, waiting)).toMatch(/^HTTP\/1\.1 401 /);
  });
});

describe('whoever watches', () => {
  it.each([
    ['GET', '{"status":"ok"}'],
    ['HEAD', ''],
  ])('is answered by %s, without a secret', async (method, text) => {
    const sent = { method, path: '/healthz', headers: { 'x-supine-secret': '' } };
    expect(await ask(await serve(), sent)).toMatchObject({ status: 200, text });
  });
});

describe('whatever is sent', () => {
  it('gets an answer of the webhook or a sentence, and nothing of our insides', async () => {
    const host = await serve();
    const body = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom(START, START.slice(7), '[]', 'null', '"toString"'),
    );
    const path = fc.constantFrom('/dialogflow', '/dialogflow-cx', '/healthz', '/', '/a/../b');
    const method = fc.constantFrom('POST', 'GET', 'DELETE');
    await fc.assert(
      fc.asyncProperty(body, path, method, async (body, path, method) => {
        const { status, text } = await ask(host, { body, path, method });
        expect([200, 400, 404, 405, 413, 415]).toContain(status);
        const answer = JSON.parse(text);
        const isAnswer =
          'fulfillmentText' in answer || 'fulfillmentResponse' in answer || 'status' in answer;
        expect(isAnswer || typeof answer.reason === 'string').toBe(true);
        expect(text).not.toMatch(/node:|\.ts\b|\n\s+at /);
      }),
      { seed: SEED, numRuns: 200 },
    );
    expect(host.logged).toEqual([]);
  });
});

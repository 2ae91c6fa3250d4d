import { askRaw, closedAfterEach, hostContract } from '@supine/host/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../depth.js';
import type { Webhook } from '../../src/index.js';
import { handleCxWebhook, handleWebhook } from '../../src/index.js';
import { judgeCx } from '../cxResponseRules.js';
import { recorded, SESSION } from '../requests.js';
import { judge } from '../responseRules.js';
import { ask, NOW_MS, SECRET, serving, testServer } from './asking.js';

const serve = closedAfterEach(serving);

const START = JSON.stringify(recorded('start-routine'));
hostContract('the webhook', {
  name: 'webhook',
  request: { path: '/dialogflow', headers: { 'x-supine-secret': SECRET }, body: START },
  newServer: ({ answer, ...options }) =>
    testServer({ ...(answer && { webhook: { answer, answerCx: answer } as Webhook }), ...options }),
});

const basic = (text: string) => ({
  'x-supine-secret': '',
  authorization: `Basic ${Buffer.from(text).toString('base64')}`,
});

describe('a request of Dialogflow', () => {
  it('of ES is answered as the webhook answers it', async () => {
    const host = await serve();
    const answered = await ask(host, { body: START });
    expect(answered.status).toBe(200);
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

describe('a client that waits to send its body', () => {
  it('is never told to go on without the secret', async () => {
    const stranger = 'POST /dialogflow HTTP/1.1\r\nHost: x\r\nX-Supine-Secret: x\r\n';
    const waiting = `${stranger}Content-Length: 2\r\nExpect: 100-continue\r\n\r\n`;
    expect(await askRaw(await serve(), waiting)).toMatch(/^HTTP\/1\.1 401 /);
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
      { numRuns: runs(200) },
    );
    expect(host.logged).toEqual([]);
  });
});

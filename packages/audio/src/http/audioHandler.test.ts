import { createHash } from 'node:crypto';
import { RoutineRefused } from '@supine/core';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../../../../depth.js';
import type { AudioHandlerOptions } from './audioHandler.js';
import { audioHandler } from './audioHandler.js';
import type { RecordingPlan } from './plan.js';
import { endsAtMs, PlanRefused } from './plan.js';
import type { Render } from './recordings.js';
import { signPlan } from './signPlan.js';
import type { Listening } from './testing/listening.js';
import { listening } from './testing/listening.js';
import { EVENING, noiseOf, noisy, OTHER_SECRET, SECRET, TODAY_MS } from './testing/plans.js';

const LENGTH = 10_000;
const FILE = noiseOf(EVENING, LENGTH);
const TAG = `"${createHash('sha256').update(FILE).digest('hex')}"`;
const TOKEN = signPlan(EVENING, SECRET);
const MP3 = `/audio/${TOKEN}.mp3`;
const VTT = `/audio/${TOKEN}.vtt`;

const started: Listening[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.close()));
});

const serving = (options: Partial<AudioHandlerOptions> = {}) =>
  listening(
    audioHandler({ secrets: [SECRET], render: noisy(LENGTH), now: () => TODAY_MS, ...options }),
  );

async function serve(options: Partial<AudioHandlerOptions> = {}): Promise<Listening> {
  const one = await serving(options);
  started.push(one);
  return one;
}

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

describe('a recording', () => {
  let server: Listening;
  beforeAll(async () => {
    server = await serving();
  });
  afterAll(() => server.close());
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(server.origin + path, { headers, method });

  it('is served whole, until its last day is over, with a strong tag and no cookie', async () => {
    const response = await get(MP3);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'audio/mpeg',
      'content-length': `${LENGTH}`,
      etag: TAG,
      'cache-control': `public, max-age=${(endsAtMs(EVENING) - TODAY_MS) / 1000}, immutable`,
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
    });
    for (const none of ['set-cookie', 'content-range', 'vary', 'x-powered-by']) {
      expect(response.headers.get(none)).toBeNull();
    }
    expect(await bytesOf(response)).toEqual(FILE);
  });

  it('has its captions beside it', async () => {
    const response = await get(VTT);
    const text = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/vtt; charset=utf-8',
    ]);
    expect(text).toContain('“slowly”');
    expect(response.headers.get('content-length')).toBe(`${Buffer.byteLength(text)}`);
    expect(response.headers.get('etag')).not.toBe(TAG);
    expect((await get(VTT, { range: 'bytes=0-5' })).status).toBe(206);
  });

  it.each([
    ['bytes=0-499', 206, 'bytes 0-499/10000', 0, 500],
    ['bytes=500-999', 206, 'bytes 500-999/10000', 500, 1000],
    ['bytes=-500', 206, 'bytes 9500-9999/10000', 9500, 10_000],
    ['bytes=9500-', 206, 'bytes 9500-9999/10000', 9500, 10_000],
    ['bytes=0-', 206, 'bytes 0-9999/10000', 0, 10_000],
    ['bytes=9999-12345', 206, 'bytes 9999-9999/10000', 9999, 10_000],
    ['bytes=-99999', 206, 'bytes 0-9999/10000', 0, 10_000],
    ['bytes=0-0,-1', 200, null, 0, 10_000],
    ['bytes=5-1', 200, null, 0, 10_000],
    ['lines=1-2', 200, null, 0, 10_000],
  ])('in part: %s', async (range, status, contentRange, from, to) => {
    const response = await get(MP3, { range });
    expect([response.status, response.headers.get('content-range')]).toEqual([
      status,
      contentRange,
    ]);
    expect(response.headers.get('content-length')).toBe(`${to - from}`);
    expect(response.headers.get('etag')).toBe(TAG);
    expect(await bytesOf(response)).toEqual(FILE.subarray(from, to));
  });

  it.each(['bytes=10000-', 'bytes=20000-30000', 'bytes=-0'])('has nothing at %s', async (range) => {
    const response = await get(MP3, { range });
    expect([response.status, response.headers.get('content-range')]).toEqual([
      416,
      'bytes */10000',
    ]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('gives exactly the slice that is asked for', async () => {
    const at = fc.nat({ max: LENGTH - 1 });
    await fc.assert(
      fc.asyncProperty(at, at, async (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const response = await get(MP3, { range: `bytes=${from}-${to}` });
        expect([response.status, response.headers.get('content-range')]).toEqual([
          206,
          `bytes ${from}-${to}/${LENGTH}`,
        ]);
        expect(await bytesOf(response)).toEqual(FILE.slice(from, to + 1));
      }),
      { numRuns: runs(100) },
    );
  });

  it.each([
    ['if-none-match', TAG, 304],
    ['if-none-match', `W/${TAG}`, 304],
    ['if-none-match', `"other", ${TAG}`, 304],
    ['if-none-match', '*', 304],
    ['if-none-match', '"other"', 200],
    ['if-none-match', 'nonsense', 200],
    ['if-match', TAG, 200],
    ['if-match', '*', 200],
    ['if-match', `W/${TAG}`, 412],
    ['if-match', '"other"', 412],
    // It has no date, so dates are not asked.
    ['if-modified-since', 'Sat, 21 Nov 2026 22:00:00 GMT', 200],
    ['if-unmodified-since', 'Sat, 29 Oct 1994 19:43:31 GMT', 200],
  ])('%s: %s is answered with %i when nothing else is asked', async (name, value, status) => {
    const response = await get(MP3, { [name]: value });
    expect(response.status).toBe(status);
    const body = await bytesOf(response);
    if (status === 200) expect(body).toEqual(FILE);
    if (status !== 304) return;
    expect(body).toHaveLength(0);
    expect(response.headers.get('etag')).toBe(TAG);
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it.each([
    [TAG, 206],
    [`W/${TAG}`, 200],
    ['"other"', 200],
    [`${TAG}, "other"`, 200],
    ['Sat, 29 Oct 1994 19:43:31 GMT', 200],
  ])('if-range %s: a range is answered with %i', async (ifRange, status) => {
    const response = await get(MP3, { range: 'bytes=0-9', 'if-range': ifRange });
    expect(response.status).toBe(status);
    expect(await bytesOf(response)).toHaveLength(status === 206 ? 10 : LENGTH);
  });

  it('has been seen, before a range of it is looked for', async () => {
    const headers = { 'if-none-match': TAG, range: 'bytes=99999-' };
    expect((await get(MP3, headers)).status).toBe(304);
  });

  it('has a head, which knows no ranges', async () => {
    const [whole, head] = [await get(MP3), await get(MP3, { range: 'bytes=0-9' }, 'HEAD')];
    expect(head.status).toBe(200);
    const without = ({ headers }: Response) =>
      [...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name));
    expect(without(head)).toEqual(without(whole));
    expect(await bytesOf(head)).toHaveLength(0);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('is only fetched: %s', async (method) => {
    const response = await get(MP3, {}, method);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    '/',
    '/audio',
    '/audio/',
    '/audio/.mp3',
    `/audio/${TOKEN}`,
    `/audio/${TOKEN}.wav`,
    `/audio/${TOKEN}.mp3/`,
    `/audio/${TOKEN}.mp3?v=2`,
    `/audio/x/${TOKEN}.mp3`,
    `/x/audio/${TOKEN}.mp3`,
    `/audio/${TOKEN}%2Emp3`,
    `/AUDIO/${TOKEN}.mp3`,
    `/audio/${TOKEN}x.mp3`,
    `/audio/${TOKEN.slice(1)}.mp3`,
    `/audio/${signPlan(EVENING, OTHER_SECRET)}.mp3`,
    `/audio/${signPlan({ ...EVENING, until: '2026-11-20' }, SECRET)}.mp3`,
    `/audio/${'A'.repeat(1001)}.mp3`,
  ])('is at one URL, and all else is the same 404: %s', async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([
      404,
      'There is no such recording.\n',
    ]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

/** A renderer that ends when it is told to, and says what it was asked for. */
function renderOnCommand() {
  const asked: RecordingPlan[] = [];
  const go: (() => void)[] = [];
  let onAsked = () => {};
  const render: Render = async (plan) => {
    asked.push(plan);
    await new Promise<void>((resolve) => {
      go.push(resolve);
      onAsked();
    });
    return noisy(LENGTH)(plan);
  };
  /** Until somebody has asked so many times. */
  const askedFor = (times: number) =>
    new Promise<void>((resolve) => {
      onAsked = () => {
        if (asked.length >= times) resolve();
      };
      onAsked();
    });
  return { render, asked, go, askedFor };
}

const inVoice = (voice: string) => `/audio/${signPlan({ ...EVENING, voice }, SECRET)}.mp3`;

describe('making recordings', () => {
  it('makes one once, for all that ask while it is made and afterwards', async () => {
    const { render, asked, go, askedFor } = renderOnCommand();
    const { origin } = await serve({ render });
    const many = [MP3, MP3, VTT, MP3, VTT].map((path) => fetch(origin + path));
    await askedFor(1);
    for (const begin of go) begin();
    const statuses = (await Promise.all(many)).map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    expect((await fetch(origin + MP3)).status).toBe(200);
    expect(asked).toEqual([EVENING]);
  });

  it('makes one again that was let go, and keeps those that fit', async () => {
    const asked: string[] = [];
    const render: Render = (plan) => {
      asked.push(plan.voice);
      return noisy(LENGTH)(plan);
    };
    const { origin } = await serve({ render, keepBytes: 2.5 * LENGTH });
    for (const voice of ['a', 'b', 'a', 'c', 'a', 'b']) await fetch(origin + inVoice(voice));
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('makes so many at once; who cannot even wait is told when to come again', async () => {
    const { render, asked, go, askedFor } = renderOnCommand();
    const handler = audioHandler({
      secrets: [SECRET],
      render,
      atOnce: 2,
      waiting: 2,
      now: () => TODAY_MS,
    });
    const ask = (url: string) => handler({ method: 'GET', url, headers: {} });
    const taken = ['a', 'b', 'c', 'd'].map((voice) => ask(inVoice(voice)));
    const refused = await ask(inVoice('e'));
    expect([refused.status, refused.headers['Retry-After']]).toEqual([503, '10']);
    expect(asked.map(({ voice }) => voice)).toEqual(['a', 'b']);
    // Whoever wants what is being made needs no place.
    const joined = ask(inVoice('c'));
    for (let done = 0; done < 4; done++) {
      await askedFor(Math.min(4, done + 2));
      go[done]?.();
      await taken[done];
    }
    const all = await Promise.all([...taken, joined]);
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(asked).toHaveLength(4);
  });

  it('says one sentence when it fails, tells the operator why, and tries again', async () => {
    const told: unknown[] = [];
    const broken = new Error('ENOENT: /usr/bin/flite\n    at stack');
    let fails = true;
    const render: Render = (plan) => {
      if (fails) throw broken;
      return noisy(LENGTH)(plan);
    };
    const { origin } = await serve({ render, onFailure: (error) => told.push(error) });
    const response = await fetch(origin + MP3);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
    expect(await response.text()).toBe(
      'The recording cannot be made right now; try again in 30 seconds.\n',
    );
    expect(told).toEqual([broken]);
    fails = false;
    expect((await fetch(origin + MP3)).status).toBe(200);
  });

  it('never serves an empty file', async () => {
    const { origin } = await serve({ render: noisy(0) });
    expect((await fetch(origin + MP3)).status).toBe(503);
  });

  it.each([
    new RoutineRefused('There is no routine "evening-wind-down".', {
      key: 'unknown-routine',
      params: {},
    }),
    Object.assign(new Error('70 minutes are too long.'), { name: 'TooLong' }),
    new PlanRefused('There is no voice "flite-slt".'),
  ])('has none of what is refused: %s', async (refusal) => {
    const { origin } = await serve({ render: () => Promise.reject(refusal) });
    const response = await fetch(origin + MP3);
    expect([response.status, await response.text()]).toEqual([
      404,
      'There is no such recording.\n',
    ]);
  });

  it('opens what an earlier secret signed', async () => {
    const { origin } = await serve({ secrets: [OTHER_SECRET, SECRET] });
    expect((await fetch(origin + MP3)).status).toBe(200);
  });

  it('ends when its last day is over, though it is still in memory', async () => {
    let atMs = TODAY_MS;
    const { origin } = await serve({ now: () => atMs });
    expect((await fetch(origin + MP3)).status).toBe(200);
    atMs = Date.parse('2027-01-01T00:00:00Z');
    expect((await fetch(origin + MP3)).status).toBe(404);
  });

  it.each([[[]], [['short']], [[SECRET, '']]])('does not begin with the secrets %j', (secrets) => {
    expect(() => audioHandler({ secrets, render: noisy(1) })).toThrow(PlanRefused);
  });
});

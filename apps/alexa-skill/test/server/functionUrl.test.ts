import { once } from 'node:events';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { audioHandler, signPlan } from '@supine/audio/http';
import { describe, expect, it } from 'vitest';
import type { AudioBucket, AudioFile } from '../../src/server/audioBucket.js';
import { s3Bucket } from '../../src/server/audioBucket.js';
import { functionUrl } from '../../src/server/functionUrl.js';

const SECRET = 'a-secret-of-tests-known-to-everybody';
const TODAY_MS = Date.parse('2026-11-21T22:00:00Z');
const request = { routine: 'ten-breaths' } as const;
const plan = { request, voice: 'flite', paceTimes: 1, whisper: false, until: '2026-12-31' };
const TOKEN = signPlan(plan, SECRET);
const SOUND = Buffer.from('sound '.repeat(2_000_000));

/** A real handler with sound that nobody has to wait for, and a bucket whose files can be looked at. */
function function_(put?: AudioBucket['put']) {
  const kept = new Map<string, AudioFile>();
  const logged: string[] = [];
  const answer = functionUrl({
    handler: audioHandler({
      secrets: [SECRET],
      render: async () => ({ mp3: SOUND, webVtt: 'WEBVTT\n' }),
      now: () => TODAY_MS,
    }),
    bucket: { put: put ?? (async (key, file) => void kept.set(key, file)) },
    log: (sentence) => logged.push(sentence),
  });
  return { answer, kept, logged };
}

/** As a function URL gives it. */
const asked = (rawPath: string, method = 'GET', headers: Record<string, string> = {}) => ({
  version: '2.0',
  rawPath,
  rawQueryString: '',
  headers,
  requestContext: { http: { method, path: rawPath } },
});

describe('a recording that is not in the bucket', () => {
  it.each([
    ['mp3', 'audio/mpeg', SOUND],
    ['vtt', 'text/vtt; charset=utf-8', Buffer.from('WEBVTT\n')],
  ])(
    'is made, kept where the CDN looks for it, and given whole: .%s',
    async (ending, contentType, body) => {
      const { answer, kept } = function_();
      const path = `/audio/${TOKEN}.${ending}`;
      const { status, headers, body: given } = await answer(asked(path));
      expect([status, headers['Content-Type']]).toEqual([200, contentType]);
      expect(Buffer.compare(given ?? Buffer.of(), body)).toBe(0);
      const [[key, file] = []] = kept;
      expect(key).toBe(path.slice(1));
      expect(file?.contentType).toBe(contentType);
      expect(file?.cacheControl).toMatch(/^public, max-age=\d+, immutable$/);
      expect(Buffer.compare(file?.body ?? Buffer.of(), body)).toBe(0);
    },
  );

  it('is given whole when a piece of it was asked for, for the CDN cuts it', async () => {
    const { answer, kept } = function_();
    const event = asked(`/audio/${TOKEN}.mp3`, 'GET', { range: 'bytes=0-9', 'if-none-match': '*' });
    expect((await answer(event)).status).toBe(200);
    expect(kept.size).toBe(1);
  });

  it('is given also when the bucket takes nothing', async () => {
    const { answer, logged } = function_(() => Promise.reject(new Error('Access Denied')));
    expect((await answer(asked(`/audio/${TOKEN}.mp3`))).status).toBe(200);
    expect(logged).toEqual(['A recording was not kept: Access Denied']);
  });
});

describe('nothing is kept', () => {
  it.each<[string, unknown, number]>([
    ['that nobody signed', asked('/audio/AAAA.mp3'), 404],
    ['that is no recording', asked('/'), 404],
    ['of a path to elsewhere', asked(`/audio/../${TOKEN}.mp3`), 404],
    ['that was only looked at', asked(`/audio/${TOKEN}.mp3`, 'HEAD'), 200],
    ['that was to be written', asked(`/audio/${TOKEN}.mp3`, 'PUT'), 405],
    ['of an event without anything', {}, 404],
    ['of no event', null, 404],
    ['of an event of another kind', { rawPath: 7, requestContext: 'http' }, 404],
  ])('%s', async (_, event, status) => {
    const { answer, kept } = function_();
    expect((await answer(event)).status).toBe(status);
    expect(kept.size).toBe(0);
  });
});

describe('a bucket of S3', () => {
  it('rejects with a name when its client is not installed, and tries again', async () => {
    let loaded = 0;
    const bucket = s3Bucket('a', async () => {
      loaded += 1;
      return import('@aws-sdk/not-there' as string);
    });
    const file = { body: Buffer.of(), contentType: 'audio/mpeg', cacheControl: 'public' };
    await expect(bucket.put('a', file)).rejects.toThrow('@aws-sdk/not-there');
    await expect(bucket.put('a', file)).rejects.toThrow('@aws-sdk/not-there');
    expect(loaded).toBe(2);
  });

  it('gets the file with its kind, in one client for all', async () => {
    const server = createServer(async (incoming, response) => {
      const { method, url, headers } = incoming;
      got.push({
        method,
        url,
        kind: headers['content-type'],
        body: (await buffer(incoming)).toString(),
      });
      response.end();
    }).listen(0, '127.0.0.1');
    const got: unknown[] = [];
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    let clients = 0;
    // What is sent is the client's business; here it only has to be given to it as it wants it.
    class S3Client {
      constructor() {
        clients += 1;
      }
      async send({ input }: { input: Record<string, string> }) {
        const { Bucket, Key, Body, ContentType = '' } = input;
        const headers = { 'content-type': ContentType };
        await fetch(`http://127.0.0.1:${port}/${Bucket}/${Key}`, {
          method: 'PUT',
          body: Body ?? '',
          headers,
        });
      }
    }
    class PutObjectCommand {
      constructor(readonly input: object) {}
    }
    const sdk = { S3Client, PutObjectCommand } as unknown as Awaited<
      ReturnType<NonNullable<Parameters<typeof s3Bucket>[1]>>
    >;
    const bucket = s3Bucket('sounds', async () => sdk);
    const file = { body: Buffer.from('sound'), contentType: 'audio/mpeg', cacheControl: 'public' };
    await bucket.put('audio/a.mp3', file);
    await bucket.put('audio/b.mp3', file);
    server.close();
    const put = { method: 'PUT', kind: 'audio/mpeg', body: 'sound' };
    expect(got).toEqual([
      { ...put, url: '/sounds/audio/a.mp3' },
      { ...put, url: '/sounds/audio/b.mp3' },
    ]);
    expect(clients).toBe(1);
  });
});

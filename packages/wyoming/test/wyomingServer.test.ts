import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import type { HandleInfo, Sentence, WyomingServer, WyomingServerOptions } from '../src/index.js';
import { encodeFrame, wyomingServer } from '../src/index.js';
import type { Client } from './client.js';
import { client } from './client.js';

const info: HandleInfo = {
  name: 'Supine',
  description: 'Back care',
  version: '0.1.0',
  attribution: { name: 'The Supine authors', url: 'https://example.org' },
  languages: ['en'],
};
const FREE = { host: '127.0.0.1', port: 0 };
const HURTS = {
  type: 'transcript',
  data: {
    text: 'Ow, stop, that hurts.',
    language: 'en',
    context: {
      conversation_id: '01M8HTB1Z2FP7FA1VG6FMT7E1E',
      device_id: 'd1',
      satellite_id: 'assist_satellite.bedroom',
    },
  },
};

const opened: (WyomingServer | Client)[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

/** A server, what it logged, and who calls it. */
async function serving(options: Partial<WyomingServerOptions> = {}) {
  const log: string[] = [];
  const server = wyomingServer({
    info,
    handle: async ({ text }) => ({ handled: true, text: `You said: ${text}` }),
    log: (sentence) => log.push(sentence),
    ...options,
  });
  opened.push(server);
  const { port } = await server.listen(FREE);
  const call = async () => {
    const caller = await client(port);
    opened.push(caller);
    return caller;
  };
  return { server, log, call };
}

describe('a house that asks', () => {
  it('is told what handles sentences, with every list that it reads', async () => {
    const caller = await (await serving()).call();
    caller.send({ type: 'describe' });
    const told = await caller.next();
    expect(told?.type).toBe('info');
    expect(Object.keys(told?.data ?? {})).toEqual([
      'asr',
      'tts',
      'handle',
      'intent',
      'wake',
      'mic',
      'snd',
    ]);
    const artifact = {
      ...{ name: 'Supine', description: 'Back care', version: '0.1.0', installed: true },
      attribution: info.attribution,
    };
    expect(told?.data['handle']).toEqual([
      { ...artifact, models: [{ ...artifact, languages: ['en'] }] },
    ]);
  });

  it('is answered a ping with the same words, or none', async () => {
    const caller = await (await serving()).call();
    caller.send({ type: 'ping', data: { text: 'are you there' } });
    expect(await caller.next()).toMatchObject({ type: 'pong', data: { text: 'are you there' } });
    caller.send({ type: 'ping', data: { text: null } });
    expect(await caller.next()).toMatchObject({ type: 'pong', data: {} });
  });
});

describe('a sentence', () => {
  it('comes with who heard it', async () => {
    const heard: Sentence[] = [];
    const { call } = await serving({
      handle: async (sentence) => {
        heard.push(sentence);
        return { handled: true, text: 'Stop there.' };
      },
    });
    const caller = await call();
    caller.send(HURTS);
    expect(await caller.next()).toMatchObject({ type: 'handled', data: { text: 'Stop there.' } });
    expect(heard).toEqual([
      {
        text: 'Ow, stop, that hurts.',
        language: 'en',
        conversationId: '01M8HTB1Z2FP7FA1VG6FMT7E1E',
        deviceId: 'd1',
        satelliteId: 'assist_satellite.bedroom',
      },
    ]);
  });

  it('that nobody heard a name for comes without', async () => {
    const { call } = await serving({
      handle: async ({ satelliteId, language }) => ({
        handled: false,
        text: `${satelliteId} ${language}`,
      }),
    });
    const caller = await call();
    caller.send({ type: 'transcript', data: { text: 'hello', language: null, context: null } });
    expect(await caller.next()).toMatchObject({
      type: 'not-handled',
      data: { text: 'undefined undefined' },
    });
  });

  it('is answered in its order, however long the one before takes', async () => {
    const { call } = await serving({
      handle: async ({ text }) => {
        if (text === 'slow') await new Promise((resolve) => setTimeout(resolve, 20));
        return { handled: true, text };
      },
    });
    const caller = await call();
    const asked = ['slow', 'quick'].map((text) =>
      encodeFrame({ type: 'transcript', data: { text } }),
    );
    caller.send(Buffer.concat([...asked, encodeFrame({ type: 'ping' })]));
    const told = [await caller.next(), await caller.next(), await caller.next()];
    expect(told.map((frame) => frame?.data['text'] ?? frame?.type)).toEqual([
      'slow',
      'quick',
      'pong',
    ]);
  });

  it('that takes too long, or fails, is not handled, and nothing of it is logged', async () => {
    const { call, log } = await serving({
      answerMs: 20,
      handle: ({ text }, signal) =>
        text === 'fail'
          ? Promise.reject(new RangeError(`my secret: ${text}`))
          : once(signal, 'abort').then(() => ({ handled: true, text: 'too late' })),
    });
    const caller = await call();
    for (const text of ['wait', 'fail']) {
      caller.send({ type: 'transcript', data: { text } });
      expect(await caller.next()).toMatchObject({ type: 'not-handled', data: { text: '' } });
    }
    expect(log).toEqual([
      'A sentence was not answered in time.',
      'A sentence was not answered: RangeError.',
    ]);
  });

  it('whose speaker has gone is given up', async () => {
    const { call } = await serving({
      handle: (_, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            gaveUp();
            resolve({ handled: true, text: '' });
          });
          begun();
        }),
    });
    let begun = () => {};
    let gaveUp = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const wasGivenUp = new Promise<void>((resolve) => {
      gaveUp = resolve;
    });
    const caller = await call();
    caller.send(HURTS);
    await hasBegun;
    await caller.close();
    await wasGivenUp;
  });
});

describe('a caller', () => {
  it.each([
    ['garbage', 'GET / HTTP/1.1\r\n\r\n', 'A frame begins with a line of JSON.'],
    [
      'a sentence without words',
      encodeFrame({ type: 'transcript' }),
      'A transcript has a text of at most 4000 characters.',
    ],
    [
      'a book',
      encodeFrame({ type: 'transcript', data: { text: 'x'.repeat(4001) } }),
      'A transcript has a text of at most 4000 characters.',
    ],
  ])('who sends %s is told why in a sentence, and hung up on', async (_, sent, text) => {
    const caller = await (await serving()).call();
    caller.send(sent);
    expect(await caller.next()).toMatchObject({ type: 'error', data: { text } });
    expect(await caller.next()).toBeNull();
  });

  it('from elsewhere is turned away, and the operator is told', async () => {
    const { call, log } = await serving({ allow: ['192.0.2.1'] });
    const caller = await call();
    caller.send({ type: 'describe' });
    expect(await caller.next()).toBeNull();
    expect(log).toEqual(['A caller from 127.0.0.1 was turned away.']);
  });

  it('who says nothing is hung up on', async () => {
    const caller = await (await serving({ idleMs: 20 })).call();
    expect(await caller.next()).toBeNull();
  });

  it('who is one too many is hung up on, and the others are not', async () => {
    const { call } = await serving({ mostClients: 2 });
    const callers = [await call(), await call()];
    const third = await call();
    third.send({ type: 'describe' });
    expect(await third.next()).toBeNull();
    for (const caller of callers) {
      caller.send({ type: 'ping' });
      expect((await caller.next())?.type).toBe('pong');
    }
  });

  it('who sends what we do not know is left in peace', async () => {
    const caller = await (await serving()).call();
    caller.send({ type: 'audio-chunk', data: { rate: 16_000 }, payload: new Uint8Array(2048) });
    caller.send({ type: 'ping' });
    expect((await caller.next())?.type).toBe('pong');
  });

  it('is hung up on when the server ends', async () => {
    const { server, call } = await serving();
    const caller = await call();
    await server.close();
    await server.close();
    expect(await caller.next()).toBeNull();
  });
});

it('a hundred callers at once are each told their own words', async () => {
  const { call } = await serving({ mostClients: 200 });
  const told = await Promise.all(
    Array.from({ length: 100 }, async (_, index) => {
      const caller = await call();
      caller.send({ type: 'transcript', data: { text: `${index}` } });
      return (await caller.next())?.data['text'];
    }),
  );
  expect(told).toEqual(Array.from({ length: 100 }, (_, index) => `You said: ${index}`));
});

it('says so when its port is taken', async () => {
  const { port } = await (async () => {
    const server = wyomingServer({ info, handle: async () => ({ handled: true, text: '' }) });
    opened.push(server);
    return server.listen(FREE);
  })();
  const second = wyomingServer({ info, handle: async () => ({ handled: true, text: '' }) });
  await expect(second.listen({ ...FREE, port })).rejects.toThrow('EADDRINUSE');
});

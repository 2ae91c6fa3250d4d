import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { SpeechFailed } from '../synthesizer.js';
import { type LocalServer, serveHttp } from '../testing/servers.js';
import { synthesizerContract } from '../testing/synthesizerContract.js';
import { rawTone, wavOf } from '../testing/tone.js';
import { type OpenAiSpeechOptions, openAiSpeech } from './openAiSpeech.js';

const KEY = 'sk-secret';
const SAID = { text: 'Sciatica — rest.', paceTimes: 1, whisper: false };
const VOICE = { model: 'kokoro', voice: 'af_heart' };

/** What the protocol says: https://platform.openai.com/docs/api-reference/audio/createSpeech. */
function speak(body: string, response: ServerResponse): void {
  const { input, speed, response_format: format } = JSON.parse(body);
  const raw = rawTone(input, 24_000, 1 / speed);
  response.setHeader('content-type', format === 'pcm' ? 'audio/pcm' : 'audio/wav');
  // Streams write a length that they do not know.
  response.end(format === 'pcm' ? raw : wavOf(raw, 24_000, 0xffff_ffff));
}

let speaking: LocalServer;
beforeAll(async () => {
  speaking = await serveHttp((_, body, response) => speak(body, response));
});
afterAll(() => speaking.close());

describe.each(['wav', 'pcm'] as const)('asked for %s', (format) => {
  synthesizerContract(
    { describe, it, expect },
    'a server with the protocol of OpenAI',
    () => openAiSpeech({ url: speaking.url, ...VOICE, format }),
    { isDeterministic: false },
  );
});

async function serving(answer: (response: ServerResponse, body: string) => void) {
  const server = await serveHttp((_, body, response) => answer(response, body));
  onTestFinished(() => server.close());
  return server.url;
}

const errorOf = async (url: string, options: Partial<OpenAiSpeechOptions> = {}) => {
  const voice = openAiSpeech({ url, key: KEY, ...VOICE, ...options });
  return voice.synthesize(SAID).catch((error: unknown) => error);
};

describe('what is asked of a server', () => {
  it.each(['', '/', '/v1', '/v1/'])(
    'goes to its /v1/audio/speech when its url ends in “%s”',
    async (end) => {
      const seen: { path?: string; headers?: IncomingHttpHeaders; body?: unknown }[] = [];
      const server = await serveHttp((request, body, response) => {
        seen.push({
          path: `${request.method} ${request.url}`,
          headers: request.headers,
          body: JSON.parse(body),
        });
        speak(body, response);
      });
      onTestFinished(() => server.close());
      const voice = openAiSpeech({ url: `${server.url}/tts${end}`, key: KEY, ...VOICE });
      await voice.synthesize({ ...SAID, paceTimes: 1.25 });
      expect(seen).toMatchObject([
        {
          path: 'POST /tts/v1/audio/speech',
          headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
          body: { ...VOICE, input: 'Sigh attica, rest.', response_format: 'wav', speed: 0.8 },
        },
      ]);
    },
  );

  it('holds no key where there is none', async () => {
    let authorization: string | undefined = 'none was sent';
    const server = await serveHttp((request, body, response) => {
      authorization = request.headers.authorization;
      speak(body, response);
    });
    onTestFinished(() => server.close());
    await openAiSpeech({ url: server.url, ...VOICE }).synthesize(SAID);
    expect(authorization).toBe(undefined);
  });

  it.each([
    [10, 0.25],
    [0.1, 4],
  ])('is no pace beyond the bounds of the protocol: %d', async (paceTimes, speed) => {
    let asked = 0;
    const url = await serving((response, body) => {
      asked = JSON.parse(body).speed;
      response.end(wavOf(rawTone('x'.repeat(100), 24_000), 24_000));
    });
    await openAiSpeech({ url, ...VOICE }).synthesize({ ...SAID, text: 'Rest.', paceTimes });
    expect(asked).toBe(speed);
  });
});

describe('a server that gives no sound', () => {
  it.each<[string, (response: ServerResponse) => void, string]>([
    [
      'wants another key',
      (response) => response.writeHead(401).end('{"error":{}}'),
      'does not accept the key (401).',
    ],
    ['is no such server', (response) => response.writeHead(404).end(), 'There is no speech at'],
    ['is busy', (response) => response.writeHead(429).end(), 'has too much to do just now (429).'],
    ['fails', (response) => response.writeHead(500).end('Traceback'), 'failed (500).'],
    [
      'answers with a page',
      (response) =>
        response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Sign in'),
      'answered with text/html instead of sound.',
    ],
    [
      'answers with a page that it calls sound',
      (response) => response.setHeader('content-type', 'audio/wav').end('<p>Sign in'),
      'is not a WAV file.',
    ],
    ['answers with nothing', (response) => response.end(), 'is not a WAV file.'],
    [
      'sends silence',
      (response) => response.end(wavOf(Buffer.alloc(96_000), 24_000)),
      'said nothing, or only a part',
    ],
    [
      'sends a click',
      (response) => response.end(wavOf(rawTone('', 24_000).subarray(0, 2400), 24_000)),
      'said nothing, or only a part',
    ],
    [
      'breaks off',
      (response) => {
        response.writeHead(200, { 'content-length': '96044' });
        response.write(wavOf(Buffer.alloc(960), 24_000, 96_000), () => response.destroy());
      },
      'cannot be reached, or broke off.',
    ],
    [
      'sends less than its file says',
      (response) => response.end(wavOf(rawTone('', 24_000), 24_000, 96_000)),
      'damaged: it is cut off.',
    ],
  ])('because it %s rejects with a sentence, and not with the key', async (_, answer, sentence) => {
    const error = await errorOf(await serving(answer));
    expect(error).toBeInstanceOf(SpeechFailed);
    expect(String(error)).toContain(sentence);
    expect(String(error)).not.toContain(KEY);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['before it answers', () => {}],
    [
      'in the middle of the sound',
      (response) => response.write(wavOf(rawTone('', 24_000), 24_000)),
    ],
  ])('because it hangs %s rejects in time', async (_, answer) => {
    const url = await serving(answer);
    const error = await errorOf(url, { limitMs: 200 });
    expect(error).toEqual(new SpeechFailed(`${url}/v1/audio/speech did not answer within 0.2 s.`));
  });

  it('because there is none rejects', async () => {
    const server = await serveHttp(() => {});
    await server.close();
    expect(String(await errorOf(server.url))).toContain('cannot be reached');
  });

  it('because what it sends has no end rejects before the memory is full', async () => {
    const url = await serving((response) => {
      const more = Buffer.alloc(2 ** 20, 1);
      const write = () => {
        while (!response.destroyed && response.write(more)) {}
      };
      response.on('drain', write);
      write();
    });
    expect(String(await errorOf(url))).toContain('sent sound without an end.');
  });
});

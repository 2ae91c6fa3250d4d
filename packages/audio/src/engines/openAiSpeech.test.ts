import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { SpeechFailed } from '../synthesizer.js';
import { type LocalServer, serveHttp } from '../testing/servers.js';
import { synthesizerContract } from '../testing/synthesizerContract.js';
import { rawTone, wavOf } from '../testing/tone.js';
import { type OpenAiSpeechOptions, openAiSpeech } from './openAiSpeech.js';

const KEY = 'sk-secret';
const SAID = { text: 'Sciatica — and close.', paceTimes: 1, whisper: false };
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
          body: { ...VOICE, input: 'Sciatica, and cloze.', response_format: 'wav', speed: 0.8 },
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
    [
      'is busy for longer than a sentence may take',
      (response) => response.writeHead(429, { 'retry-after': '60' }).end(),
      'has too much to do just now (429).',
    ],
    ['fails', (response) => response.writeHead(500).end(), 'failed (500).'],
    [
      'gives an MP3 file, whatever is asked for',
      (response) => response.setHeader('content-type', 'audio/mpeg').end('ID3\u0004'),
      'is an MP3 file, and not a WAV file.',
    ],
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

describe('the sound of a server', () => {
  const SOUND = rawTone(SAID.text, 22_050);
  const spokenBy = async (kind: string, bytes: Buffer, format: 'wav' | 'pcm') => {
    const url = await serving((response) => response.setHeader('content-type', kind).end(bytes));
    return openAiSpeech({ url, ...VOICE, format }).synthesize(SAID);
  };
  /** What a WAV writer that cannot go back to the beginning puts behind the sound: the two lengths, where the header has them. */
  const trailer = (soundBytes: number) => {
    const behind = Buffer.alloc(44);
    behind.writeUInt32LE(soundBytes + 36, 4);
    behind.writeUInt32LE(soundBytes, 40);
    return behind;
  };

  it.each<[string, string, Buffer, 'wav' | 'pcm', number]>([
    ['that is told with it', 'audio/pcm;rate=22050', SOUND, 'pcm', 22_050],
    [
      'that is told with it in another way',
      'audio/L16; rate=22050; channels=1',
      SOUND,
      'pcm',
      22_050,
    ],
    ['of the protocol where none is told', 'audio/pcm', SOUND, 'pcm', 24_000],
    [
      'of the protocol where none that is told can be meant',
      'audio/pcm;rate=7',
      SOUND,
      'pcm',
      24_000,
    ],
    [
      'in its header where a WAV file comes unasked',
      'audio/pcm',
      wavOf(SOUND, 22_050),
      'pcm',
      22_050,
    ],
    [
      'that is told where no header comes, though asked',
      'audio/pcm;rate=22050',
      SOUND,
      'wav',
      22_050,
    ],
  ])('has the rate %s', async (_, kind, bytes, format, sampleRateHz) => {
    const spoken = await spokenBy(kind, bytes, format);
    expect(spoken.sampleRateHz).toBe(sampleRateHz);
    expect(spoken.samples).toHaveLength(SOUND.length / 2);
  });

  it.each<[string, Buffer, 'wav' | 'pcm']>([
    [
      'lengths that were meant for the header',
      Buffer.concat([wavOf(SOUND, 22_050, 0xffff_ffff), trailer(SOUND.length)]),
      'wav',
    ],
    ['half a sample', Buffer.concat([SOUND, Buffer.from([0x65])]), 'pcm'],
    [
      'half a sample of a stream',
      Buffer.concat([wavOf(SOUND, 22_050, 0xffff_ffff), Buffer.from([0x65])]),
      'wav',
    ],
  ])('is without what stands behind it: %s', async (_, bytes, format) => {
    const kind = format === 'wav' ? 'audio/wav' : 'audio/pcm;rate=22050';
    expect((await spokenBy(kind, bytes, format)).samples).toHaveLength(SOUND.length / 2);
  });

  it.each(['wav', 'pcm'] as const)(
    'has no click behind a voice that has ended, as %s',
    async (format) => {
      const ended = Buffer.concat([SOUND, Buffer.alloc(2_000), Buffer.from([0x1e, 0x65])]);
      const bytes = format === 'wav' ? wavOf(ended, 22_050, 0xffff_ffff) : ended;
      const { samples } = await spokenBy('audio/pcm;rate=22050', bytes, format);
      expect(samples.length).toBeGreaterThan(SOUND.length / 2);
      expect(samples.at(-1)).toBe(0);
    },
  );

  it('is whole where the voice goes on to the last sample', async () => {
    const { samples } = await spokenBy('audio/pcm;rate=22050', SOUND, 'pcm');
    expect(samples).toHaveLength(SOUND.length / 2);
  });

  it('comes without the hiss before and behind it, which is too loud to pass for silence', async () => {
    const hiss = Buffer.alloc(44_100);
    // -48 dB at its loudest.
    for (let at = 0; at < hiss.length; at += 2) hiss.writeInt16LE(at % 4 === 0 ? 130 : -130, at);
    const { samples } = await spokenBy(
      'audio/pcm;rate=22050',
      Buffer.concat([hiss, SOUND, hiss]),
      'pcm',
    );
    const longer = (samples.length - SOUND.length / 2) / 22_050;
    expect(longer).toBeGreaterThan(0.05);
    expect(longer).toBeLessThan(0.061);
  });

  it('is what stands behind a length that was left at 0', async () => {
    const { samples } = await spokenBy('audio/wav', wavOf(SOUND, 22_050, 0), 'wav');
    expect(samples).toHaveLength(SOUND.length / 2);
  });
});

describe('what a server says of its refusal', () => {
  it.each<[string, number, string, string, string]>([
    [
      'Kokoro-FastAPI',
      400,
      'application/json',
      '{"detail":{"error":"validation_error","message":"Voice \'af_hart\' not found. Available voices: af_heart"}}',
      "failed (400): Voice 'af_hart' not found. Available voices: af_heart.",
    ],
    [
      'FastAPI',
      422,
      'application/json',
      '{"detail":[{"loc":["body","model"],"msg":"Model is not installed."}]}',
      'failed (422): Model is not installed.',
    ],
    [
      'OpenAI',
      401,
      'application/json; charset=utf-8',
      `{"error":{"message":"Incorrect API key provided: ${KEY}.","type":"invalid_request_error"}}`,
      'does not accept the key (401): Incorrect API key provided: ….',
    ],
    ['plain text', 500, 'text/plain', 'out of memory\n', 'failed (500): out of memory.'],
    ['a page', 502, 'text/html', '<h1>Bad Gateway</h1>', 'failed (502).'],
    ['a stack trace', 500, 'text/plain', 'Traceback '.repeat(5000), 'Traceback Traceback'],
    ['numbers', 500, 'application/json', '{"code":7}', 'failed (500).'],
  ])('is kept, in one line and without the key: %s', async (_, status, kind, body, sentence) => {
    const url = await serving((response) =>
      response.writeHead(status, { 'content-type': kind }).end(body),
    );
    const error = await errorOf(url);
    expect(error).toBeInstanceOf(SpeechFailed);
    expect(String(error)).toContain(sentence);
    expect(String(error)).not.toContain(KEY);
    expect(String(error).length).toBeLessThan(400);
  });
});

describe('a server that will speak a little later', () => {
  /** Answers with a status so many times, and speaks then. */
  const busy = async (status: number, times: number, headers: Record<string, string> = {}) => {
    let asked = 0;
    const url = await serving((response, body) => {
      asked += 1;
      if (asked <= times) response.writeHead(status, headers).end('{"detail":"Model is loading"}');
      else speak(body, response);
    });
    return { url, asked: () => asked };
  };

  it.each([
    ['loads its model', 503, 2, { 'retry-after': '0' }],
    ['has too much to do', 429, 2, { 'retry-after': '0' }],
    ['says a date that is over', 503, 1, { 'retry-after': new Date(0).toUTCString() }],
    ['does not say when', 503, 1, {}],
  ])('because it %s is asked again', async (_, status, times, headers) => {
    const { url, asked } = await busy(status, times, headers as Record<string, string>);
    const spoken = await openAiSpeech({ url, ...VOICE }).synthesize(SAID);
    expect(spoken.sampleRateHz).toBe(24_000);
    expect(asked()).toBe(times + 1);
  });

  it('is not asked for longer than a sentence may take, and its own words are told', async () => {
    const { url } = await busy(503, Number.POSITIVE_INFINITY, {});
    const error = await errorOf(url, { limitMs: 400 });
    expect(String(error)).toContain('is not ready to speak (503): ');
    expect(String(error)).toContain('Model is loading.');
  });

  it('is not asked again where it failed', async () => {
    const { url, asked } = await busy(500, Number.POSITIVE_INFINITY);
    await errorOf(url);
    expect(asked()).toBe(1);
  });
});

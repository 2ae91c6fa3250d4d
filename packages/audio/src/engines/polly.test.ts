import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { constants, type Http2ServerResponse } from 'node:http2';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { SpeechFailed } from '../synthesizer.js';
import { asJavaScript } from '../testing/asJavaScript.js';
import { newFolder } from '../testing/newFolder.js';
import { type LocalServer, serveHttp, serveHttp2 } from '../testing/servers.js';
import { synthesizerContract } from '../testing/synthesizerContract.js';
import { rawTone } from '../testing/tone.js';
import { type PollyOptions, pollyVoice } from './polly.js';

const SAID = { text: 'Sciatica & rest.', paceTimes: 1, whisper: false };
const ACCOUNT = {
  region: 'eu-west-1',
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-example' },
};

/** The tags that all of Polly's engines know; everything else it refuses. */
const SSML =
  /^<speak><prosody rate="(\d+)%">((?:[^<>&]|&#\d+;|<sub alias="[^"<>&]+">[^<>&]+<\/sub>)*)<\/prosody><\/speak>$/;

/** What the protocol says: https://docs.aws.amazon.com/polly/latest/dg/API_SynthesizeSpeech.html. */
function speak(body: string, response: Http2ServerResponse): void {
  const { Text, TextType, OutputFormat, SampleRate } = JSON.parse(body);
  const [, percent, words] = SSML.exec(Text) ?? [];
  if (TextType !== 'ssml' || OutputFormat !== 'pcm' || SampleRate !== '16000' || !words) {
    refuse(response, 400, 'InvalidSsmlException', 'Invalid SSML request');
    return;
  }
  response.setHeader('content-type', 'audio/pcm');
  const text = words.replace(/<[^>]*>/g, '').replace(/&#\d+;/g, '&');
  response.end(rawTone(text, 16_000, 100 / Number(percent)));
}

function refuse(response: Http2ServerResponse, status: number, type: string, message = ''): void {
  response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': type });
  response.end(JSON.stringify({ message }));
}

let speaking: LocalServer;
beforeAll(async () => {
  speaking = await serveHttp2((_, body, response) => speak(body, response));
});
afterAll(() => speaking.close());

synthesizerContract(
  { describe, it, expect },
  'Amazon Polly',
  () => pollyVoice({ ...ACCOUNT, endpoint: speaking.url }),
  { isDeterministic: false },
);

interface Asked {
  readonly path: string;
  readonly authorization: string;
  readonly body: unknown;
}

/** Asks for one sentence; `answer` is what the server does, told how often it was asked before. */
async function ask(
  answer: (response: Http2ServerResponse, times: number, body: string) => void,
  options: PollyOptions = {},
  paceTimes = 1,
) {
  const asked: Asked[] = [];
  const server = await serveHttp2((request, body, response) => {
    asked.push({
      path: `${request.method} ${request.url}`,
      authorization: String(request.headers.authorization),
      body: JSON.parse(body),
    });
    answer(response, asked.length - 1, body);
  });
  const voice = pollyVoice({ ...ACCOUNT, endpoint: server.url, ...options });
  onTestFinished(async () => {
    await voice.close();
    await server.close();
  });
  const spoken = await voice.synthesize({ ...SAID, paceTimes }).catch((error: unknown) => error);
  return { asked, spoken };
}

describe('what Amazon Polly is asked', () => {
  it('is signed SSML for 16 kHz, with the field’s words respelled', async () => {
    const { asked, spoken } = await ask(
      (response, _, body) => speak(body, response),
      { voice: 'Ruth', engine: 'generative' },
      1.25,
    );
    expect(spoken).toMatchObject({ sampleRateHz: 16_000 });
    expect(asked).toEqual([
      {
        path: 'POST /v1/speech',
        authorization: expect.stringMatching(/^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\//),
        body: {
          VoiceId: 'Ruth',
          Engine: 'generative',
          OutputFormat: 'pcm',
          SampleRate: '16000',
          TextType: 'ssml',
          Text: '<speak><prosody rate="80%"><sub alias="sigh attica">Sciatica</sub> &#38; rest.</prosody></speak>',
        },
      },
    ]);
  });

  it.each([
    [10, 'rate="20%"'],
    [0.1, 'rate="200%"'],
  ])('is no pace beyond its bounds: %d', async (paceTimes, rate) => {
    const { asked } = await ask(
      (response) => refuse(response, 400, 'InvalidSsmlException'),
      {},
      paceTimes,
    );
    expect(JSON.stringify(asked[0]?.body)).toContain(JSON.stringify(rate).slice(1, -1));
  });
});

describe('the sound of Amazon Polly', () => {
  it('has the rate that is told with it, whichever was asked for', async () => {
    const { spoken } = await ask((response) => {
      response.setHeader('content-type', 'audio/pcm;rate=8000');
      response.end(rawTone(SAID.text, 8_000));
    });
    expect(spoken).toMatchObject({ sampleRateHz: 8_000 });
  });
});

describe('an Amazon Polly that is busy', () => {
  it('is asked again', async () => {
    const { asked, spoken } = await ask((response, times, body) =>
      times < 2
        ? refuse(response, 429, 'ThrottlingException', 'Rate exceeded')
        : speak(body, response),
    );
    expect(spoken).toMatchObject({ sampleRateHz: 16_000 });
    expect(asked).toHaveLength(3);
  });

  it('is asked again, too, where it is out of order for a moment', async () => {
    const { asked, spoken } = await ask((response, times, body) =>
      times < 1 ? refuse(response, 503, 'ServiceFailureException') : speak(body, response),
    );
    expect(spoken).toMatchObject({ sampleRateHz: 16_000 });
    expect(asked).toHaveLength(2);
  });

  it('is not asked for ever', async () => {
    const { asked, spoken } = await ask((response) =>
      refuse(response, 429, 'ThrottlingException', 'Rate exceeded'),
    );
    expect(spoken).toEqual(
      new SpeechFailed('Amazon Polly has too much to do just now; try again later.'),
    );
    expect(asked).toHaveLength(3);
  });
});

describe('an Amazon Polly that gives no sound', () => {
  const sound = (response: Http2ServerResponse, type: string, bytes: Buffer | string) => {
    response.setHeader('content-type', type);
    response.end(bytes);
  };
  it.each<[string, (response: Http2ServerResponse) => void, string]>([
    [
      'does not know whose request it is',
      (response) => refuse(response, 403, 'UnrecognizedClientException', 'The token is invalid.'),
      'Amazon Polly does not accept the credentials: The token is invalid (UnrecognizedClientException).',
    ],
    [
      'does not allow it',
      (response) => refuse(response, 403, 'AccessDeniedException', 'not authorized'),
      'Amazon Polly does not accept the credentials: not authorized (AccessDeniedException).',
    ],
    [
      'has no such voice for the engine',
      (response) => refuse(response, 400, 'EngineNotSupportedException', 'No such engine.'),
      'Amazon Polly failed: No such engine (EngineNotSupportedException).',
    ],
    [
      'answers with a page',
      (response) => sound(response, 'text/html', '<p>Sign in'),
      'Amazon Polly answered with text/html instead of sound.',
    ],
    [
      'cuts the last sample in half',
      (response) => sound(response, 'audio/pcm', Buffer.alloc(32_001, 1)),
      'The sound that the voice gave is cut off.',
    ],
    [
      'sends silence',
      (response) => sound(response, 'audio/pcm', Buffer.alloc(32_000)),
      'said nothing, or only a part',
    ],
    [
      'sends nothing',
      (response) => sound(response, 'audio/pcm', ''),
      'said nothing, or only a part',
    ],
  ])('because it %s rejects with a sentence', async (_, answer, sentence) => {
    const { spoken } = await ask(answer);
    expect(spoken).toBeInstanceOf(SpeechFailed);
    expect(String(spoken)).toContain(sentence);
    expect(String(spoken)).not.toContain(ACCOUNT.credentials.secretAccessKey);
  });

  it.each<[string, (response: Http2ServerResponse) => void]>([
    ['before it answers', () => {}],
    [
      'in the middle of the sound',
      (response) => {
        response.setHeader('content-type', 'audio/pcm');
        response.write(rawTone('', 16_000));
      },
    ],
  ])('because it hangs %s rejects in time', async (_, answer) => {
    const startedMs = performance.now();
    const { spoken } = await ask(answer, { limitMs: 500 });
    expect(spoken).toEqual(new SpeechFailed('Amazon Polly did not answer within 0.5 s.'));
    expect(performance.now() - startedMs).toBeLessThan(5000);
  });

  it.each<[string, (response: Http2ServerResponse) => void]>([
    ['with an error', (response) => response.stream.close(constants.NGHTTP2_INTERNAL_ERROR)],
    ['as if it were not wanted', (response) => response.stream.close(constants.NGHTTP2_CANCEL)],
    ['with the connection', (response) => response.stream.session?.destroy()],
  ])('because it breaks off %s rejects, and gives no half sentence', async (_, breakOff) => {
    const { spoken } = await ask((response) => {
      response.setHeader('content-type', 'audio/pcm');
      response.write(rawTone('', 16_000), () => breakOff(response));
    });
    expect(String(spoken)).toContain('SpeechFailed: Amazon Polly');
  });

  it('because it speaks HTTP/1.1 only rejects, and brings nothing else down', async () => {
    const server = await serveHttp((_, __, response) => response.end());
    const voice = pollyVoice({ ...ACCOUNT, endpoint: server.url });
    onTestFinished(async () => {
      await voice.close();
      await server.close();
    });
    await expect(voice.synthesize(SAID)).rejects.toThrow('Amazon Polly failed: Protocol error.');
  });

  it('because nobody is there rejects', async () => {
    const server = await serveHttp2(() => {});
    await server.close();
    const voice = pollyVoice({ ...ACCOUNT, endpoint: server.url });
    onTestFinished(() => voice.close());
    const error = await voice.synthesize(SAID).catch((failed: unknown) => failed);
    expect(error).toBeInstanceOf(SpeechFailed);
    expect(String(error)).toContain('Amazon Polly failed');
  });
});

describe('in a process of its own', () => {
  const run = (script: string) => {
    const folder = newFolder();
    asJavaScript('engines/polly.ts', folder);
    writeFileSync(join(folder, 'main.js'), script);
    return spawnSync(process.execPath, [join(folder, 'main.js')], {
      encoding: 'utf8',
      timeout: 30_000,
    });
  };

  it('it says which package is missing where it is not installed, and only when it is to speak', () => {
    const { stdout } = run(`
      import { pollyVoice } from './engines/polly.js';
      const voice = pollyVoice();
      console.log(voice.id.slice(0, 19));
      await voice.synthesize({ text: 'Rest.', paceTimes: 1 }).catch((error) => console.log(String(error)));
      await voice.close();`);
    expect(stdout).toBe(
      'polly neural Joanna\n' +
        'SpeechFailed: Amazon Polly needs the package @aws-sdk/client-polly, which is not installed, or cannot be loaded.\n',
    );
  });
});

import { SpeechFailed, type Synthesizer } from '../synthesizer.js';
import { checked } from './checked.js';
import { patience } from './patience.js';
import { plainText } from './plainText.js';
import { pronouncedText } from './pronounce.js';
import { readRawPcm } from './rawPcm.js';
import { readWav } from './wav.js';

const LIMIT_MS = 30_000;
/** About 20 minutes of sound; a server that sends more sends for ever. */
const MOST_BYTES = 64 * 2 ** 20;
/** The protocol's rate for sound without a header. */
const RAW_RATE_HZ = 24_000;
/** The protocol's bounds. */
const SLOWEST_SPEED = 0.25;
const FASTEST_SPEED = 4;

/** A server that speaks OpenAI's protocol, such as those that people run Kokoro or Piper with. */
export interface OpenAiSpeechOptions {
  /** Where it is, such as `http://localhost:8880`, with or without `/v1` at its end. */
  readonly url: string;
  /** What it asks for as proof of who one is, if it does. */
  readonly key?: string;
  /** Such as `kokoro`, or `tts-1`. */
  readonly model: string;
  /** Such as `af_heart`, or `alloy`. */
  readonly voice: string;
  /** What it is asked for: a WAV file, or 16 bit samples at 24 kHz without a header. `wav` unless told. */
  readonly format?: 'wav' | 'pcm';
  /** How long a sentence may take, in milliseconds; 30 s. */
  readonly limitMs?: number;
}

/**
 * The voice of any server with `POST /v1/audio/speech`.
 *
 * @param options the server, its model and its voice
 * @returns a voice; the same words need not be the same sound
 * @throws never; sentences reject with `SpeechFailed`, and no sentence holds the key
 * @example openAiSpeech({ url: 'http://localhost:8880', model: 'kokoro', voice: 'af_heart' })
 */
export function openAiSpeech(options: OpenAiSpeechOptions): Synthesizer {
  const { model, voice, format = 'wav', limitMs = LIMIT_MS } = options;
  const base = options.url.replace(/\/+$/, '').replace(/\/v1$/, '');
  const address = `${base}/v1/audio/speech`;
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (options.key !== undefined) headers['authorization'] = `Bearer ${options.key}`;
  return checked({
    id: `openai-speech ${model} ${voice}`,
    whispers: false,
    written,
    async synthesize({ text, paceTimes }) {
      const body = JSON.stringify({
        model,
        input: written(text),
        voice,
        response_format: format,
        speed: Math.min(FASTEST_SPEED, Math.max(SLOWEST_SPEED, 1 / paceTimes)),
      });
      const bytes = await posted(address, headers, body, limitMs);
      return format === 'wav' ? readWav(bytes) : readRawPcm(bytes, RAW_RATE_HZ);
    },
    close: async () => {},
  });
}

const written = (text: string) => plainText(pronouncedText(text));

async function posted(
  address: string,
  headers: Record<string, string>,
  body: string,
  limitMs: number,
): Promise<Uint8Array> {
  const control = new AbortController();
  const endWait = patience(limitMs, () => control.abort());
  try {
    const answer = await fetch(address, { method: 'POST', headers, body, signal: control.signal });
    if (!answer.ok) {
      control.abort();
      throw new SpeechFailed(refusal(address, answer.status));
    }
    const kind = answer.headers.get('content-type') ?? '';
    if (/^(?:text|application\/json)\b/i.test(kind)) {
      control.abort();
      throw new SpeechFailed(`${address} answered with ${kind.split(';')[0]} instead of sound.`);
    }
    return await bodyOf(answer, address);
  } catch (error) {
    if (error instanceof SpeechFailed) throw error;
    if (control.signal.aborted) {
      throw new SpeechFailed(`${address} did not answer within ${limitMs / 1000} s.`);
    }
    throw new SpeechFailed(`${address} cannot be reached, or broke off.`, { cause: error });
  } finally {
    endWait();
  }
}

function refusal(address: string, status: number): string {
  if (status === 401 || status === 403) return `${address} does not accept the key (${status}).`;
  if (status === 404) return `There is no speech at ${address} (404).`;
  if (status === 429) return `${address} has too much to do just now (429).`;
  return `${address} failed (${status}).`;
}

async function bodyOf(answer: Response, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    // Leaving the loop lets go of the connection.
    if (bytes > MOST_BYTES) throw new SpeechFailed(`${address} sent sound without an end.`);
  }
  return Buffer.concat(chunks);
}

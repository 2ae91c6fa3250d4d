import { setTimeout as wait } from 'node:timers/promises';
import type { Pcm } from '../pcm.js';
import { SpeechFailed, type Synthesizer } from '../synthesizer.js';
import { checked } from './checked.js';
import { withoutClickAtEnd } from './clickAtEnd.js';
import { withoutHiss } from './hiss.js';
import { mustBeOptions } from './mustBeOptions.js';
import { patience } from './patience.js';
import { plainText } from './plainText.js';
import { readInContext } from './pronounce.js';
import { rateIn, readRawPcm } from './rawPcm.js';
import { sentenceOf } from './serverSentence.js';
import { readWav } from './wav.js';

const LIMIT_MS = 30_000;
/** About 20 minutes of sound; a server that sends more sends for ever. */
const MOST_BYTES = 64 * 2 ** 20;
/** The protocol's rate for sound without a header, where the server does not tell another. */
const RAW_RATE_HZ = 24_000;
/** Statuses of a server that may speak a little later: too much to do, or a model that is still being loaded. */
const LATER = [429, 503];
/** How long to wait before the second try, doubled before each other, where the server does not say how long. */
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 4_000;
/** A refusal is a sentence; nobody needs more of it. */
const MOST_REFUSAL_BYTES = 16 * 2 ** 10;
const EXAMPLE =
  "openAiSpeech({ url: 'http://localhost:8880', model: 'kokoro', voice: 'af_heart' })";
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
  /** What it is asked for: a WAV file, or 16 bit samples without a header, at 24 kHz unless it tells another rate. `wav` unless told. */
  readonly format?: 'wav' | 'pcm';
  /** How long a sentence may take, in milliseconds, with all tries while the server is busy or loads its model; 30 s. */
  readonly limitMs?: number;
}

/**
 * The voice of any server with `POST /v1/audio/speech`.
 *
 * @param options the server, its model and its voice
 * @returns a voice; the same words need not be the same sound
 * @throws TypeError where the server, its model or its voice is missing; sentences reject with `SpeechFailed`, and none holds the key
 * @example openAiSpeech({ url: 'http://localhost:8880', model: 'kokoro', voice: 'af_heart' })
 */
export function openAiSpeech(options: OpenAiSpeechOptions): Synthesizer {
  mustBeOptions(options, ['url', 'model', 'voice'], EXAMPLE);
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
      const sent = await posted({ address, headers, body, limitMs, key: options.key });
      return withoutHiss(withoutClickAtEnd(soundOf(sent, format)));
    },
    close: async () => {},
  });
}

const written = (text: string) => plainText(readInContext(text));

/** What a server gave for a sentence. */
interface Sent {
  readonly bytes: Uint8Array;
  /** Its `content-type`. */
  readonly kind: string;
}

/** Servers give what they have: what it is stands in the bytes and in the header, and only then in what was asked for. */
function soundOf({ bytes, kind }: Sent, asked: 'wav' | 'pcm'): Pcm {
  const isWav = Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'RIFF';
  const isRaw =
    /^audio\/(?:pcm|l16)\b/i.test(kind) || (asked === 'pcm' && !/^audio\/mp/i.test(kind));
  if (isWav || !isRaw) return readWav(bytes);
  // Half a sample behind the last is no sound that was lost: HTTP tells when a body is.
  return readRawPcm(
    bytes.subarray(0, bytes.length - (bytes.length % 2)),
    rateIn(kind) ?? RAW_RATE_HZ,
  );
}

interface Question {
  readonly address: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly limitMs: number;
  readonly key: string | undefined;
}

async function posted(question: Question): Promise<Sent> {
  const { address, limitMs } = question;
  const control = new AbortController();
  const endWait = patience(limitMs, () => control.abort());
  const dueMs = performance.now() + limitMs;
  try {
    for (let tries = 0; ; tries += 1) {
      const answer = await asked(question, control.signal);
      if (answer.ok) return { bytes: await bodyOf(answer, address), kind: kindOf(answer) };
      const waitMs = LATER.includes(answer.status) ? waitBefore(answer, tries) : Infinity;
      if (performance.now() + waitMs >= dueMs) {
        throw new SpeechFailed(await refusal(question, answer));
      }
      await answer.body?.cancel();
      await wait(waitMs, null, { signal: control.signal });
    }
  } catch (error) {
    if (error instanceof SpeechFailed) throw error;
    if (control.signal.aborted) {
      throw new SpeechFailed(`${address} did not answer within ${limitMs / 1000} s.`);
    }
    throw new SpeechFailed(`${address} cannot be reached, or broke off.`, { cause: error });
  } finally {
    endWait();
    // Whatever was not read is not wanted any more.
    control.abort();
  }
}

async function asked({ address, headers, body }: Question, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(address, { method: 'POST', headers, body, signal });
  const [kind = ''] = kindOf(answer).split(';');
  if (answer.ok && /^(?:text\/|application\/json$)/i.test(kind)) {
    throw new SpeechFailed(`${address} answered with ${kind} instead of sound.`);
  }
  return answer;
}

function kindOf(answer: Response): string {
  return answer.headers.get('content-type') ?? '';
}

/** What the server says, as seconds or as a date, or a little longer each time. */
function waitBefore(answer: Response, tries: number): number {
  const told = answer.headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(told)) return Number(told) * 1000;
  const untilMs = Date.parse(told) - Date.now();
  if (Number.isFinite(untilMs)) return Math.max(0, untilMs);
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries);
}

async function refusal({ address, key }: Question, answer: Response): Promise<string> {
  const { status } = answer;
  const said = sentenceOf(await beginningOf(answer), kindOf(answer), key);
  const why = said === '' ? '.' : `: ${said}.`;
  if (status === 401 || status === 403)
    return `${address} does not accept the key (${status})${why}`;
  if (status === 404) return `There is no speech at ${address} (404)${why}`;
  if (status === 429) return `${address} has too much to do just now (429)${why}`;
  if (status === 503) return `${address} is not ready to speak (503)${why}`;
  return `${address} failed (${status})${why}`;
}

/** As much of a refusal as a sentence needs; none of it where the connection broke. */
async function beginningOf(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of answer.body ?? []) {
      chunks.push(chunk);
      bytes += chunk.byteLength;
      if (bytes >= MOST_REFUSAL_BYTES) break;
    }
  } catch {
    // The status is told all the same.
  }
  return Buffer.concat(chunks).toString('utf8', 0, MOST_REFUSAL_BYTES);
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

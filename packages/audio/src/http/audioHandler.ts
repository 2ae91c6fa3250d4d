import { endsAtMs, PlanRefused } from './plan.js';
import type { Limits, Render } from './recordings.js';
import { recordings } from './recordings.js';
import { TooBusy } from './renderQueue.js';
import { isSecret } from './seal.js';
import type { AudioRequest, AudioResponse } from './serveFile.js';
import { said, serveFile } from './serveFile.js';
import { openPlan } from './signPlan.js';

/** Answers every request and rejects none. */
export type AudioHandler = (request: AudioRequest) => Promise<AudioResponse>;

/** What is served, and for whom. */
export interface AudioHandlerOptions extends Limits {
  /** The one that signs now and those that signed before, each of 32 bytes or more. */
  readonly secrets: readonly string[];
  readonly render: Render;
  /** Is told why a recording could not be made; whoever asked for it is not. */
  readonly onFailure?: ((error: unknown) => void) | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** A query would be another URL for the same file, which a CDN keeps twice: there is none. */
const FILE_PATH = /^(?:https?:\/\/[^/?#]*)?\/audio\/([\w-]+)\.(mp3|vtt)$/;
const KIND = { mp3: 'audio/mpeg', vtt: 'text/vtt; charset=utf-8' } as const;
const METHODS = ['GET', 'HEAD'];
/** By name, because a bundle may hold two copies of a class. A refusal of today is one of tomorrow. */
const REFUSALS = ['RoutineRefused', 'TooLong', 'PlanRefused'];
const BUSY_SECONDS = 10;
const FAILED_SECONDS = 30;

/**
 * Serves recordings at `/audio/<token>.mp3` and `/audio/<token>.vtt` to players and to a CDN: ranges, conditions and
 * caching as in RFC 9110 and 9111.
 *
 * A token that does not open and a routine that cannot be built any more (it was taken out of the catalogue since) are
 * both 404, with the same words: to whoever has the URL there is no such file, and nobody learns whether a guess was near.
 * A recording that fails is 503, for the next try may succeed.
 *
 * @param options secrets, the renderer, and how much is done at once
 * @returns the handler; it never rejects
 * @throws PlanRefused when there is no secret or one is under 32 bytes
 * @example
 * const render = (plan) => renderPlan(plan, { voices: [fliteVoice()], locale: enUS, clips });
 * const server = createServer(toNode(audioHandler({ secrets: [secret], render })));
 */
export function audioHandler(options: AudioHandlerOptions): AudioHandler {
  const { secrets, render, now = Date.now, onFailure = () => {}, ...limits } = options;
  if (secrets.length === 0 || !secrets.every(isSecret)) {
    throw new PlanRefused('Serving recordings needs a secret of 32 bytes or more.');
  }
  const recordingFor = recordings(async (plan) => {
    try {
      return await render(plan);
    } catch (error) {
      onFailure(error);
      throw error;
    }
  }, limits);

  async function answer(request: AudioRequest): Promise<AudioResponse> {
    const [, token, ending] = FILE_PATH.exec(request.url) ?? [];
    if (token === undefined || (ending !== 'mp3' && ending !== 'vtt')) return notFound();
    if (!METHODS.includes(request.method)) return wrongMethod();
    const atMs = now();
    const plan = openPlan(token, secrets, atMs);
    if (plan === null) return notFound();
    try {
      const recording = await recordingFor(token, plan);
      return serveFile(request, recording[ending], KIND[ending], keptUntil(endsAtMs(plan), atMs));
    } catch (error) {
      return failed(error);
    }
  }

  return async (request) => {
    const response = await answer(request);
    return request.method === 'HEAD' ? { ...response, body: null } : response;
  };
}

/** The URL is the plan, so what it names never changes; but nobody may hear it from a cache after its last day. */
function keptUntil(endMs: number, atMs: number): string {
  return `public, max-age=${Math.floor((endMs - atMs) / 1000)}, immutable`;
}

const notFound = () => said(404, 'There is no such recording.');

const wrongMethod = () => said(405, 'A recording can only be fetched.', { Allow: 'GET, HEAD' });

function failed(error: unknown): AudioResponse {
  if (error instanceof Error && REFUSALS.includes(error.name)) return notFound();
  const seconds = error instanceof TooBusy ? BUSY_SECONDS : FAILED_SECONDS;
  const sentence = `The recording cannot be made right now; try again in ${seconds} seconds.`;
  return said(503, sentence, { 'Retry-After': `${seconds}` });
}

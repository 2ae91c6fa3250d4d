import type { Server } from 'node:http';
import type { JsonServerOptions, Listener, RateLimitOptions } from '@supine/host';
import { jsonServer, rateLimit } from '@supine/host';
import { SettingDoubted } from './requestRefused.js';
import { toldNowAndThen } from './toldNowAndThen.js';
import type { RequestVerifier } from './verifyRequest.js';

/** What a server serves, and how much of it. */
export interface SkillServerOptions extends Pick<JsonServerOptions, 'answerMs' | 'log'> {
  readonly verify: RequestVerifier;
  /** Answers an envelope; `invoke` of a skill. */
  readonly invoke: (envelope: unknown) => Promise<unknown>;
  /** Answers what begins with `/audio/`; without it there is nothing. */
  readonly audio?: Listener | undefined;
  /** The time in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** How often anybody may ask; see `rateLimit`. */
  readonly limits?: RateLimitOptions | undefined;
}

/**
 * Serves a skill over HTTP: Alexa's requests at `POST /alexa`, sound at `/audio/`, and a health check at `GET /healthz`.
 * It speaks no TLS: Alexa wants port 443 and a certificate, which a proxy in front has.
 *
 * @param options the verifier, the skill and, if there is one, the sound
 * @returns a server that does not listen yet
 * @throws never; whatever is sent, the answer is one of the skill's, or a status and a sentence
 * @example skillServer({ verify: requestVerifier({ skillId }), invoke: (event) => skill.invoke(event) }).listen(8443)
 */
export function skillServer(options: SkillServerOptions): Server {
  const { verify, invoke, audio, limits, answerMs, log = () => {}, now = Date.now } = options;
  const tell = toldNowAndThen(log, now);
  const verified: RequestVerifier = async (headers, body) => {
    try {
      return await verify(headers, body);
    } catch (error) {
      // Of what strangers send nobody need hear.
      if (error instanceof SettingDoubted) tell(`A request was refused: ${error.message}`);
      throw error;
    }
  };
  return jsonServer({
    name: 'skill',
    routes: new Map([
      ['/alexa', { answer: async (body, headers) => invoke(await verified(headers, body)) }],
    ]),
    folders: audio && new Map([['/audio/', audio]]),
    limit: rateLimit(limits),
    answerMs,
    log,
  });
}

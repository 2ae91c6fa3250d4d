import type { RecordingPlan } from './plan.js';
import { endsAtMs, PlanRefused, planFrom, planText } from './plan.js';
import { plannedTimeline } from './plannedTimeline.js';
import { isSecret, LONGEST_TOKEN_CHARACTERS, seal, unseal } from './seal.js';

/** A file plays to the end whether anybody listens or not. */
const LONGEST_SECONDS = 3600;

/**
 * Turns a plan into what stands in its URL. Only what can be built, and in at most 60 minutes, is signed: whoever serves
 * the URL never has to ask whether it should.
 *
 * The token is the plan itself, sealed, and not a hash with a table behind it. The Lambda that signs, the server that
 * renders and a second server then share a secret and no state: nothing has to be written before Alexa is answered, no
 * table of who avoids what is kept anywhere, and a URL works as soon as it is said. The price is a URL of 1,000
 * characters, where Alexa takes 8,000, and that one URL cannot be taken back: only its last day or a changed secret ends it.
 *
 * @param plan what to render; all of it is hidden
 * @param secret 32 bytes or more, from a source of randomness: `openssl rand -base64 32`
 * @returns 998 letters, digits, `-` and `_`; the same for the same plan
 * @throws PlanRefused when it is no plan, takes more than 60 minutes, is too long for a URL, or the secret is too short
 * @throws RoutineRefused when no such routine can be built
 * @example
 * const request = { routine: 'evening-wind-down', avoid: ['twist'] };
 * const plan = { request, voice: 'flite-slt', paceTimes: 1.2, whisper: false, until: '2099-12-31' };
 * `https://audio.example/audio/${signPlan(plan, secret)}.mp3`;
 */
export function signPlan(plan: RecordingPlan, secret: string): string {
  if (!isSecret(secret)) throw new PlanRefused('A secret needs 32 bytes or more.');
  const checked = planFrom(plan);
  if (checked === null) {
    throw new PlanRefused(
      'A plan has a request, a voice, a pace of 0.5 to 3 times, whisper or not, and a last day such as 2026-12-31.',
    );
  }
  const { seconds } = plannedTimeline(checked);
  if (seconds > LONGEST_SECONDS) {
    throw new PlanRefused(`${Math.ceil(seconds / 60)} minutes are too long for one file.`);
  }
  const token = seal(planText(checked), secret);
  if (token.length > LONGEST_TOKEN_CHARACTERS) {
    throw new PlanRefused('There is too much in this plan for a URL.');
  }
  return token;
}

/**
 * Reads the plan in a token.
 *
 * @param token what stood in the URL
 * @param secrets the one that signs now and those that signed before; ones under 32 bytes open nothing
 * @param atMs the time, in milliseconds since 1970
 * @returns the plan; `null` when it is cut, changed, expired, or signed by somebody else, and nothing says which
 * @throws never
 * @example openPlan(signPlan(recording, oldSecret), [secret, oldSecret])?.voice // 'flite-slt'
 */
export function openPlan(
  token: string,
  secrets: readonly string[],
  atMs: number = Date.now(),
): RecordingPlan | null {
  for (const secret of secrets.filter(isSecret)) {
    const text = unseal(token, secret);
    if (text === null) continue;
    const plan = planFrom(jsonOf(text));
    return plan !== null && atMs < endsAtMs(plan) ? plan : null;
  }
  return null;
}

/** Sealed text comes from somebody with the secret, perhaps of another version. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

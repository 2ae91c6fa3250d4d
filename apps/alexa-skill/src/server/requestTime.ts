import { RequestRefused, SettingDoubted } from './requestRefused.js';

/** https://developer.amazon.com/docs/custom-skills/host-a-custom-skill-as-a-web-service.html */
const TOLERANCE_MS = 150_000;
/** What ask-sdk-express-adapter allows an event that waited in a queue. */
const EVENT_TOLERANCE_MS = 3_600_000;
const EVENTS: readonly unknown[] = [
  'AlexaSkillEvent.SkillEnabled',
  'AlexaSkillEvent.SkillDisabled',
  'AlexaSkillEvent.SkillPermissionChanged',
  'AlexaSkillEvent.SkillPermissionAccepted',
  'AlexaSkillEvent.SkillAccountLinked',
];
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * Checks that a request was made now, so that nobody can send it again later.
 *
 * The future is bounded like the past: whoever got hold of a request that was dated ahead could else keep it until then.
 *
 * @param request the `request` of an envelope
 * @param atMs the time, in milliseconds since 1970
 * @throws RequestRefused when it is more than 150 seconds away, for an event of the skill 3,600 seconds ago; or undated
 * @example checkRequestTime({ type: 'LaunchRequest', timestamp: '2026-11-21T22:00:00Z' }, Date.now())
 */
export function checkRequestTime(
  { timestamp, type }: Readonly<Record<string, unknown>>,
  atMs: number,
): void {
  const isTime = typeof timestamp === 'string' && ISO_TIME.test(timestamp);
  const madeAtMs = isTime ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(madeAtMs)) throw new RequestRefused('The request has no time.');
  const toleranceMs = EVENTS.includes(type) ? EVENT_TOLERANCE_MS : TOLERANCE_MS;
  if (atMs - madeAtMs > toleranceMs) throw new SettingDoubted('The request is too old.');
  if (madeAtMs - atMs > TOLERANCE_MS) throw new SettingDoubted('The request is from the future.');
}

import { recognise } from '@supine/core';
import type { Before, ConversationDriver, Heard } from '@supine/core/testing';
import { listenToSsml, screened } from '@supine/core/testing';
import { createSkill } from '../src/index.js';
import { speechProfile } from '../src/limits.js';
import { inSession, intentRequest, recorded } from './requests.js';
import { judge } from './responseRules.js';

const INVOCATION = 'start my back stretch routine';
/** The recorded requests come from an American device. */
const AT_HOME = { conversation: screened, country: 'US' };

/**
 * An Echo without a screen and the person before it. What is said cuts off what is being spoken, as the wake word does;
 * attributes live as long as the session, and every answer is judged.
 */
export async function newSkillDriver({
  conversation,
  country,
}: Pick<Before, 'conversation' | 'country'> = AT_HOME): Promise<ConversationDriver> {
  let nowMs = 1_790_803_800_000;
  let attributes: Record<string, unknown> | null = { conversation };
  let answer: readonly Heard[] = [];
  let open = false;
  let coming: readonly Heard[] = [];
  let silentFromMs = nowMs;
  const skill = createSkill({ now: () => nowMs });

  const hear = (): readonly Heard[] => {
    const heard = coming.filter(({ atMs }) => atMs <= nowMs);
    coming = coming.filter(({ atMs }) => atMs > nowMs);
    return heard;
  };

  return {
    device: speechProfile,
    country,
    holdErrorMs: speechProfile.holdErrorMs,
    async say(sentence) {
      coming = [];
      const { intent, slots } = recognise(sentence);
      // Without a session it is Alexa herself who hears "stop".
      if (!open && intent === 'Stop') {
        answer = [];
        return [];
      }
      const request =
        sentence === INVOCATION && !open
          ? recorded('launch-request').request
          : intentRequest(intent, slots);
      const envelope = inSession({ ...request, locale: `en-${country}` }, attributes);
      const answered = JSON.parse(JSON.stringify(await skill.invoke(envelope)));
      const findings = judge(envelope, answered);
      if (findings.length > 0) throw new Error(`"${sentence}": ${JSON.stringify(findings)}`);
      open = answered.response.shouldEndSession === false;
      attributes = open ? answered.sessionAttributes : { conversation };
      const { heard, lengthMs } = listenToSsml(answered.response.outputSpeech.ssml, nowMs);
      coming = heard;
      answer = heard;
      silentFromMs = nowMs + lengthMs;
      return hear();
    },
    async wait(seconds) {
      nowMs += seconds * 1000;
      return hear();
    },
    async finish() {
      nowMs = Math.max(nowMs, silentFromMs);
      return hear();
    },
    listens: () => open,
    lastAnswer: () => answer,
  };
}

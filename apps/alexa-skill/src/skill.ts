import { randomBytes } from 'node:crypto';
import { SkillBuilders } from 'ask-sdk-core';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { answerLimit } from './limits.js';
import { LOCALE } from './locale.js';
import { parseRequestEnvelope } from './requestEnvelope.js';
import { errorHandler, requestHandler } from './requestHandler.js';
import type { SkillOptions } from './skillOptions.js';

const SECRET_BYTES = 32;

/** The skill, ready to be called by a host. */
export interface Skill {
  /** Answers one request; rejects only when it is meant for another skill, or could not erase whoever switched it off. */
  invoke(event: unknown, context?: unknown): Promise<ResponseEnvelope>;
}

/**
 * Makes the skill, for hosts other than Lambda.
 *
 * @param options the skill's id, its language and a clock; all may be left out
 * @returns a skill whose `invoke` takes the body of a request
 * @example await createSkill({ skillId: 'amzn1.ask.skill.…' }).invoke(body)
 */
export function createSkill(options: SkillOptions = {}): Skill {
  const { now = Date.now, locale = LOCALE, store, recordings, onePiece = true } = options;
  const [sealing = randomBytes(SECRET_BYTES).toString('base64'), ...older] =
    options.streamSecrets ?? [];
  const streamSecrets = [sealing, ...older] as const;
  const limit = answerLimit(locale);
  const builder = SkillBuilders.custom()
    .addRequestHandlers(
      requestHandler({
        now,
        locale,
        limit,
        store,
        recordings,
        streamSecrets,
        onePiece,
        unplayed: new Map(),
      }),
    )
    .addErrorHandlers(errorHandler({ locale }));
  if (options.skillId) builder.withSkillId(options.skillId);
  const skill = builder.create();
  return { invoke: (event, context) => skill.invoke(parseRequestEnvelope(event), context) };
}

import type { MemoryStore } from '@supine/store';
import { SkillBuilders } from 'ask-sdk-core';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { answerAll, answerNothing } from './answer.js';
import { configured } from './configured.js';
import type { Recordings } from './stream/recordings.js';
import { toEnvelope } from './toEnvelope.js';

/** What a host decides. */
export interface SkillOptions {
  /** Requests for any other skill are refused; without it, any are answered. */
  readonly skillId?: string | undefined;
  /** Where what people told is kept; without it the screen is asked each time. */
  readonly store?: MemoryStore | undefined;
  /** Where recordings are; without them a long routine is read in several answers. */
  readonly recordings?: Recordings | undefined;
  /** Whether a routine that fits one answer is sent as a document of sound; it is, if left out. */
  readonly onePiece?: boolean | undefined;
  /** The time in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** The skill, ready to be called by a host. */
export interface Skill {
  /** Answers one request; rejects only when it is meant for another skill. */
  invoke(event: unknown, context?: unknown): Promise<ResponseEnvelope>;
}

/**
 * Makes the skill, for hosts other than Lambda.
 *
 * @param options the skill's id and a clock; both may be left out
 * @returns a skill whose `invoke` takes the body of a request
 * @example await createSkill({ skillId: 'amzn1.ask.skill.…' }).invoke(body)
 */
export function createSkill(options: SkillOptions = {}): Skill {
  const { now = Date.now, store, recordings, onePiece = true } = options;
  const builder = SkillBuilders.custom()
    .addRequestHandlers(answerAll({ now, store, recordings, onePiece }))
    .addErrorHandlers(answerNothing);
  if (options.skillId) builder.withSkillId(options.skillId);
  const skill = builder.create();
  return { invoke: (event, context) => skill.invoke(toEnvelope(event), context) };
}

let skill: Skill | undefined;

/**
 * The entry of the Lambda function. It is asynchronous and takes no callback, which Node.js 24 on Lambda refuses. What it reads
 * from its environment is in `configured.ts`.
 *
 * @param event the request envelope
 * @param context Lambda's context
 * @returns the response envelope
 * @example (await handler(launchRequest, context)).response.shouldEndSession // false
 */
export async function handler(event: unknown, context?: unknown): Promise<ResponseEnvelope> {
  skill ??= createSkill(configured(process.env));
  return skill.invoke(event, context);
}

import { buildRoutine, compileTimeline } from '@supine/core';
import type { DynamoDbStore } from '@supine/store';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Skill } from './skill.js';
import { createSkill } from './skill.js';
import type { SkillOptions } from './skillOptions.js';

/** A skill whose store is a table, where it has one. */
export interface LambdaOptions extends SkillOptions {
  readonly store?: DynamoDbStore | undefined;
}

/** What answers the requests of a Lambda function. Node.js 24 there refuses one that takes a callback. */
export type LambdaHandler = (event: unknown, context?: unknown) => Promise<ResponseEnvelope>;

/**
 * Makes the handler of a Lambda function. A skill for the night is asked once a day, so each answer is the first of a function that
 * has just been started: whatever takes long is done while Lambda initialises, when the processor is whole and nobody waits.
 *
 * @param options what the skill is made of; read when the function starts, and then a mistake in it stops it
 * @returns the handler
 * @example export const handler = lambdaHandler(() => optionsFrom(process.env));
 */
export function lambdaHandler(options: () => LambdaOptions): LambdaHandler {
  const start = () => started(options());
  // Whoever loads this anywhere else wants no skill yet.
  let running = process.env['AWS_LAMBDA_FUNCTION_NAME'] ? start() : undefined;
  return async (event, context) => {
    running ??= start();
    await running.ready;
    return running.skill.invoke(event, context);
  };
}

function started(options: LambdaOptions) {
  const skill = createSkill(options);
  return { skill, ready: ready(skill, options) };
}

/** What is missing is told by the request that needs it. */
async function ready(skill: Skill, { store, skillId }: LambdaOptions): Promise<void> {
  const loading = store?.open().catch(() => {});
  compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
  await skill.invoke(launchOfNobody(skillId ?? '')).catch(() => {});
  await loading;
}

/** Somebody of whom nothing is known, and nothing is kept: the answer is made and thrown away. */
function launchOfNobody(applicationId: string): unknown {
  const context = { System: { application: { applicationId } } };
  return { session: { new: true }, context, request: { type: 'LaunchRequest', locale: 'en-US' } };
}

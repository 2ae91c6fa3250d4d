import { optionsFrom } from './environment.js';
import { lambdaHandler } from './lambdaHandler.js';

/**
 * The entry of the Lambda function. What it reads from its environment is in `environment.ts`.
 *
 * @param event the request envelope
 * @param context Lambda's context
 * @returns the response envelope
 * @example (await handler(launchRequest, context)).response.shouldEndSession // false
 */
export const handler = lambdaHandler(() => optionsFrom(process.env));

export type { Skill } from './skill.js';
export { createSkill } from './skill.js';
export type { SkillOptions } from './skillOptions.js';

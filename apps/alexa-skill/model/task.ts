import { LOCALES } from './invocation.js';

/** What an Alexa Routine, a skill or a link can ask the skill to do. */
export const TASK_NAME = 'StartRoutine';

/** A positive whole number; the file is named after it. */
export const TASK_VERSION = '1';

const TITLE = 'Start my back stretch routine';
const DONE = 'The routine has begun.';

/**
 * The task's definition, so that somebody can put "start my back stretch routine" behind a sentence or an hour of their
 * own. It takes no input: it is the routine that the skill's name stands for.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/implement-custom-tasks-in-your-skill.html
 *
 * @returns the content of `tasks/StartRoutine.1.json`
 * @example Object.keys(taskDefinition().paths) // ['/StartRoutine']
 */
export function taskDefinition() {
  return {
    openapi: '3.0.0',
    info: {
      title: TITLE,
      version: TASK_VERSION,
      // Routines take public tasks only.
      'x-amzn-alexa-access-scope': 'public',
      'x-amzn-display-details': Object.fromEntries(
        LOCALES.map((locale) => [locale, { title: TITLE }]),
      ),
    },
    tags: [{ name: 'back stretch' }],
    paths: {
      [`/${TASK_NAME}`]: {
        summary: TITLE,
        description: 'Opens the skill and begins the evening back stretch.',
        post: {
          requestBody: { content: json('Input') },
          responses: {
            '200': { description: DONE, content: json('Begun') },
            '400': { description: 'The request was not understood.' },
            '500': { description: 'The routine could not begin.' },
          },
        },
      },
    },
    components: {
      schemas: {
        Input: { type: 'object', properties: {} },
        Begun: { type: 'object', properties: {} },
      },
    },
  };
}

function json(schema: 'Input' | 'Begun') {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
}

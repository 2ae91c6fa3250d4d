import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import type { Arguments, JsonSchema } from './arguments.js';
import { RESULT, RESULT_HAS } from './result.js';
import type { Tool } from './tool.js';

const COMMON: Readonly<Record<string, JsonSchema>> = {
  said: {
    type: 'string',
    description:
      "The person's own sentence, word for word: do not shorten, translate or correct it. It is heard for dangers before anything else. Empty only where they have said nothing.",
  },
  conversation: {
    type: 'string',
    description: 'The handle that the last result gave. Without it nothing is known of the person.',
  },
  country: {
    type: 'string',
    description:
      'Where the person is, in two letters, such as US: it decides whom to call. Leave it out unless you know.',
  },
};

/** What a tool takes, for assistants to read. */
export function inputSchema({ properties }: Tool): StandardSchemaWithJSON<Arguments> {
  return published({ ...COMMON, ...properties }, ['said']);
}

/** What a tool gives, for assistants to read. */
export function outputSchema({ gives }: Tool): StandardSchemaWithJSON<Arguments> {
  return published({ ...RESULT, ...gives }, RESULT_HAS);
}

/**
 * A schema that is told and refuses nothing: a wrong argument must not keep a danger in `said` from being heard, so arguments
 * are read after that.
 */
function published(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): StandardSchemaWithJSON<Arguments> {
  const schema = () => ({ type: 'object', properties, required, additionalProperties: false });
  return {
    '~standard': {
      version: 1,
      vendor: 'supine',
      validate: (value) => ({ value: value as Arguments }),
      jsonSchema: { input: schema, output: schema },
    },
  };
}

import type { JsonSchema } from './arguments.js';
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

/** A schema of an object, as the protocol lists it. */
export interface ObjectSchema {
  readonly [keyword: string]: unknown;
  readonly type: 'object';
}

/**
 * What a tool takes, for assistants to read. It refuses nothing by itself: a wrong argument must not keep a danger in `said` from
 * being heard, so arguments are read after that.
 */
export function inputSchema({ properties }: Tool): ObjectSchema {
  return objectOf({ ...COMMON, ...properties }, ['said']);
}

/** What a tool gives, for assistants to read. */
export function outputSchema({ gives }: Tool): ObjectSchema {
  return objectOf({ ...RESULT, ...gives }, RESULT_HAS);
}

function objectOf(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): ObjectSchema {
  return { type: 'object', properties, required: [...required], additionalProperties: false };
}

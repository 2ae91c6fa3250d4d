/** The function of a skill that Alexa hosts herself: `lambda/index.js` of the folder that `npm run hosted` makes. */
import './onNode16.js';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from './environment.js';
import { optionsFrom } from './environment.js';
import type { LambdaOptions } from './lambdaHandler.js';
import { lambdaHandler } from './lambdaHandler.js';
import { recordOf } from './record.js';

/** What an owner may change in the console's editor, for there is no other place to set anything. */
const SETTINGS = 'settings.json';

/**
 * What a hosted skill is made of: the table that comes with it, and the recordings whose address stands in its settings.
 *
 * @param env https://developer.amazon.com/docs/hosted-skills/alexa-hosted-skills-session-persistence.html
 * @returns the options of a skill
 * @throws Error with one sentence when the settings are none
 */
export function hostedOptions(env: Environment): LambdaOptions {
  const table = env['DYNAMODB_PERSISTENCE_TABLE_NAME'];
  const folder = env['LAMBDA_TASK_ROOT'] ?? '.';
  return optionsFrom({
    LAMBDA_TASK_ROOT: folder,
    SUPINE_TABLE: table,
    // As the SDK's own adapter has it, for which that table is made.
    SUPINE_TABLE_KEY: 'id',
    SUPINE_TABLE_REGION: env['DYNAMODB_PERSISTENCE_REGION'],
    SUPINE_RECORDINGS_URL: recordingsUrlIn(join(folder, SETTINGS)),
    // Drawn anew at each start it would open no token of before. The name of the table is known to nobody else.
    ...(table
      ? { SUPINE_TOKEN_SECRET: createHash('sha256').update(`supine ${table}`).digest('hex') }
      : {}),
  });
}

function recordingsUrlIn(path: string): string {
  try {
    const { recordingsUrl } = recordOf(JSON.parse(readFileSync(path, 'utf8')));
    if (typeof recordingsUrl === 'string') return recordingsUrl;
  } catch {
    // Told below.
  }
  throw new Error(`${path} has to name the recordingsUrl; empty quotes for none.`);
}

/** The entry of the function. */
export const handler = lambdaHandler(() => hostedOptions(process.env));

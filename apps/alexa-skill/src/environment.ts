import { join } from 'node:path';
import { dynamoDbStore } from '@supine/store';
import { EDITION } from './edition.js';
import { LOCALE } from './locale.js';
import type { SkillOptions } from './skillOptions.js';
import { readClipLengths } from './stream/clipLengths.js';
import { signedRecordings } from './stream/recordings.js';

/** Beside the bundle, where the build puts it. */
const MANIFEST = 'recordings.json';

/**
 * What the environment of a Lambda function says.
 *
 * @param env `SUPINE_SKILL_ID`; `SUPINE_TABLE` for what is kept; `SUPINE_AUDIO_URL` with `SUPINE_AUDIO_SECRET` for
 * recordings, and `SUPINE_AUDIO_MANIFEST` where the voice is another than the embedded one: a manifest, or the `pack.json` of a voice pack
 * @returns the options of a skill
 * @throws Error with one sentence when something is half set: then the function does not start
 * @example optionsFrom({ SUPINE_SKILL_ID: 'amzn1.ask.skill.…' }).store // undefined
 */
export function optionsFrom(env: Readonly<Record<string, string | undefined>>): SkillOptions {
  const table = env['SUPINE_TABLE'];
  const secrets = (env['SUPINE_AUDIO_SECRET'] ?? '').split(/\s+/).filter((one) => one !== '');
  return {
    skillId: env['SUPINE_SKILL_ID'] || undefined,
    store: table ? dynamoDbStore({ table }) : undefined,
    recordings: recordingsIn(env),
    ...(secrets.length > 0 ? { streamSecrets: secrets } : {}),
  };
}

function recordingsIn(env: Readonly<Record<string, string | undefined>>) {
  const url = env['SUPINE_AUDIO_URL'];
  const secret = env['SUPINE_AUDIO_SECRET'];
  if (!url && !secret) return undefined;
  if (!url || !secret) {
    throw new Error('Recordings need both SUPINE_AUDIO_URL and SUPINE_AUDIO_SECRET.');
  }
  const path = env['SUPINE_AUDIO_MANIFEST'] || join(env['LAMBDA_TASK_ROOT'] ?? '.', MANIFEST);
  // The first of several secrets signs; the others are those that signed before.
  const [signing = ''] = secret.split(/\s+/);
  return signedRecordings({
    url,
    secret: signing,
    locale: LOCALE,
    lengths: [readClipLengths(path)],
    edition: EDITION,
    now: Date.now,
  });
}

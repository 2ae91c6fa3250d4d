import { join } from 'node:path';
import { dynamoDbStore } from '@supine/store';
import { EDITION } from './edition.js';
import type { LambdaOptions } from './lambdaHandler.js';
import { LOCALE } from './locale.js';
import { readClipLengths } from './stream/clipLengths.js';
import { presetRecordings } from './stream/presetRecordings.js';
import { readPresets } from './stream/presets.js';
import type { Recordings } from './stream/recordings.js';
import { signedRecordings } from './stream/recordings.js';

/** Beside the bundle, where the build puts it. */
const MANIFEST = 'recordings.json';

/** Beside it too: the lists of the files that are the same for everybody. */
const PRESETS = 'recordings';

/**
 * What the environment of a Lambda function says.
 *
 * @param env `SUPINE_SKILL_ID`; `SUPINE_TABLE` for what is kept, with `SUPINE_TABLE_KEY` and
 * `SUPINE_TABLE_REGION` where they are not the usual ones. `SUPINE_RECORDINGS_URL` for recordings as plain files, whose lists
 * are in `SUPINE_RECORDINGS_LISTS` or beside the bundle, and `SUPINE_TOKEN_SECRET` to seal what a player keeps of them.
 * `SUPINE_AUDIO_URL` with `SUPINE_AUDIO_SECRET` for recordings that are made when they are asked for, and `SUPINE_AUDIO_MANIFEST` where
 * the voice is another than the embedded one: a manifest, or the `pack.json` of a voice pack
 * @returns the options of a skill
 * @throws Error with one sentence when something is half set: then the function does not start
 * @example optionsFrom({ SUPINE_SKILL_ID: 'amzn1.ask.skill.…' }).store // undefined
 */
export function optionsFrom(env: Environment): LambdaOptions {
  const secrets = [env['SUPINE_TOKEN_SECRET'], env['SUPINE_AUDIO_SECRET']]
    .flatMap((text = '') => text.split(/\s+/))
    .filter((one) => one !== '');
  return {
    skillId: env['SUPINE_SKILL_ID'] || undefined,
    store: tableIn(env),
    recordings: firstOf([presetsIn(env), signedIn(env)]),
    ...(secrets.length > 0 ? { streamSecrets: secrets } : {}),
  };
}

/** Variables by their names. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What is the same for everybody goes before what is made for one. */
function firstOf(sources: readonly (Recordings | undefined)[]): Recordings | undefined {
  const some = sources.filter((one) => one !== undefined);
  if (some.length < 2) return some[0];
  return (request, softly) => {
    for (const one of some) {
      const recording = one(request, softly);
      if (recording) return recording;
    }
    return null;
  };
}

function tableIn(env: Environment) {
  const { SUPINE_TABLE: table, SUPINE_TABLE_KEY: key, SUPINE_TABLE_REGION: region } = env;
  if (!table) return undefined;
  return dynamoDbStore({ table, ...(key ? { key } : {}), ...(region ? { region } : {}) });
}

const besideTheBundle = (env: Environment, name: string) =>
  join(env['LAMBDA_TASK_ROOT'] ?? '.', name);

function presetsIn(env: Environment): Recordings | undefined {
  const url = env['SUPINE_RECORDINGS_URL'];
  if (!url) return undefined;
  const lists = env['SUPINE_RECORDINGS_LISTS'] || besideTheBundle(env, PRESETS);
  return presetRecordings({ url, presets: readPresets(lists), locale: LOCALE });
}

function signedIn(env: Environment): Recordings | undefined {
  const url = env['SUPINE_AUDIO_URL'];
  const secret = env['SUPINE_AUDIO_SECRET'];
  if (!url && !secret) return undefined;
  if (!url || !secret) {
    throw new Error('Recordings need both SUPINE_AUDIO_URL and SUPINE_AUDIO_SECRET.');
  }
  const path = env['SUPINE_AUDIO_MANIFEST'] || besideTheBundle(env, MANIFEST);
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

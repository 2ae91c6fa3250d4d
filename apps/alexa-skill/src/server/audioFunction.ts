/**
 * The Lambda function that makes recordings, behind a function URL that streams. Its environment: `SUPINE_AUDIO_SECRET`,
 * `SUPINE_AUDIO_BUCKET`, and `SUPINE_CLIPS_FOLDER` for what is spoken more than once.
 */
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { fliteVoice, folderClips, renderPlan } from '@supine/audio';
import { audioHandler } from '@supine/audio/http';
import { LOCALE } from '../locale.js';
import { s3Bucket } from './audioBucket.js';
import { functionUrl } from './functionUrl.js';

declare global {
  /** https://docs.aws.amazon.com/lambda/latest/dg/response-streaming-tutorial.html */
  var awslambda: {
    streamifyResponse(answer: (event: unknown, stream: Writable) => Promise<void>): unknown;
    readonly HttpResponseStream: {
      from(
        stream: Writable,
        head: { readonly statusCode: number; readonly headers: Readonly<Record<string, string>> },
      ): Writable;
    };
  };
}

const { SUPINE_AUDIO_SECRET, SUPINE_AUDIO_BUCKET, SUPINE_CLIPS_FOLDER } = process.env;
if (!SUPINE_AUDIO_BUCKET) throw new Error('SUPINE_AUDIO_BUCKET has to name a bucket.');

const log = (sentence: string) => console.error(sentence);
const voice = fliteVoice();
const clips = folderClips(SUPINE_CLIPS_FOLDER || '/tmp/clips');
const answer = functionUrl({
  handler: audioHandler({
    secrets: (SUPINE_AUDIO_SECRET ?? '').split(/\s+/).filter((secret) => secret !== ''),
    render: (plan) =>
      renderPlan(plan, {
        voices: [voice],
        locale: LOCALE,
        clips,
        // Beside Alexa's own voice.
        profile: 'speaker',
        onClipsNotKept: ({ message }) => log(message),
      }),
    onFailure: (error) => log(`A recording was not made: ${String(error)}`),
  }),
  bucket: s3Bucket(SUPINE_AUDIO_BUCKET),
  log,
});

/**
 * The entry of the function. It streams, for a whole answer may have 6 MB, which is a quarter of an hour.
 *
 * @param event of a function URL
 * @param stream what is written into it goes to whoever asked
 */
export const handler = awslambda.streamifyResponse(async (event, stream) => {
  const { status, headers, body } = await answer(event);
  const response = awslambda.HttpResponseStream.from(stream, { statusCode: status, headers });
  response.end(body ?? new Uint8Array());
  await finished(response);
});

/**
 * The Lambda function that makes recordings, behind a function URL that streams. Its environment: `SUPINE_AUDIO_SECRET`,
 * `SUPINE_AUDIO_BUCKET`, `SUPINE_VOICE` for a voice pack, and `SUPINE_CLIPS_FOLDER` for what is spoken more than once.
 */
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { folderClips, renderPlan } from '@supine/audio';
import { audioHandler } from '@supine/audio/http';
import { s3Bucket } from './audioBucket.js';
import { functionUrl } from './functionUrl.js';
import { recordingVoice } from './recordingVoice.js';

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

const { SUPINE_AUDIO_SECRET, SUPINE_AUDIO_BUCKET, SUPINE_CLIPS_FOLDER, SUPINE_VOICE } = process.env;
if (!SUPINE_AUDIO_BUCKET) throw new Error('SUPINE_AUDIO_BUCKET has to name a bucket.');

const log = (sentence: string) => console.error(sentence);
const { close: _, ...voice } = await recordingVoice(SUPINE_VOICE || null);
const clips = folderClips(SUPINE_CLIPS_FOLDER || '/tmp/clips');
const answer = functionUrl({
  handler: audioHandler({
    secrets: (SUPINE_AUDIO_SECRET ?? '').split(/\s+/).filter((secret) => secret !== ''),
    render: (plan) =>
      renderPlan(plan, {
        ...voice,
        clips,
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

import type { AudioHandler, AudioResponse } from '@supine/audio/http';
import { recordOf } from '../record.js';
import type { AudioBucket } from './audioBucket.js';

/** What answers a function URL. */
export interface FunctionUrlOptions {
  readonly handler: AudioHandler;
  readonly bucket: AudioBucket;
  /** Is told what went wrong, for the operator. */
  readonly log: (sentence: string) => void;
}

/**
 * Answers what a CDN asks a function URL when the file is not in the bucket: makes it, puts it there and gives it whole.
 * A piece that somebody asked for is cut by the CDN, which then has all the others.
 *
 * @param options the handler of recordings, and the bucket
 * @returns answers an event (https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html); it never rejects
 * @example const { status, headers, body } = await functionUrl({ handler, bucket, log })(event);
 */
export function functionUrl({ handler, bucket, log }: FunctionUrlOptions) {
  return async (event: unknown): Promise<AudioResponse> => {
    const { rawPath, requestContext } = recordOf(event);
    const { method } = recordOf(recordOf(requestContext)['http']);
    const url = typeof rawPath === 'string' ? rawPath : '';
    // Without its headers: a condition or a range is the CDN's to answer.
    const answer = await handler({ method: String(method ?? ''), url, headers: {} });
    const { status, headers, body } = answer;
    if (status !== 200 || body === null) return answer;
    const contentType = headers['Content-Type'] ?? 'application/octet-stream';
    const cacheControl = headers['Cache-Control'] ?? 'no-store';
    try {
      await bucket.put(url.slice(1), { body, contentType, cacheControl });
    } catch (error) {
      // It was made and can be heard; the next one who asks has it made again.
      log(`A recording was not kept: ${error instanceof Error ? error.message : String(error)}`);
    }
    return answer;
  };
}

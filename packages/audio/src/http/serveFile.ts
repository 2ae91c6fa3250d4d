import { byteRange } from './byteRange.js';
import { namesStrongTag, namesTag } from './entityTag.js';

/** A request of any server: node:http, a Lambda, a test. */
export interface AudioRequest {
  readonly method: string;
  /** As it stands in the request line, with or without scheme and host. */
  readonly url: string;
  /** Names in upper or lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What is sent back. */
export interface AudioResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** `null` where none is sent; a part of what is kept in memory, not to be written to. */
  readonly body: Uint8Array | null;
}

/** A file as it is served. */
export interface ServedFile {
  readonly body: Uint8Array;
  readonly tag: string;
}

const SAFE = { 'X-Content-Type-Options': 'nosniff' } as const;

/**
 * Answers a request for a file that is at hand: conditions come before the range, in the order of RFC 9110, 13.2.2.
 *
 * @param request of any method; the body of the answer to `HEAD` is left to whoever sends it
 * @param file its bytes, and the tag that tells them from others
 * @param kind the media type
 * @param cacheControl how long it may be kept
 * @returns the whole, a part, or why there is none
 * @example serveFile({ method: 'GET', url: '/in.mp3', headers: {} }, { body: clip, tag: entityTag(clip) }, 'audio/mpeg', 'no-store').status // 200
 */
export function serveFile(
  request: AudioRequest,
  { body, tag }: ServedFile,
  kind: string,
  cacheControl: string,
): AudioResponse {
  const kept = { ETag: tag, 'Cache-Control': cacheControl, ...SAFE };
  const ifMatch = headerOf(request, 'if-match');
  if (ifMatch !== undefined && !namesStrongTag(ifMatch, tag)) {
    return said(412, 'This recording is another one now.');
  }
  const ifNoneMatch = headerOf(request, 'if-none-match');
  if (ifNoneMatch !== undefined && namesTag(ifNoneMatch, tag)) {
    return { status: 304, headers: kept, body: null };
  }
  const range = rangeOf(request, body.length, tag);
  if (range === 'none') {
    return said(416, 'The recording ends before that.', {
      'Content-Range': `bytes */${body.length}`,
      'Accept-Ranges': 'bytes',
    });
  }
  const headers = { 'Content-Type': kind, 'Accept-Ranges': 'bytes', ...kept };
  if (range === 'whole') {
    return { status: 200, headers: { ...headers, 'Content-Length': `${body.length}` }, body };
  }
  const part = body.subarray(range.firstByte, range.lastByte + 1);
  return {
    status: 206,
    headers: {
      ...headers,
      'Content-Range': `bytes ${range.firstByte}-${range.lastByte}/${body.length}`,
      'Content-Length': `${part.length}`,
    },
    body: part,
  };
}

/** Only GET has ranges. A part of another file than the one somebody has the rest of is of no use to them. */
function rangeOf(request: AudioRequest, lengthBytes: number, tag: string) {
  const ifRange = headerOf(request, 'if-range')?.trim();
  if (request.method !== 'GET' || (ifRange !== undefined && ifRange !== tag)) return 'whole';
  return byteRange(headerOf(request, 'range'), lengthBytes);
}

function headerOf({ headers }: AudioRequest, wanted: string): string | undefined {
  const values = Object.entries(headers).flatMap(([name, value]) =>
    name.toLowerCase() === wanted ? (value ?? []) : [],
  );
  return values.length === 0 ? undefined : values.join(', ');
}

/** One sentence, kept by no cache: what is refused now may be there with the next release. */
export function said(
  status: number,
  sentence: string,
  more: Readonly<Record<string, string>> = {},
): AudioResponse {
  const body = new TextEncoder().encode(`${sentence}\n`);
  return {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': `${body.length}`,
      'Cache-Control': 'no-store',
      ...SAFE,
      ...more,
    },
    body,
  };
}

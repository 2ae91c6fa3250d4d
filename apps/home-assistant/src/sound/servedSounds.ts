import { randomBytes } from 'node:crypto';
import type { AudioHandler, ServedFile } from '@supine/audio/http';
import { entityTag, serveFile } from '@supine/audio/http';

/** Sounds that a house may fetch for a while, each under a name that nobody can guess. */
export interface ServedSounds {
  /** Puts a sound where the house can fetch it, and gives its address. */
  put(body: Uint8Array): string;
  readonly handler: AudioHandler;
}

const PATH = /^\/sound\/([\w-]{22})\.mp3$/;
/** Two routines of a quarter of an hour and the lines of an evening. */
const KEPT_BYTES = 16_000_000;

/**
 * Sounds at `/sound/<name>.mp3`. The oldest go when there are too many.
 *
 * @param baseUrl the address by which the house's devices reach this program
 * @param keptBytes how much is kept at once
 */
export function servedSounds(baseUrl: string, keptBytes = KEPT_BYTES): ServedSounds {
  const files = new Map<string, ServedFile>();
  let bytes = 0;
  return {
    put(body) {
      const name = randomBytes(16).toString('base64url');
      files.set(name, { body, tag: entityTag(body) });
      bytes += body.length;
      for (const [oldest, file] of files) {
        if (bytes <= keptBytes || oldest === name) break;
        files.delete(oldest);
        bytes -= file.body.length;
      }
      return `${baseUrl.replace(/\/+$/, '')}/sound/${name}.mp3`;
    },
    async handler(request) {
      const [, name = ''] = PATH.exec(request.url) ?? [];
      const file = files.get(name);
      const isFetched = request.method === 'GET' || request.method === 'HEAD';
      if (!file || !isFetched) return refused(file ? 405 : 404);
      const answer = serveFile(request, file, 'audio/mpeg', 'private, max-age=3600');
      return request.method === 'HEAD' ? { ...answer, body: null } : answer;
    },
  };
}

function refused(status: 404 | 405) {
  const body = new TextEncoder().encode(
    status === 404 ? 'There is no such sound.\n' : 'A sound can only be fetched.\n',
  );
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': `${body.length}`,
    'Cache-Control': 'no-store',
    ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
  };
  return { status, headers, body };
}

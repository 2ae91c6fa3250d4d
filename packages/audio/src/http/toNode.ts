import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { AudioHandler } from './audioHandler.js';

const PIECE_BYTES = 64 * 1024;

/**
 * Lets node:http serve what a handler answers.
 *
 * @param handler from `audioHandler`
 * @returns a listener for `createServer`; it settles when the answer is sent or whoever asked has gone, and never rejects
 * @example const server = createServer(toNode(audioHandler({ secrets: [secret], render })));
 */
export function toNode(handler: AudioHandler) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const { method = '', url = '', headers } = request;
      const answer = await handler({ method, url, headers });
      response.writeHead(answer.status, answer.headers);
      await pipeline(Readable.from(piecesOf(answer.body)), response);
    } catch {
      // Players go whenever they like. Whatever else it was, half an answer must not look like a whole one.
      response.destroy();
    }
  };
}

/** A slow player takes a piece at a time; all at once would fill the socket's memory with the file. */
function* piecesOf(body: Uint8Array | null) {
  if (body === null) return;
  for (let start = 0; start < body.length; start += PIECE_BYTES) {
    yield body.subarray(start, start + PIECE_BYTES);
  }
}

import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.js';

/**
 * Refuses a body whose Content-Length is over the limit, before any of it is read.
 *
 * @param request the request
 * @param mostBytes the longest body that is read
 * @throws Refusal with status 413
 * @example checkLength(request, 131_072)
 */
export function checkLength({ headers }: IncomingMessage, mostBytes: number): void {
  if (Number(headers['content-length'] ?? 0) > mostBytes) throw tooLarge(mostBytes);
}

/**
 * Reads a body, and stops as soon as it is over the limit.
 *
 * @param request the request
 * @param mostBytes the longest body that is read
 * @returns the bytes as they were sent
 * @throws Refusal with status 413; what node:http throws when the sender goes away
 * @example const body = await readBody(request, 131_072);
 */
export function readBody(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let bytes = 0;
    request.on('data', (piece: Buffer) => {
      bytes += piece.length;
      if (bytes <= mostBytes) {
        pieces.push(piece);
        return;
      }
      pieces.length = 0;
      // Iterating would destroy the socket on leaving the loop, before the refusal could be sent.
      request.pause();
      reject(tooLarge(mostBytes));
    });
    request.once('end', () => resolve(Buffer.concat(pieces)));
    request.once('error', reject);
  });
}

function tooLarge(mostBytes: number): Refusal {
  return new Refusal(413, `The body is larger than ${mostBytes} bytes.`);
}

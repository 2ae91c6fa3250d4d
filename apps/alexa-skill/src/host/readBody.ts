import type { IncomingMessage } from 'node:http';

/** There is more than is read. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/**
 * Reads what was sent, up to a limit. What says that it is longer is refused before any of it is read.
 *
 * @param request the request
 * @param mostBytes how much is read
 * @returns the bytes as they were sent
 * @throws BodyTooLarge when there are more; what node:http throws when the sender goes away
 * @example const body = await readBody(request, 131_072);
 */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const tooLarge = () => new BodyTooLarge(`More than ${mostBytes} bytes were sent.`);
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLarge();
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let bytes = 0;
    request.on('data', (piece: Buffer) => {
      bytes += piece.length;
      if (bytes <= mostBytes) {
        pieces.push(piece);
        return;
      }
      // Not iterated: leaving a loop early destroys the socket before anything can be said on it.
      request.pause();
      reject(tooLarge());
    });
    request.once('end', () => resolve(Buffer.concat(pieces)));
    request.once('error', reject);
  });
}

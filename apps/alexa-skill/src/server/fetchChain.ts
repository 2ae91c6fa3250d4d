import { RequestRefused } from './requestRefused.js';

/** Gets a file of certificates; rejects when it cannot be had. */
export type FetchChain = (url: string) => Promise<string>;

/** Amazon's has 6 kB. */
const MOST_BYTES = 32_768;
/** Alexa waits 8 seconds for the whole answer. */
const WITHIN_MS = 3000;

/**
 * Gets a file of certificates over the network: no more than a few kilobytes, no longer than a few seconds, and from
 * nowhere else than the URL says.
 *
 * @param url where it is; the caller has checked it
 * @param limits how much and how long; 32,768 bytes and 3,000 milliseconds if left out
 * @returns the text of the file
 * @throws RequestRefused when it cannot be had, is too large or takes too long
 * @example await fetchChain('https://s3.amazonaws.com/echo.api/echo-api-cert-13.pem')
 */
export async function fetchChain(
  url: string,
  { mostBytes = MOST_BYTES, withinMs = WITHIN_MS } = {},
): Promise<string> {
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(withinMs) });
    if (!response.ok || response.body === null) throw new Error(`status ${response.status}`);
    const pieces: Uint8Array[] = [];
    let bytes = 0;
    for await (const piece of response.body) {
      bytes += piece.length;
      if (bytes > mostBytes) throw new Error('too large');
      pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('latin1');
  } catch (cause) {
    throw new RequestRefused('The certificates could not be fetched.', { cause });
  }
}

import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The header in which Dialogflow can send the secret, as its settings of a webhook have it. */
export const SECRET_HEADER = 'x-supine-secret';

const BASIC = /^basic +([a-z\d+/]+=*)$/i;

/**
 * Makes the check of who calls: the secret in the header `X-Supine-Secret`, or as the password of basic auth under any
 * name. How long it takes tells nothing of how much of a secret was right, nor of which.
 *
 * @param secrets those that count: the one in use, and older ones while they are being replaced; none lets nobody in
 * @returns whether the headers of a request have one of them
 * @example secretCheck(['…'])({ 'x-supine-secret': '…' }) // true
 */
export function secretCheck(secrets: readonly string[]): (headers: IncomingHttpHeaders) => boolean {
  const known = secrets.map(digestOf);
  return (headers) => {
    const sent = [headers[SECRET_HEADER], passwordIn(headers.authorization)].map(digestOf);
    // Digests are all of one length, and every pair is compared, whichever is equal.
    const compared = known.flatMap((own) => sent.map((other) => timingSafeEqual(own, other)));
    return compared.includes(true);
  };
}

/** What was not sent is the digest of nothing, which no secret has. */
function digestOf(secret: string | readonly string[] | undefined): Buffer {
  return createHash('sha256')
    .update(typeof secret === 'string' ? secret : '')
    .digest();
}

function passwordIn(authorization = ''): string | undefined {
  const encoded = BASIC.exec(authorization.trim())?.[1];
  if (encoded === undefined) return undefined;
  const [, ...password] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return password.length === 0 ? undefined : password.join(':');
}

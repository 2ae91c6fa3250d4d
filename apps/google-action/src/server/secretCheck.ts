import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The header that carries the secret, as configured for the webhook in Dialogflow. */
export const SECRET_HEADER = 'x-supine-secret';

const BASIC = /^basic +([a-z\d+/]+=*)$/i;

/**
 * Makes the check of who is calling: the secret stands in the header `X-Supine-Secret`, or is the password of basic auth under
 * any name. How long the check takes gives away nothing about the secrets.
 *
 * @param secrets those accepted: the one in use, and older ones while they are being replaced; with none, nobody is let in
 * @returns whether the headers of a request have one of them
 * @example secretCheck(['…'])({ 'x-supine-secret': '…' }) // true
 */
export function secretCheck(secrets: readonly string[]): (headers: IncomingHttpHeaders) => boolean {
  const known = secrets.map(digestOf);
  return (headers) => {
    const sent = [headers[SECRET_HEADER], passwordIn(headers.authorization)].map(digestOf);
    // Digests have equal length, and every pair is compared even after one matched.
    const compared = known.flatMap((own) => sent.map((other) => timingSafeEqual(own, other)));
    return compared.includes(true);
  };
}

/** A missing secret has the digest of nothing, which no configured secret has. */
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

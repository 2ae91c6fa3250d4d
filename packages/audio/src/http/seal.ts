/**
 * Text as a token that hides what it says and cannot be changed.
 *
 * A CDN keeps a file by its URL, so the same text has to give the same token: there is no room for a random nonce. The
 * nonce is made from the text by HMAC instead (as in SIV, RFC 5297), under a key of its own. Equal texts then share nonce
 * and token, which tells an onlooker that they are equal and nothing else; two texts that differ share a nonce once in
 * about 2^48 texts, and only that would hurt AES-GCM.
 *
 * A token is `base64url(nonce 12 bytes | AES-256-GCM ciphertext | tag 16 bytes)`. Text is padded with spaces to one length,
 * for the length of a token would tell whether somebody has anything to avoid, and it stands in every log. It is not
 * compressed: another version of zlib would give another URL.
 *
 * What equal tokens tell: whoever may use the skill can say "I'm pregnant", look at the token, and find the same one in a log
 * of paths. So no such log is kept, or hashes of its paths only.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  timingSafeEqual,
} from 'node:crypto';

/** Longer ones are not looked into. With a folder and an ending it is still a key in S3 (1,024 bytes). */
export const LONGEST_TOKEN_CHARACTERS = 1000;
/** HKDF makes keys out of what is random; it cannot make a short secret long. */
const SHORTEST_SECRET_BYTES = 32;

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** The longest text that fits a token. */
const PADDED_TO_BYTES = 720;
/** Changes with the format, so that a token of another format is refused like a forged one. */
const RECORDING_URL = 'supine recording url, format 1';

/** Whether it may be a secret: 32 bytes or more. */
export function isSecret(secret: unknown): secret is string {
  return typeof secret === 'string' && Buffer.byteLength(secret) >= SHORTEST_SECRET_BYTES;
}

/**
 * Seals text.
 *
 * @param text what no one may read; without spaces at its end
 * @param secret 32 bytes or more
 * @param purpose what it is for; another purpose has keys of its own
 * @returns the token; longer than `LONGEST_TOKEN_CHARACTERS` when the text is longer than 720 bytes
 * @example seal('ten-breaths', secret) === seal('ten-breaths', secret) // true
 */
export function seal(text: string, secret: string, purpose = RECORDING_URL): string {
  const { cipherKey, nonceKey } = keysOf(secret, purpose);
  const plain = padded(text);
  const nonce = nonceOf(plain, nonceKey);
  const cipher = createCipheriv(CIPHER, cipherKey, nonce, { authTagLength: TAG_BYTES });
  const hidden = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, hidden, cipher.getAuthTag()]).toString('base64url');
}

/**
 * Opens a token.
 *
 * @param token anything a stranger may send
 * @param secret 32 bytes or more
 * @param purpose as it was sealed
 * @returns the text with its padding, or `null` for whatever `seal` did not make with this secret
 * @throws never
 * @example unseal(seal('ten-breaths', secret), secret)?.trim() // 'ten-breaths'
 */
export function unseal(token: unknown, secret: string, purpose = RECORDING_URL): string | null {
  const bytes = bytesOf(token);
  if (bytes === null) return null;
  const { cipherKey, nonceKey } = keysOf(secret, purpose);
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, cipherKey, nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  const shown = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
  try {
    decipher.final();
  } catch {
    return null;
  }
  // A text has one token, also for somebody who has the key.
  return timingSafeEqual(nonce, nonceOf(shown, nonceKey)) ? shown.toString() : null;
}

/** Node reads base64 with stray characters and spare bits; written again it has to be the same token. */
function bytesOf(token: unknown): Buffer | null {
  if (typeof token !== 'string' || token.length > LONGEST_TOKEN_CHARACTERS) return null;
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length <= NONCE_BYTES + TAG_BYTES) return null;
  return bytes.toString('base64url') === token ? bytes : null;
}

function padded(text: string): Buffer {
  const bytes = Buffer.from(text);
  const length = Math.ceil(bytes.length / PADDED_TO_BYTES) * PADDED_TO_BYTES;
  return Buffer.concat([bytes, Buffer.alloc(length - bytes.length, ' ')]);
}

function nonceOf(plain: Uint8Array, nonceKey: Uint8Array): Buffer {
  return createHmac('sha256', nonceKey).update(plain).digest().subarray(0, NONCE_BYTES);
}

function keysOf(secret: string, purpose: string) {
  const both = Buffer.from(hkdfSync('sha256', secret, '', purpose, 2 * KEY_BYTES));
  return { cipherKey: both.subarray(0, KEY_BYTES), nonceKey: both.subarray(KEY_BYTES) };
}

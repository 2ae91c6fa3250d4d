import { createHash } from 'node:crypto';

const TAGS = /(W\/)?("[^"]*")/g;

/**
 * A strong entity tag: the same bytes have the same one, on every server.
 *
 * @returns 64 hexadecimal digits in quotes
 * @example entityTag(clip).length // 66
 */
export function entityTag(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('hex')}"`;
}

/**
 * Whether a header names a tag, strong or weak: what `If-None-Match` asks (RFC 9110, 13.1.2).
 *
 * @param header a list of tags, or `*` for any
 * @example namesTag('W/"a", "b"', '"a"') // true
 */
export function namesTag(header: string, tag: string): boolean {
  return header.trim() === '*' || [...header.matchAll(TAGS)].some(([, , one]) => one === tag);
}

/**
 * Whether a header names a tag as a strong one: what `If-Match` asks (RFC 9110, 13.1.1).
 *
 * @param header a list of tags, or `*` for any
 * @example namesStrongTag('W/"a", "b"', '"a"') // false
 */
export function namesStrongTag(header: string, tag: string): boolean {
  if (header.trim() === '*') return true;
  return [...header.matchAll(TAGS)].some(([, weak, one]) => weak === undefined && one === tag);
}

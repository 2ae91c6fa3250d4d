import { createHash } from 'node:crypto';

/** Names the layout; another layout gets another, and files of this one then count as missing. */
const MARK = Buffer.from('supine clip 1\n');
const SUM_BYTES = 32;

/**
 * A clip as it is kept: with a sum in front, over the clip and the hash that it is kept by.
 *
 * @param hash what it is kept by
 * @param clip the clip
 * @returns the bytes of its file
 * @throws never
 * @example unsealed('8f14e45f', sealed('8f14e45f', clip)) // the clip
 */
export function sealed(hash: string, clip: Uint8Array): Uint8Array {
  return Buffer.concat([MARK, sumOf(hash, clip), clip]);
}

/**
 * The clip in what was kept.
 *
 * @param hash what it is looked for by
 * @param bytes the bytes of its file
 * @returns the clip, or `null` when a single bit is not as it was, or it is the clip of another hash
 * @throws never
 * @example unsealed('8f14e45f', await readFile('8f14e45f.clip'))
 */
export function unsealed(hash: string, bytes: Uint8Array): Uint8Array | null {
  const clip = bytes.subarray(MARK.length + SUM_BYTES);
  const isWhole =
    MARK.equals(bytes.subarray(0, MARK.length)) &&
    sumOf(hash, clip).equals(bytes.subarray(MARK.length, MARK.length + SUM_BYTES));
  return isWhole ? clip : null;
}

function sumOf(hash: string, clip: Uint8Array): Buffer {
  return createHash('sha256').update(`${hash}\n`).update(clip).digest();
}

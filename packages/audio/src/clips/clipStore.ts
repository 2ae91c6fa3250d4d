/**
 * Where clips are kept, each by the hash of all that it is made from. A folder, an object store, this process: what is
 * kept can always be made again, so a store may forget, but never gives anything but what was put.
 */
export interface ClipStore {
  /**
   * Finds a clip.
   *
   * @param hash lower-case hex digits, from 8 to 128
   * @returns the clip, of which the caller may do with its copy as it likes; `null` when it is not kept, is damaged or
   * cannot be read
   * @throws RangeError for what is no such hash
   */
  get(hash: string): Promise<Uint8Array | null>;
  /**
   * Keeps a clip, whole or not at all.
   *
   * @param hash as for `get`
   * @throws ClipsNotKept when there is no place for it; RangeError for what is no such hash
   */
  put(hash: string, bytes: Uint8Array): Promise<void>;
}

/**
 * A place for clips that takes none, with one sentence that tells somebody what to do about it. Whoever gets this may go
 * on: the clip was made, and is only not kept.
 */
export class ClipsNotKept extends Error {
  override readonly name = 'ClipsNotKept';
}

/**
 * Refuses what is no hash, before it becomes a path or a key.
 *
 * @param hash lower-case hex digits, from 8 to 128
 * @throws RangeError
 * @example checkHash('../../etc/passwd') // throws
 */
export function checkHash(hash: string): void {
  if (!/^[0-9a-f]{8,128}$/.test(hash)) {
    throw new RangeError(
      `Clips are kept by hashes in hex digits, and ${JSON.stringify(hash)} is none.`,
    );
  }
}

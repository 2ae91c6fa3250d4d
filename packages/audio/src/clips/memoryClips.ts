import { type ClipStore, checkHash } from './clipStore.js';

/**
 * Keeps clips in this process, until it ends.
 *
 * @returns a store with nothing in it
 * @throws never
 * @example
 * const clips = memoryClips();
 * await clips.put('8f14e45fceea167a', clip);
 * await clips.get('8f14e45fceea167a') // clip
 */
export function memoryClips(): ClipStore {
  const kept = new Map<string, Uint8Array>();
  return {
    async get(hash) {
      checkHash(hash);
      return kept.get(hash)?.slice() ?? null;
    },
    async put(hash, bytes) {
      checkHash(hash);
      kept.set(hash, bytes.slice());
    },
  };
}

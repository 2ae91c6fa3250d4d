import type { Memory } from '@supine/core';
import { nothingKnown } from '@supine/core';
import { keepChanges } from './keepChanges.js';
import type { MemoryStore } from './port.js';
import { withinMs } from './withinMs.js';

/** What is kept of a person, where it is. None of it throws: whoever lies there is answered, kept or not. */
export interface Kept {
  /** What is known; `nothingKnown` where nothing is kept or the store does not answer. */
  read(): Promise<Memory>;
  /** Keeps what a turn has changed, and only that. */
  write(before: Memory, after: Memory): Promise<void>;
  /** Erases everything; `false` when it could not be, or nobody knows whether it was. */
  erase(): Promise<boolean>;
}

/** A read before an answer and a change after it stay below the five seconds that the most hurried platform waits. */
const WAITED_MS = 2000;

/**
 * What is kept of one person. A store that is slow or down is a store that knows nobody: then the screen is asked in full,
 * and nothing that it keeps is overwritten, for only what a turn changes is written.
 *
 * @param store where it is; `undefined` where nothing is kept
 * @param person `null` when a request does not say who it is from
 * @param waitedMs how long the store is waited for each time, in milliseconds
 * @throws never, and no promise of it rejects; a failure is told on standard error, without a word that a person said
 * @example (await keptOf(store, 'ann').read()).introHeardOn // '2026-11-20'
 */
export function keptOf(
  store: MemoryStore | undefined,
  person: string | null,
  waitedMs = WAITED_MS,
): Kept {
  const attempt = async <T>(work: (store: MemoryStore, person: string) => Promise<T>) => {
    if (!store || person === null) return null;
    try {
      const tooLate = () => new Error(`no answer within ${waitedMs} ms`);
      return await withinMs(waitedMs, () => work(store, person), tooLate);
    } catch (error) {
      console.error(`The store failed: ${error instanceof Error ? error.message : 'unknown'}`);
      return null;
    }
  };
  return {
    read: async () => (await attempt((from, who) => from.read(who))) ?? nothingKnown,
    write: async (before, after) => {
      if (before !== after) await attempt((to, who) => keepChanges(to, who, before, after));
    },
    erase: async () => {
      if (!store || person === null) return true;
      const erased = await attempt(async (from, who) => {
        await from.erase(who);
        return true;
      });
      return erased ?? false;
    },
  };
}

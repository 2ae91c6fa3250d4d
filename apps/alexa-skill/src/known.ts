import type { Memory } from '@supine/core';
import { nothingKnown } from '@supine/core';
import type { MemoryStore } from '@supine/store';
import { keepChanges } from '@supine/store';

/** What is kept of a person, where it is. None of it throws: whoever lies there is answered, kept or not. */
export interface Kept {
  read(): Promise<Memory>;
  write(before: Memory, after: Memory): Promise<void>;
  erase(): Promise<void>;
}

/**
 * What is kept of one person. A store that is slow or down is a store that knows nobody: then the screen is asked in full,
 * and nothing that it keeps is overwritten, for only what a turn changes is written.
 *
 * @param store where it is; `undefined` where nothing is kept
 * @param person `null` when a request does not say who it is from
 * @example await keptOf(store, 'amzn1.ask.account.A').read() // { v: 1, introHeardOn: '2026-11-20' }
 */
export function keptOf(store: MemoryStore | undefined, person: string | null): Kept {
  const attempt = async <T>(work: (store: MemoryStore, person: string) => Promise<T>) => {
    if (!store || person === null) return null;
    try {
      return await work(store, person);
    } catch (error) {
      // For the operator's log; nothing a person said is in it.
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
      await attempt((from, who) => from.erase(who));
    },
  };
}

import type { Memory } from '@supine/core';
import type { MemoryStore } from '@supine/store';

/**
 * A store in which whoever asks first was known before, by whichever name an app gives them.
 *
 * @param store an empty store
 * @param memory what was known of them
 * @example rememberedAs(memoryStore(), { v: 1, introHeardOn: '2026-11-20' })
 */
export function rememberedAs(store: MemoryStore, memory: Memory): MemoryStore {
  let isFirst = true;
  return {
    ...store,
    async read(person) {
      if (isFirst) await store.change(person, () => memory);
      isFirst = false;
      return store.read(person);
    },
  };
}

import type { Memory } from '@supine/core';
import type { MemoryStore } from '@supine/store/indexed-db';
import { keepChanges } from '@supine/store/indexed-db';

/** Whoever lies by this phone; a phone is somebody's own, so nobody is asked whether others use it. */
const LISTENER = 'me';

/** What is remembered on this device, and who changes it. */
export interface Known {
  readonly memory: Memory;
  remember(memory: Memory): void;
  /** Erases everything; `false` when it could not be. */
  forget(): Promise<boolean>;
  /** Takes over a memory that somebody has brought, in place of what is kept. */
  replace(memory: Memory): Promise<void>;
}

/**
 * Reads what is remembered, and keeps what is learned. A browser that keeps nothing, as in a private window, is no reason not
 * to speak.
 *
 * @param store where it is
 * @param nothing somebody of whom nothing is known
 */
export async function knownFrom(store: MemoryStore, nothing: Memory): Promise<Known> {
  let memory = (await store.read(LISTENER).catch(() => null)) ?? nothing;
  let stored = memory;
  let writing: Promise<unknown> = Promise.resolve();
  const then = <T>(work: () => Promise<T>): Promise<T> => {
    const done = writing.then(work, work);
    // What could not be written is written with what comes next.
    writing = done.catch(() => {});
    return done;
  };
  return {
    get memory() {
      return memory;
    },
    remember(next) {
      memory = next;
      const write = async () => {
        await keepChanges(store, LISTENER, stored, next);
        stored = next;
      };
      then(write).catch(() => {});
    },
    forget: () =>
      then(() => store.erase(LISTENER)).then(
        () => {
          memory = nothing;
          stored = nothing;
          return true;
        },
        () => false,
      ),
    replace: (next) =>
      then(async () => {
        await store.change(LISTENER, () => next);
        memory = next;
        stored = next;
      }),
  };
}

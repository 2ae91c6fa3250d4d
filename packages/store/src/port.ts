import type { Memory } from '@supine/core';

/**
 * What somebody's memory is to be, given what is kept of them now; null when nothing is. Pure and quick, for a store may
 * ask again when somebody else has written in between.
 */
export type MemoryChange = (kept: Memory | null) => Memory;

/** Where the memory of people is kept between two conversations. A person is any string that an app knows them by. */
export interface MemoryStore {
  /** The memory of a person; null when nothing is kept, or what is kept cannot be read. Never throws for damaged data. */
  read(person: string): Promise<Memory | null>;
  /**
   * Changes it, whole or not at all, and gives what is kept now. Nothing that another turn or process writes meanwhile is
   * overwritten unseen. A memory with nothing in it (`{ v: 1 }`) is not kept: its person is nobody known.
   */
  change(person: string, change: MemoryChange): Promise<Memory>;
  /** Erases everything about a person. */
  erase(person: string): Promise<void>;
}

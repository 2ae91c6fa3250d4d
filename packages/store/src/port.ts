import type { Memory } from '@supine/core';

/** Where the memory of people is kept between two conversations. A person is any string that an app knows them by. */
export interface MemoryStore {
  /** The memory of a person; null when nothing is kept, or what is kept cannot be read. Never throws for damaged data. */
  read(person: string): Promise<Memory | null>;
  /** Keeps it, whole or not at all. */
  write(person: string, memory: Memory): Promise<void>;
  /** Erases everything about a person. */
  erase(person: string): Promise<void>;
}

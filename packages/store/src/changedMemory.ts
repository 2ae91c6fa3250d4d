import type { Memory } from '@supine/core';
import { findMemory, parseMemory, withBeyond } from '@supine/core/stored';
import type { MemoryChange } from './port.js';

/** What was found is of a newer version: whoever wrote it knows more than we do. */
export class NewerMemory extends Error {
  override readonly name = 'NewerMemory';
  constructor() {
    super('What is kept there was written by a newer Supine, so nothing was changed.');
  }
}

/** What a change has made. */
export interface Changed {
  /** A memory that nobody else holds on to. */
  readonly memory: Memory;
  /** The same as it is to be stored, with what a newer version had put there; `null` when nothing is left to keep. */
  readonly stored: Readonly<Record<string, unknown>> | null;
  /** What was found is no memory of any version, and is about to be lost. */
  readonly overDamage: boolean;
}

/**
 * Makes a change to what a store has found, and sees to it that the result can be read again.
 *
 * @param found what the store has of a person, of whatever shape
 * @param change what is to become of it
 * @returns what is to be stored
 * @throws NewerMemory when what was found must not be written over
 * @throws TypeError when the change gives something that is no memory, and whatever the change throws
 * @example changedMemory(undefined, () => ({ v: 1, pace: 1 })).memory // { v: 1, pace: 1 }
 */
export function changedMemory(found: unknown, change: MemoryChange): Changed {
  const kept = findMemory(found);
  if (kept.kind === 'newer') throw new NewerMemory();
  const memory = parseMemory(change(kept.kind === 'memory' ? kept.memory : null));
  if (memory === null) throw new TypeError('This is no memory, so nothing was changed.');
  const stored = withBeyond(memory, kept.kind === 'memory' ? kept.beyond : {});
  return {
    memory,
    stored: isNothing(stored) ? null : structuredClone(stored),
    overDamage: kept.kind === 'damaged',
  };
}

/**
 * What a store has found, for whoever only reads it.
 *
 * @param found what the store has of a person, of whatever shape
 * @returns the memory as far as this version knows it; `null` when there is none that it can read
 * @example foundMemory({ v: 2 }) // null
 */
export function foundMemory(found: unknown): Memory | null {
  const kept = findMemory(found);
  return kept.kind === 'memory' ? structuredClone(kept.memory) : null;
}

function isNothing(memory: object): boolean {
  return Object.entries(memory).every(([name, value]) => name === 'v' || value === undefined);
}

import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Memory } from '@supine/core';
import { changedMemory, foundMemory, NewerMemory } from './changedMemory.js';
import { inTurn } from './inTurn.js';
import { knowingNames } from './knowingNames.js';
import { foundIn, type PersonRecord, recordOf } from './personRecord.js';
import { ClientMissing, personTable } from './personTable.js';
import type { PersonTableOptions } from './personTableOptions.js';
import type { MemoryChange, MemoryStore } from './port.js';
import { withinMs } from './withinMs.js';

/** A year and a month: whoever stretches every winter is still known, and whoever stays away is forgotten. */
const TTL_DAYS = 400;
const DAY_SECONDS = 86_400;
/** A read before an answer and a change after it stay far from the eight seconds that a voice platform waits. */
const TIMEOUT_MS = 1_500;
const LONGEST_PAUSE_MS = 50;

/** Which table, how long people are remembered, and how long an answer is waited for. */
export interface DynamoDbStoreOptions extends PersonTableOptions {
  /** How many days after the last change somebody is forgotten; 400. */
  readonly ttlDays?: number;
  /** How long a read may take, in milliseconds, with all it needs; 1,500. A change or an erasure: twice as long. */
  readonly timeoutMs?: number;
  /** The time in milliseconds since 1970; that of this machine unless told. */
  readonly now?: () => number;
}

/** A store in a table. */
export interface DynamoDbStore extends MemoryStore {
  /**
   * Loads the client, which takes longer than a read: where a function starts anew for each visit, it is called while it does.
   *
   * @throws ClientMissing where the client is not installed
   */
  open(): Promise<void>;
}

/**
 * Keeps memories in a table of Amazon DynamoDB, one record a person, for an app that runs in many places at once.
 *
 * The client, `@aws-sdk/client-dynamodb`, is loaded when it is first needed, and has to be installed. A person is kept
 * under their SHA-256, so the table does not say who is in it; an app whose people can be guessed, as the numbers of
 * telephones can, has to give them names by a secret first. A change is written on the condition that nobody has
 * written since it was read, and made again otherwise, within its time.
 *
 * @param options see `DynamoDbStoreOptions`
 * @returns a store that rejects with one sentence when the table does not answer in time, or refuses, or a newer version has
 * written the record; what is damaged, or has not been changed for `ttlDays`, counts as nothing known
 * @throws RangeError when `ttlDays` or `timeoutMs` is not above 0
 * @example
 * const store = dynamoDbStore({ table: 'supine-memory', region: 'eu-west-1' });
 * await store.change('ann', (kept) => ({ v: 1, ...kept, avoid: ['twist'] }));
 */
export function dynamoDbStore(options: DynamoDbStoreOptions): DynamoDbStore {
  const { table, ttlDays = TTL_DAYS, timeoutMs = TIMEOUT_MS, now = Date.now } = options;
  for (const [name, value] of Object.entries({ ttlDays, timeoutMs })) {
    if (!(value > 0)) throw new RangeError(`${name} has to be above 0, and is ${value}.`);
  }
  const people = personTable(options, timeoutMs);
  const nowSeconds = () => Math.floor(now() / 1000);
  const expiresAtSeconds = () => nowSeconds() + Math.ceil(ttlDays * DAY_SECONDS);
  // Stores of one process are no nearer to each other than those of two.
  const lane = randomUUID();

  function changedIn(found: PersonRecord | undefined, change: MemoryChange) {
    try {
      return changedMemory(foundIn(found, nowSeconds()), change);
    } catch (cause) {
      if (!(cause instanceof NewerMemory)) throw cause;
      const what = `What Supine remembers could not be written to the table ${table}: a newer Supine has written it.`;
      throw new Error(what, { cause });
    }
  }

  async function changeNow(
    person: string,
    change: MemoryChange,
    signal: AbortSignal,
  ): Promise<Memory> {
    const refusals = tellingRefusals('written to', table);
    let tried: { record: PersonRecord; memory: Memory } | null = null;
    for (let pauseMs = 1; ; pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2)) {
      const found = await refusals(() => people.find(person, signal));
      // An answer can be lost on the way: then this change has met itself.
      if (tried && isDeepStrictEqual(found?.['version'], tried.record['version']))
        return tried.memory;
      const { memory, stored, overDamage } = changedIn(found, change);
      if (stored === null && !found) return memory;
      const over = { found, overDamage };
      const record = stored && recordOf(person, stored, expiresAtSeconds(), over);
      if (await refusals(() => people.replace(person, found, record, signal))) {
        if (record && overDamage) tellDamage(table);
        return memory;
      }
      tried = record && { record, memory };
      await wait(Math.random() * pauseMs, undefined, { signal });
    }
  }

  const store = knowingNames({
    read: (person) =>
      inTime('read from', table, timeoutMs, async (signal) => {
        const refusals = tellingRefusals('read from', table);
        const found = await refusals(() => people.find(person, signal));
        return foundMemory(foundIn(found, nowSeconds()));
      }),

    change: (person, change) =>
      inTurn(`${lane} ${person}`, () =>
        inTime('written to', table, 2 * timeoutMs, (signal) => changeNow(person, change, signal)),
      ),

    erase: (person) =>
      inTurn(`${lane} ${person}`, () =>
        inTime('erased from', table, 2 * timeoutMs, (signal) =>
          tellingRefusals('erased from', table)(() => people.remove(person, signal)),
        ),
      ),
  });
  return { ...store, open: () => people.open() };
}

/** For the operator; nothing of anybody is in it. */
function tellDamage(table: string): void {
  console.error(`A record in the table ${table} was damaged; it is kept there as "damaged".`);
}

function inTime<T>(
  done: string,
  table: string,
  limitMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = `What Supine remembers could not be ${done} the table ${table} within ${limitMs / 1000} s.`;
  return withinMs(limitMs, work, () => new Error(late));
}

function tellingRefusals(done: string, table: string) {
  return async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      if (cause instanceof ClientMissing) throw cause;
      const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
      const why = name === 'Error' ? message.replace(/\.*$/, '') : name;
      throw new Error(`What Supine remembers could not be ${done} the table ${table} (${why}).`, {
        cause,
      });
    }
  };
}

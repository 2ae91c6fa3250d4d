import { homedir } from 'node:os';
import { join } from 'node:path';
import type { ConversationOptions, Memory } from '@supine/core';
import { nothingKnown } from '@supine/core';
import type { MemoryStore } from '@supine/store';
import { fileStore, keepChanges, keptOf } from '@supine/store';
import { tell } from './tell.js';

/** What has to be known of who listens, and who keeps what is learned. */
export interface KnownListener extends Pick<ConversationOptions, 'today' | 'hour' | 'oneWay'> {
  readonly memory: Memory;
  readonly remember: (memory: Memory) => void;
  readonly forget: () => Promise<boolean>;
}

/** The day in the time zone of this machine, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The hour of the day in the time zone of this machine, 0 to 23. */
const hour = () => new Date().getHours();

/**
 * Somebody who says one sentence and cannot answer: the screen is said to them as a statement. Nothing is kept of it, and
 * nothing is known from before; but whoever asks to be forgotten is.
 */
export function sayingOnce(store: MemoryStore = listenersStore()): KnownListener {
  const forget = () => erasedFrom(store);
  return { memory: nothingKnown, today, oneWay: true, remember: () => {}, forget };
}

/** Whoever asks for a timeline by its id gets that timeline, with nothing asked or said before it. */
export function playingById(): KnownListener {
  const memory: Memory = { v: 1, introHeardOn: today() };
  return {
    memory,
    today,
    oneWay: true,
    remember: () => {},
    // Nobody says a word here.
    forget: async () => true,
  };
}

/** Whoever answers at this machine: a user's account is their own, so nobody is asked whether others use it. */
const LISTENER = 'me';

/** Somebody who can answer, with what was kept of them; `kept` settles when everything new has been written. */
export async function conversing(
  store: MemoryStore = listenersStore(),
): Promise<{ listener: KnownListener; kept: () => Promise<void> }> {
  // Whoever waits is not kept waiting by a disk that does not answer.
  const known = await keptOf(store, LISTENER).read();
  let stored = known;
  let writing = Promise.resolve();
  const listener: KnownListener = {
    memory: known,
    today,
    hour,
    oneWay: false,
    remember(memory) {
      const write = async () => {
        await keepChanges(store, LISTENER, stored, memory);
        stored = memory;
      };
      // What could not be written is written with what comes next, whatever became of it.
      writing = writing.then(write, write);
      // Whoever waits hears of it; until then it is nobody's unhandled rejection.
      writing.catch(() => {});
    },
    async forget() {
      // After what is being written, or it would be written again.
      const erase = () => erasedInTime(store);
      writing = writing.then(erase, erase);
      try {
        await writing;
        stored = nothingKnown;
        return true;
      } catch {
        return false;
      }
    },
  };
  return { listener, kept: () => writing };
}

/**
 * Erases whoever answers at this machine.
 *
 * @returns whether nothing is kept of them any more; why not, is told on standard error
 */
export async function erasedFrom(store: MemoryStore = listenersStore()): Promise<boolean> {
  try {
    await erasedInTime(store);
    return true;
  } catch (error) {
    process.exitCode = 1;
    tell(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** Nobody waits longer for an answer. */
const ERASED_WITHIN_MS = 5000;

async function erasedInTime(store: MemoryStore): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const late = new Error(`Nothing was erased within ${ERASED_WITHIN_MS / 1000} s.`);
    timer = setTimeout(() => reject(late), ERASED_WITHIN_MS);
  });
  try {
    await Promise.race([store.erase(LISTENER), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

const listenersStore = () => fileStore(memoryPath());

/** https://specifications.freedesktop.org/basedir-spec: what outlasts a program and is no setting. */
function memoryPath(): string {
  const state = process.env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state');
  return join(state, 'supine', 'memory.json');
}

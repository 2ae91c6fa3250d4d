import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Memory } from '@supine/core';
import { nothingKnown } from '@supine/core';
import type { MemoryStore } from '@supine/store';
import { fileStore, keepChanges } from '@supine/store';
import type { PlayerParts } from './player.js';

/** What a player has to know of who listens. */
export type KnownListener = Pick<PlayerParts, 'memory' | 'today' | 'oneWay' | 'remember'>;

/** The day in the time zone of this machine, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Somebody who says one sentence and cannot answer: the screen is said to them as a statement. */
export function sayingOnce(): KnownListener {
  return { memory: nothingKnown, today: today(), oneWay: true, remember: () => {} };
}

/** Whoever asks for a timeline by its id gets that timeline, with nothing asked or said before it. */
export function playingById(): KnownListener {
  const memory: Memory = { v: 1, introHeardOn: today() };
  return { memory, today: today(), oneWay: true, remember: () => {} };
}

/** Whoever answers at this machine: a player has one listener. */
const LISTENER = 'me';

/** Somebody who can answer, with what was kept of them; `kept` settles when everything new has been written. */
export async function conversing(
  store: MemoryStore = fileStore(memoryPath()),
): Promise<{ listener: KnownListener; kept: () => Promise<void> }> {
  const known = (await store.read(LISTENER)) ?? nothingKnown;
  let stored = known;
  let writing = Promise.resolve();
  const listener: KnownListener = {
    memory: known,
    today: today(),
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
  };
  return { listener, kept: () => writing };
}

/** https://specifications.freedesktop.org/basedir-spec: what outlasts a program and is no setting. */
function memoryPath(): string {
  const state = process.env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state');
  return join(state, 'supine', 'memory.json');
}

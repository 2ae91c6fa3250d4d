import { emitKeypressEvents } from 'node:readline';
import type { ReadStream } from 'node:tty';
import type { Input, Listener } from './input.js';
import type { Key } from './press.js';
import { press } from './press.js';

/** Reads a terminal key by key. Closing it gives the terminal its own line editing back. */
export function keysInput(stdin: ReadStream, { act, typing, ended }: Listener): Input {
  let typed = '';
  const onKey = (character: string | undefined, key: Key | undefined) => {
    const [next, action] = press(typed, character, key ?? {});
    if (next !== typed) typing(next);
    typed = next;
    if (action) act(action);
  };
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.on('keypress', onKey);
  stdin.on('end', ended);
  stdin.resume();
  return {
    close() {
      stdin.off('keypress', onKey);
      stdin.off('end', ended);
      stdin.setRawMode(false);
      stdin.pause();
    },
  };
}

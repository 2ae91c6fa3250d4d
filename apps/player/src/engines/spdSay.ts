import type { Engine } from './engine.js';

/** Speech Dispatcher, with the voice chosen in the desktop's settings. The words are spoken by a server. */
export const spdSay: Engine = {
  name: 'spd-say',
  command: 'spd-say',
  arguments: ['-w', '-e'],
  // Of -100 to 100.
  softArguments: ['-w', '-e', '-i', '-60'],
  hushArguments: ['-S'],
};

import type { Engine } from './engine.js';

/** Small and robotic, and on most Linux machines. It speaks at the pace that the lines are timed for. */
export const espeakNg: Engine = {
  name: 'espeak-ng',
  command: 'espeak-ng',
  arguments: ['-v', 'en-us', '-s', '140', '--stdin'],
  // Of 0 to 200; 100 is the usual one.
  softArguments: ['-v', 'en-us', '-s', '140', '-a', '35', '--stdin'],
};

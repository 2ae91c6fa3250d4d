import type { Engine } from './engine.js';

/** Small and robotic, and on most Linux machines. It speaks at the pace that the lines are timed for. */
export const espeakNg: Engine = {
  name: 'espeak-ng',
  command: 'espeak-ng',
  arguments: ['-v', 'en-us', '-s', '140', '--stdin'],
};

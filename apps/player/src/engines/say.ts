import type { Engine } from './engine.js';

/** The voice of macOS. */
export const say: Engine = { name: 'say', command: 'say', arguments: ['-f', '-'] };

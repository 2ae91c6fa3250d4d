/** The public names of the Wyoming protocol, listed by hand. */
export type { Frame } from './frame.js';
export { encodeFrame, FrameRefused } from './frame.js';
export type { FrameLimits, FrameReader } from './frameReader.js';
export { frameReader } from './frameReader.js';
export type { Attribution, HandleInfo } from './info.js';
export type { Handling, Sentence } from './sentence.js';
export type { WyomingServer, WyomingServerOptions } from './wyomingServer.js';
export { wyomingServer } from './wyomingServer.js';

/**
 * Where everything is in an audio file, computed from a plan and the lengths of its clips: no engine, no encoder, no
 * sound. It is the same arithmetic that assembles the file, so the two cannot differ.
 */
export type { ClipFrames } from './clips/clips.js';
export type { Layout, PlacedBreath, PlacedSound } from './layOut.js';
export { ClipMissing, layOut } from './layOut.js';
export type { ClipManifest } from './manifest.js';
export { framesIn, wordsHash } from './manifest.js';

/** What the API report is made of: every entry, so that a name is held wherever it is published. */

export * as announcements from '../dist/types/announcements/index.js';
export * as alarms from '../dist/types/entries/alarms.js';
export * as content from '../dist/types/entries/content.js';
export * as engine from '../dist/types/entries/engine.js';
export * as enUSEntry from '../dist/types/entries/enUS.js';
export * as playback from '../dist/types/entries/playback.js';
export * as recogniseEntry from '../dist/types/entries/recognise.js';
export * as routine from '../dist/types/entries/routine.js';
export * as speech from '../dist/types/entries/speech.js';
export * from '../dist/types/index.js';
export * as samples from '../dist/types/samples/index.js';
export * as stored from '../dist/types/stored/index.js';
export * as testing from '../dist/types/testing/index.js';

/**
 * Joining without Node: a routine as one MP3 from a voice pack, in a page, in a worker, wherever there is `fetch`. There is no
 * engine here and no encoder.
 */
export type { Background } from './assembly/between.js';
export type { Chapter } from './chapters.js';
export type { ClipFrames, Clips } from './clips/clips.js';
export type { JoinedPlan } from './joinPlan.js';
export { joinPlan } from './joinPlan.js';
export type { JoinedRoutine, JoinOptions, RenderedSegment } from './joinTimeline.js';
export { inOnePiece, joinTimeline, TooLong, timelineForNobody } from './joinTimeline.js';
export type { Layout } from './layOut.js';
export { ClipMissing, layOut } from './layOut.js';
export type { PackOptions } from './packs/clipsOf.js';
export { clipsOf, packFrames } from './packs/clipsOf.js';
export type { PackedClip, PackHead, Shard } from './packs/packHead.js';
export { PackRefused, packHeadFrom } from './packs/packHead.js';
export { packFromUrl } from './packs/urlPack.js';
export type { PackSound, VoicePack } from './packs/voicePack.js';
export { openPack } from './packs/voicePack.js';

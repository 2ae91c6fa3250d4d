/** The public names of Supine's sound, listed by hand. */
export type { Chapter } from './chapters.js';
export type { ClipStore } from './clips/clipStore.js';
export { ClipsNotKept } from './clips/clipStore.js';
export { folderClips } from './clips/folderClips.js';
export { memoryClips } from './clips/memoryClips.js';
export { openAiSpeech } from './engines/openAiSpeech.js';
export { pollyVoice } from './engines/polly.js';
export { systemVoice } from './engines/systemVoice.js';
export { fliteVoice } from './flite.js';
export { makeManifest } from './makeManifest.js';
export type { Layout } from './map.js';
export { ClipMissing, layOut } from './map.js';
export type { Pcm } from './pcm.js';
export type {
  RecordedRoutine,
  RenderedSegment,
  RoutineOutline,
} from './recordRoutine.js';
export { recordRoutine, recordTimeline, TooLong } from './recordRoutine.js';
export type { RenderOptions } from './renderOptions.js';
export type { PlanRenderOptions } from './renderPlan.js';
export { renderPlan } from './renderPlan.js';
export type { RenderedRoutine } from './renderRoutine.js';
export { renderRoutine, renderTimeline } from './renderRoutine.js';
export type { Synthesizer, Utterance } from './synthesizer.js';
export { SpeechFailed } from './synthesizer.js';

/**
 * The public names of Supine's core: those of five entries, and what makes an answer of them. They are listed by hand
 * and are a contract: a change needs an ADR.
 */
export { afterForgetting } from './dialog/afterForgetting.js';
export type { DialogContext } from './dialog/context.js';
export type { Conversation } from './dialog/conversation.js';
export { newConversation } from './dialog/conversation.js';
export type { Memory } from './dialog/memory.js';
export { nothingKnown } from './dialog/memory.js';
export type { Reply } from './dialog/reply.js';
export type { Responded as Answer } from './dialog/respond.js';
export { compose } from './english/compose.js';
export { conversation } from './english/conversation.js';
export type { NamedExercise } from './english/exercisesFor.js';
export { exercisesFor } from './english/exercisesFor.js';
export { play } from './english/play.js';
export { respond } from './english/respond.js';
export * from './entries/content.js';
export * from './entries/engine.js';
export * from './entries/enUS.js';
export * from './entries/recognise.js';
export * from './entries/routine.js';
export type { Clock, Timers } from './playback/clock.js';
export { clockFrom } from './playback/clock.js';
export type {
  Answered,
  ConversationListeners,
  ConversationOptions,
  LiveConversation,
} from './playback/conversation.js';
export type { Happening, Listeners, Said, Status } from './playback/happening.js';
export type { Playback, PlayOptions } from './playback/play.js';
export type { Scene } from './playback/scene.js';
export type { ExerciseWish } from './routine/exercisesFor.js';
export type { SpeechProfile } from './speech/profile.js';
export { plainSpeaker } from './speech/profile.js';
export type { AudioPlan, PlannedSegment, PlannedSound } from './speech/renderAudioPlan.js';
export { fadeStepAt, renderAudioPlan } from './speech/renderAudioPlan.js';
export type { RoutineJsonLd } from './speech/renderJsonLd.js';
export { renderJsonLd } from './speech/renderJsonLd.js';
export { renderSentence, renderSsml } from './speech/renderSsml.js';
export { renderText } from './speech/renderText.js';
export { renderWebVtt, webVttOf } from './speech/renderWebVtt.js';
export type { ScreenOf } from './speech/screenOf.js';
export { screenOf, titleOf } from './speech/screenOf.js';
export type { Script, ScriptNode } from './speech/script.js';
export type { TimedLine } from './speech/transcript.js';
export { clockTime, renderTranscript, timedLines } from './speech/transcript.js';
export { turnLimit } from './speech/turnLimit.js';
export type { DeviceWords } from './speech/words.js';
export { spokenSeconds, wordsOf } from './speech/words.js';

/**
 * The public names of Supine's core: what a program needs, and what makes an answer of it. They are listed by hand; each entry
 * has what belongs to it besides. They are a contract: a change needs an ADR.
 */
export { afterForgetting } from './dialog/afterForgetting.js';
export type { DialogContext } from './dialog/context.js';
export type { Conversation } from './dialog/conversation.js';
export { newConversation } from './dialog/conversation.js';
export { expectingOf } from './dialog/expectingOf.js';
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
export type { BodyRegion, Catalogue, Exercise, ExerciseId, RoutineId } from './entries/content.js';
export { catalogue } from './entries/content.js';
export type {
  Cue,
  Effect,
  Line,
  Position,
  Segment,
  SegmentKind,
  Session,
  Side,
  Timeline,
  TimelineMap,
  TurnLimit,
} from './entries/engine.js';
export {
  advance,
  compileTimeline,
  locate,
  mapOf,
  nextAt,
  offsetOf,
  onsetsOf,
  planTurn,
  rebase,
  STILL_LYING_MS,
  secondsLeft,
  startSession,
  TurnLimitTooSmall,
} from './entries/engine.js';
export type { Locale, Phrases, SpeechRate } from './entries/enUS.js';
export { countryOf, enUS, enUSPhrases } from './entries/enUS.js';
export type {
  Expecting,
  Hearing,
  Intent,
  IntentName,
  Phrasing,
  Slots,
} from './entries/recognise.js';
export { enUSHearing, hearingFrom, INTENTS, recognise, SYMPTOMS } from './entries/recognise.js';
export type { MovementTag, Routine, RoutineRequest } from './entries/routine.js';
export { buildRoutine, MOVEMENT_TAGS, movementsFor, RoutineRefused } from './entries/routine.js';
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

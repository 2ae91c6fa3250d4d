/**
 * The public names of Supine's core that a stranger looks for, grouped by what they are for; an entry (`@supine/core/engine`,
 * …) has its part whole. They are a contract: a change needs an ADR.
 */

// What is done, and for whom.

export type { NamedExercise } from './english/exercisesFor.js';
export { exercisesFor } from './english/exercisesFor.js';
export type { BodyRegion, Catalogue, Exercise, ExerciseId, RoutineId } from './entries/content.js';
export { catalogue } from './entries/content.js';
export type { MovementTag, Routine, RoutineRequest } from './entries/routine.js';
export { buildRoutine, RoutineRefused } from './entries/routine.js';
export type { ExerciseWish } from './routine/exercisesFor.js';

// A routine in seconds, and where somebody is in it.

export type { Effect, Segment, Session, Timeline, TurnLimit } from './entries/engine.js';
export {
  advance,
  compileTimeline,
  planTurn,
  startSession,
  TurnLimitTooSmall,
} from './entries/engine.js';

// A sentence and its answer.

export { afterForgetting } from './dialog/afterForgetting.js';
export type { DialogContext } from './dialog/context.js';
export type { Conversation } from './dialog/conversation.js';
export { newConversation } from './dialog/conversation.js';
export { expectingOf } from './dialog/expectingOf.js';
export type { Memory } from './dialog/memory.js';
export { nothingKnown } from './dialog/memory.js';
export type { Reply } from './dialog/reply.js';
export type { Responded as Answer } from './dialog/respond.js';
export { respond } from './english/respond.js';
export type { Intent, Slots } from './entries/recognise.js';
export { recognise } from './entries/recognise.js';

// The words, and what speaks them.

export { compose } from './english/compose.js';
export type { Locale } from './entries/enUS.js';
export { countryOf, enUS } from './entries/enUS.js';
export type { AudioPlan, Script, SpeechProfile } from './entries/speech.js';
export { renderAudioPlan, renderSsml, renderText } from './entries/speech.js';

// A routine or a conversation, kept going by a clock.

export { conversation } from './english/conversation.js';
export { play } from './english/play.js';
export type { Clock, Timers } from './playback/clock.js';
export { clockFrom } from './playback/clock.js';
export type { Answered, LiveConversation } from './playback/conversation.js';
export type { ConversationListeners, ConversationOptions } from './playback/conversationOptions.js';
export type { Happening, Listeners, Said, Status } from './playback/happening.js';
export type { Playback, PlayOptions } from './playback/play.js';
export type { Scene } from './playback/scene.js';

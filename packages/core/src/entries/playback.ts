/**
 * `@supine/core/playback`: a routine or a conversation, kept going by a clock, with the catalogue, the words and the ear as
 * options: a page that asks for the ear later carries a third of what it would.
 */
export type { Conversation } from '../dialog/conversation.js';
export { newConversation } from '../dialog/conversation.js';
export { expectingOf } from '../dialog/expectingOf.js';
export type { Memory } from '../dialog/memory.js';
export { nothingKnown } from '../dialog/memory.js';
export { stepLimits } from '../english/stepLimits.js';
export type { Hearing } from '../intents/hearing.js';
export { SYMPTOMS } from '../intents/intent.js';
export type { Clock, Timers } from '../playback/clock.js';
export { clockFrom } from '../playback/clock.js';
export type { Answered, LiveConversation } from '../playback/conversation.js';
export { conversation } from '../playback/conversation.js';
export type {
  ConversationListeners,
  ConversationOptions,
} from '../playback/conversationOptions.js';
export type { Happening, Listeners, Said, Status } from '../playback/happening.js';
export type { Playback, PlayOptions } from '../playback/play.js';
export { play } from '../playback/play.js';
export type { Scene } from '../playback/scene.js';

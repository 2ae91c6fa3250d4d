/**
 * `@supine/core/stored`: reads what comes from outside, a store or another's catalogue, and trusts none of it. An entry
 * of its own, for it carries zod: a program that keeps nothing between two sentences does not load it.
 */

export { parseCatalogue } from '../model/catalogue.js';
export { answerCardsJsonSchema, catalogueJsonSchema } from '../model/jsonSchema.js';
export { parseConversation } from './conversation.js';
export type { Beyond, FoundMemory } from './memory.js';
export { findMemory, parseMemory, withBeyond } from './memory.js';
export { mergeMemory } from './mergeMemory.js';
export { parseSession } from './session.js';

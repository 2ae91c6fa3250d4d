/**
 * Reads what was stored, and trusts none of it. An entry of its own, for it carries zod: a program that keeps nothing
 * between two sentences does not load it.
 */
export { parseConversation } from './conversation.js';
export { parseMemory } from './memory.js';
export { parseSession } from './session.js';

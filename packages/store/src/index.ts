/** What outlasts a conversation, and where it is kept. */
export { fileStore } from './fileStore.js';
export { memoryStore } from './memoryStore.js';
export type { MemoryStore } from './port.js';

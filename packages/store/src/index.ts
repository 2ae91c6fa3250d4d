/** What outlasts a conversation, and where it is kept. */
export type { DynamoDbStore, DynamoDbStoreOptions } from './dynamoDbStore.js';
export { dynamoDbStore } from './dynamoDbStore.js';
export { fileStore } from './fileStore.js';
export { keepChanges } from './keepChanges.js';
export type { Kept } from './keptOf.js';
export { keptOf } from './keptOf.js';
export { memoryStore } from './memoryStore.js';
export type { MemoryChange, MemoryStore } from './port.js';

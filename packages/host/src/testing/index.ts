/** What tests of a server need; not for use outside of tests. */
export type { Answered, Sent, Served } from './asking.js';
export { ask, askRaw } from './asking.js';
export { ended } from './ended.js';
export type { HostChanges, HostDriver } from './hostContract.js';
export { hostContract } from './hostContract.js';
export type { Serving } from './serving.js';
export { closedAfterEach, serving } from './serving.js';

/** What Supine's servers share: JSON over HTTP with limits, refusals, a health check and a clean shutdown. */
export type { FolderOptions } from './folder.js';
export { folderOf } from './folder.js';
export type { JsonRoute, JsonServerOptions, Listener } from './jsonServer.js';
export { jsonServer } from './jsonServer.js';
export type { Address, Listening } from './listen.js';
export { listen } from './listen.js';
export { harmless, printable } from './printable.js';
export type { RateLimitOptions } from './rateLimit.js';
export { rateLimit } from './rateLimit.js';
export { readBody } from './readBody.js';
export { Refusal } from './refusal.js';
export type { ServerProgram } from './runServer.js';
export { runServer } from './runServer.js';
export type { Environment } from './settings.js';
export { InvalidSetting, readAddress, readSecrets, wholeNumber } from './settings.js';
export type { Allowance } from './tokenBuckets.js';

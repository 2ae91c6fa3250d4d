/** The suites that every store runs, and every app with one. */
export type { ForgettingApp } from './forgettingContract.js';
export { forgettingContract } from './forgettingContract.js';
export { storeContract } from './storeContract.js';

/** The suite that every store runs. */
export { storeContract } from './storeContract.js';

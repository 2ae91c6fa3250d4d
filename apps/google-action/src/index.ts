/** Supine as a webhook of Dialogflow ES. */
export type { WebhookOptions } from './handleWebhook.js';
export { handleWebhook } from './handleWebhook.js';
export type { OutputContext } from './state.js';
export type { WebhookResponse } from './toResponse.js';

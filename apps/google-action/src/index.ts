/** Supine as a webhook of Dialogflow, and as scripts for Google Home. */
export type { AssistantPayload } from './assistantPayload.js';
export type { StoringWebhookOptions, Webhook } from './createWebhook.js';
export { createWebhook } from './createWebhook.js';
export { handleCxWebhook } from './cx/handleCxWebhook.js';
export type { CxWebhookResponse } from './cx/toCxResponse.js';
export type { WebhookOptions } from './handleWebhook.js';
export { handleWebhook } from './handleWebhook.js';
export { HomeScriptError } from './homeScript/checkedName.js';
export type { HomeScriptOptions } from './homeScript/homeScript.js';
export { homeScript } from './homeScript/homeScript.js';
export type { HomeScriptLimits } from './homeScript/limits.js';
export { usualLimits } from './homeScript/limits.js';
export { probeScript } from './homeScript/probe.js';
export type { OutputContext } from './state.js';
export type { TelephonyMessage, TextMessage, WebhookResponse } from './toResponse.js';

/** The public test kit: a clock that stands still, and the suite that every app runs. */
export type { AppDriver, TestRunner } from './appContract.js';
export { appContract, textOf } from './appContract.js';
export type { SimulatedClock } from './clock.js';
export { simulatedClock } from './clock.js';
export type { Before, ConversationDriver, ConversationHost } from './conversationContract.js';
export { conversationContract } from './conversationContract.js';
export { PROTOTYPE_NAMES, pathsOf, withAt } from './damage.js';
export type { GoldenConversation, Known, PageLine } from './goldenPage.js';
export { goldenConversations, sentenceIn } from './goldenPage.js';
export type { Heard } from './heard.js';
export type { MeasuredHold } from './measureHolds.js';
export { measureHolds } from './measureHolds.js';
export { screened } from './screened.js';
export { sentencesOf } from './sentences.js';
export type { HeardSsml } from './ssmlListener.js';
export { listenToSsml } from './ssmlListener.js';

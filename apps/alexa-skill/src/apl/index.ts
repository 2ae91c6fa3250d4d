export type { RenderDocument } from './aplDocument.js';
export { aplProfile } from './aplProfile.js';
export type { ShownAnswer } from './renderAplAnswer.js';
export { renderAplAnswer } from './renderAplAnswer.js';
export type { Stretch } from './renderAplDirective.js';
export { renderAplDirective } from './renderAplDirective.js';

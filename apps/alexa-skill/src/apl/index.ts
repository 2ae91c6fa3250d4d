export type { RenderDocument } from './aplDocument.js';
export { aplProfile } from './aplProfile.js';
export { renderAplAnswer } from './renderAplAnswer.js';
export { renderAplDirective } from './renderAplDirective.js';

/**
 * The rooms bound to what most callers want: the built-in catalogue and American English. Each function takes another
 * catalogue or locale as its last argument, and stands in a file of its own, so that none brings what only
 * another needs.
 */
export { buildRoutine } from './english/buildRoutine.js';
export { compose } from './english/compose.js';
export { conversation } from './english/conversation.js';
export { play } from './english/play.js';
export { recognise } from './english/recognise.js';
export { respond } from './english/respond.js';

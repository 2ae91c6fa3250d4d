/** What a page would do; nothing of Node is there. */
import {
  buildRoutine,
  compileTimeline,
  compose,
  newConversation,
  recognise,
  renderText,
  respond,
} from '@supine/core';

const timeline = compileTimeline(buildRoutine({ region: 'neck', minutes: 5 }));
const heard = recognise('why does my upper back hurt');
const [, replies] = respond(newConversation, heard, { at: 0, turn: null });
export const told = { seconds: timeline.seconds, words: renderText(compose(replies)).length };

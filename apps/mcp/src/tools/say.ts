import { Refused } from '../refused.js';
import type { Tool } from './tool.js';
import { TALKS } from './tool.js';

/** The next sentence. */
export const say: Tool = {
  name: 'say',
  title: 'Say the next thing',
  description:
    'Hears the next sentence of a conversation: an answer, a question, stop, next, slower, that hurts. While a routine is read it meets the place where the routine is by now.',
  annotations: TALKS,
  properties: {},
  gives: {},
  answerTo:
    () =>
    ({ turn, said }) => {
      if (!said) throw new Refused('say hears what stands in said, which is empty.');
      turn.hear(said);
      return {};
    },
};

import { Refused } from '../refused.js';
import type { Tool } from './tool.js';
import { READS } from './tool.js';

/** Any question: the sentence itself is heard. */
export const explain: Tool = {
  name: 'explain',
  title: 'Answer a question about the back',
  description:
    'The answer to any question about back pain, sleep, remedies, medicines, massage, causes or an exercise. The question is what stands in said, word for word.',
  annotations: READS,
  properties: {},
  gives: {},
  answerTo:
    () =>
    ({ turn, said }) => {
      if (!said) throw new Refused('explain answers what stands in said, which is empty.');
      turn.hear(said);
      return {};
    },
};

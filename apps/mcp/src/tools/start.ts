import type { Tool } from './tool.js';
import { TALKS } from './tool.js';
import { hearAvoided, ROUTINE, slotsOf, WISHED, wishIn, withSaid } from './wishes.js';

/** Begins a conversation, with what the person said or with a routine that was chosen. */
export const start: Tool = {
  name: 'start',
  title: 'Start a routine or a conversation',
  description:
    'Begins. Without routine, region and minutes what stands in said is answered. With them that routine is begun: first come its questions, one at a time, whose answers go to say; then every word of it with its time.',
  annotations: TALKS,
  properties: { routine: ROUTINE, ...WISHED },
  gives: {},
  answerTo: (args) => {
    const { avoid, ...wish } = wishIn(args);
    return ({ turn, said, hearWish }) => {
      const slots = slotsOf(wish);
      const isChosen = Object.keys(slots).length > 0;
      // Where nothing was chosen, what was said is the answer's own matter.
      hearAvoided({ turn, said: isChosen ? said : null }, avoid);
      if (isChosen) hearWish(withSaid({ intent: 'StartRoutine', slots }, said));
      else turn.hear(said ?? { intent: 'Greet', slots: {} });
      return {};
    };
  },
};

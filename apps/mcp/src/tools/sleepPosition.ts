import { catalogue } from '@supine/core';
import { oneOf } from './arguments.js';
import type { Tool } from './tool.js';
import { READS } from './tool.js';
import { hearAvoided, regionIn, slotsOf, WISHED, withSaid } from './wishes.js';

const CAUSES = Object.keys(catalogue.causes);
/** As people call them; docs/intents.md lists them with what each means. */
const POSITIONS = [
  'back',
  'side',
  'side-left',
  'side-right',
  'front',
  'half-side',
  'curled',
  'propped',
  'recliner',
  'pillow-under-knees',
  'pillow-under-feet',
  'pillow-under-belly',
  'pillow-between-knees',
  'arms-overhead',
] as const;

/** How to lie. */
export const sleepPosition: Tool = {
  name: 'sleep_position',
  title: 'How to lie in bed',
  description:
    'How to lie with a sore back, for a part of the body, a cause the person was told by a clinician, or a position they ask about. It offers to take them through it; their yes goes to say.',
  annotations: READS,
  properties: {
    region: WISHED['region'] ?? {},
    cause: { type: 'string', enum: CAUSES, description: 'Only one that a clinician has named.' },
    position: { type: 'string', enum: POSITIONS, description: 'The way to lie they ask about.' },
  },
  gives: {},
  answerTo: (args) => {
    const slots = slotsOf({
      region: regionIn(args),
      cause: oneOf(args, 'cause', CAUSES),
      position: oneOf(args, 'position', POSITIONS),
    });
    return ({ turn, said, hearWish }) => {
      hearAvoided({ turn, said }, []);
      hearWish(withSaid({ intent: 'SleepPosition', slots }, said));
      return {};
    };
  },
};

import type { Catalogue } from '../../model/catalogue.js';
import type { Cause } from '../../model/cause.js';
import { entryIn } from '../../model/entryIn.js';
import type { Grade } from '../../model/grade.js';
import type { Answer } from '../answer.js';
import type { Conversation, Topic } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import { inPassing } from '../playing/command.js';
import { say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';

const GRADES: Readonly<Record<Grade, DialogKey>> = {
  A: 'grade-a',
  B: 'grade-b',
  C: 'grade-c',
  D: 'grade-d',
  X: 'grade-x',
};

/** Where people are told two things about what was asked, both are said. */
const DISAGREEMENTS: Readonly<Record<string, string>> = {
  mattress: 'firm-or-medium-mattress',
  rest: 'rest-or-keep-moving',
  massage: 'self-or-partner-massage',
  'side-pillow-knees': 'back-or-side',
  'back-pillow-knees': 'back-or-side',
  heat: 'heat-all-night',
  'warm-shower': 'shower-right-before-bed',
  medication: 'painkillers-or-stretches',
};

/** Who says so and how strong it is; where the articles disagree, both sides in a sentence each. */
export function askSource(conversation: Conversation, surroundings: Surroundings): Answer {
  const { catalogue } = surroundings;
  const topic = conversation.topic ?? topicOf(conversation, surroundings);
  const entry = topic && entryOf(topic, catalogue);
  if (!topic || !entry) return inPassing(conversation, [say('source-all')], surroundings);
  // Where a copy was read is for the page, not for the ear.
  const publisher = catalogue.sources[entry.sources[0] ?? '']?.publisher.split(', on ')[0];
  const dispute = DISAGREEMENTS[topic.id];
  const said = [
    publisher ? say('source-of', { publisher }) : say('source-none'),
    say(GRADES[entry.grade]),
    ...(dispute
      ? [tell(`disagreements.${dispute}.one`), tell(`disagreements.${dispute}.other`)]
      : []),
  ];
  return inPassing(conversation, said, surroundings);
}

/** In the middle of a routine it is the exercise that is being done. */
function topicOf({ session }: Conversation, surroundings: Surroundings): Topic | undefined {
  if (!session) return undefined;
  const { segments } = surroundings.timelineOf(session.request);
  const here = segments.findIndex(({ id }) => id === session.segmentId);
  const id = segments.slice(0, here + 1).findLast(({ exercise }) => exercise)?.exercise;
  return id === undefined ? undefined : { shelf: 'exercises', id };
}

type Sourced = Pick<Cause, 'sources' | 'grade'>;

function entryOf({ shelf, id }: Topic, catalogue: Catalogue) {
  return entryIn<Sourced>(catalogue[shelf], id);
}

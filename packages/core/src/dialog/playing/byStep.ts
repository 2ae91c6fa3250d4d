import { entryIn } from '../../model/entryIn.js';
import { secondsOf } from '../../model/secondsOf.js';
import type { RoutineRequest } from '../../routine/request.js';
import type { Chunk } from '../../session/planTurn.js';
import type { Conversation } from '../conversation.js';
import type { Reply } from '../reply.js';
import { ask } from '../reply.js';
import type { Surroundings } from '../surroundings.js';

/** Whether it is a way to lie: a pillow in the dark takes each person another while, so whoever listens says when to go on. */
export function isByStep(
  { routine = '' }: RoutineRequest,
  { catalogue: { routines, sleepPositions } }: Surroundings,
): boolean {
  if (entryIn(routines, routine)) return false;
  return entryIn(sleepPositions, routine.replace(/-position$/, '')) !== undefined;
}

/** The first step of an answer, with what is left for the next one. */
export function firstStep({ segments, last }: Chunk): Chunk {
  const step = segments.filter((segment) => segment.step === segments[0]?.step);
  return {
    segments: step,
    seconds: secondsOf(step),
    last: last && step.length === segments.length,
  };
}

/** Whether to go on, asked where somebody is: set up a thing at a time, they say when. */
export function askToGoOn({ session }: Conversation, surroundings: Surroundings): Reply {
  return session && isByStep(session.request, surroundings)
    ? ask('say-next', 'say-next-again')
    : ask('carry-on', 'carry-on-again');
}

import { advance } from '../../session/advance.js';
import type { Answer } from '../answer.js';
import { noting } from '../answer.js';
import type { Conversation } from '../conversation.js';
import { isUnderWay, withSession } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import { say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { exerciseThatHurt } from './exerciseThatHurt.js';

/** The conversation with its routine stopped and nothing open. */
export function stopped(now: Conversation, { timelineOf, at }: Surroundings): Conversation {
  const { session } = now;
  if (!session) return withSession(now, null);
  return withSession(now, advance(session, { type: 'stop', at }, timelineOf(session.request))[0]);
}

/** No more moves: the words for whoever stays as they are. What hurt last rests for some days. */
export function rest(
  now: Conversation,
  surroundings: Surroundings,
  words: DialogKey = 'hurts-rest',
): Answer {
  const over: Answer = {
    next: stopped(now, surroundings),
    replies: [say(words), { type: 'end' }],
  };
  return words === 'dizzy-rest' ? over : notingWhatHurt(now, over, surroundings);
}

/** The same answer, with what was being done noted as what hurt. */
export function notingWhatHurt(
  now: Conversation,
  answer: Answer,
  { timelineOf }: Surroundings,
): Answer {
  if (!isUnderWay(now)) return answer;
  const exercise = exerciseThatHurt(now.session, timelineOf(now.session.request));
  return exercise === null ? answer : noting({ is: 'hurt', exercise }, answer);
}

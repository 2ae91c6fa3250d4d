import type { IntentName } from '../intents/intent.js';
import { HEAT_TIMER } from '../routine/setUp.js';
import type { Answer, Heard } from './answer.js';
import type { Conversation } from './conversation.js';
import { isUnderWay } from './conversation.js';
import { COMMAND_OF, inPassing } from './playing/command.js';
import { stopped } from './playing/stopped.js';
import { say } from './reply.js';

/** Whether heat is being timed. */
export function timesHeat(now: Conversation): boolean {
  return isUnderWay(now) && now.session.request.routine === HEAT_TIMER;
}

/** What would leave the heat on with nobody watching; it waits until the heat is off. */
const STARTS: readonly IntentName[] = [
  'StartRoutine',
  'NightWaking',
  'TurnOver',
  'GetUp',
  'DescribeExercise',
  'ForgetMe',
];

/** While heat is timed: what would stop or change the timing; `null` for what leaves it alone. */
export function heat({ now, intent: { intent }, surroundings }: Heard): Answer | null {
  if (!timesHeat(now)) return null;
  if (intent === 'Stop' || intent === 'ConfirmOff') {
    // Nobody is left with it on and a voice that has stopped.
    const words = say(intent === 'ConfirmOff' ? 'heat-off' : 'heat-left-on');
    return { next: stopped(now, surroundings), replies: [words, { type: 'end' }] };
  }
  const isCommand = COMMAND_OF[intent] !== undefined;
  if (!isCommand && !STARTS.includes(intent)) return null;
  return inPassing(now, [say(isCommand ? 'heat-timing' : 'heat-first')], surroundings);
}

/** Pain and alarms end the timing too, so whatever is said to them, the heat goes off as well. */
export function heatOffToo(answer: Answer): Answer {
  const said = answer.replies.filter(({ type }) => type !== 'end');
  const end = answer.replies.find(({ type }) => type === 'end') ?? ({ type: 'end' } as const);
  return { ...answer, replies: [...said, say('heat-left-on'), end] };
}

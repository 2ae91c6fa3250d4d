import type { IntentName } from '../../intents/intent.js';
import { HEAT_TIMER } from '../../routine/setUp.js';
import type { Conversation } from '../conversation.js';
import { isUnderWay } from '../conversation.js';
import type { Answer } from '../goOn.js';
import type { Surroundings } from '../plan.js';
import type { Reply } from '../reply.js';
import { say } from '../reply.js';
import { COMMAND_OF, inPassing } from './command.js';
import { stopSession } from './reportPain.js';

/** Whether heat is being timed. */
export function timesHeat(conversation: Conversation): boolean {
  return isUnderWay(conversation) && conversation.session.request.routine === HEAT_TIMER;
}

/** "It's off", and whatever else would end the timing: nobody is left with it on and a voice that has stopped. */
export function endHeat(
  conversation: Conversation,
  intent: IntentName,
  surroundings: Surroundings,
): Answer {
  if (!timesHeat(conversation)) return inPassing(conversation, [say('heat-off')], surroundings);
  const over = stopSession(conversation, surroundings);
  return [over, [say(intent === 'ConfirmOff' ? 'heat-off' : 'heat-left-on'), { type: 'end' }]];
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

/** Answers what would stop or change the timing; `null` for what leaves it alone. */
export function whileTiming(
  conversation: Conversation,
  intent: IntentName,
  surroundings: Surroundings,
): Answer | null {
  if (!timesHeat(conversation)) return null;
  if (intent === 'Stop') return endHeat(conversation, intent, surroundings);
  const isCommand = COMMAND_OF[intent] !== undefined;
  if (!isCommand && !STARTS.includes(intent)) return null;
  return inPassing(conversation, [say(isCommand ? 'heat-timing' : 'heat-first')], surroundings);
}

/** Pain and alarms end the timing too, so whatever is said to them, the heat goes off as well. */
export function heatOffToo([next, replies]: Answer): Answer {
  const said: readonly Reply[] = replies.filter(({ type }) => type !== 'end');
  return [next, [...said, say('heat-left-on'), { type: 'end' }]];
}

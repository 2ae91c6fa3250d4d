import type { Intent } from '../intents/intent.js';
import { catchUp } from './catchUp.js';
import type { DialogContext } from './context.js';
import type { Conversation } from './conversation.js';
import type { Answer } from './goOn.js';
import { COMMAND_OF, command } from './handlers/command.js';
import { leaveOut } from './handlers/leaveOut.js';
import { reportPain } from './handlers/reportPain.js';
import { startRoutine } from './handlers/startRoutine.js';
import type { Surroundings } from './plan.js';
import { surroundingsOf } from './plan.js';
import { ask, say } from './reply.js';

/**
 * Answers one sentence. Pain is answered before anything else, in every state; a question about pain before any wish.
 *
 * Time up to `at` is counted without telling what began in it: a device that keeps time itself calls `advance` up to the
 * same `at` first, so that no line is lost.
 *
 * @param conversation what is remembered; `newConversation` at first
 * @param intent what `recognise` understood, or the platform
 * @param context time, catalogue, and what the device can do
 * @returns the conversation afterwards, and the replies in order
 * @example respond(newConversation, { intent: 'Help', slots: {} }, context)[1][0].type // 'ask'
 */
export function respond(
  conversation: Conversation,
  intent: Intent,
  context: DialogContext,
): Answer {
  const surroundings = surroundingsOf(context);
  const now = catchUp(conversation, intent, surroundings);
  if (intent.intent === 'ReportPain') return reportPain(now, intent, surroundings);
  if (now.question === 'leave-out') return leaveOut(now, intent.intent, surroundings);
  if (intent.intent === 'Unknown') return notUnderstood(now, surroundings);
  const { unclear: _, ...understood } = now;
  return answer(understood, intent, surroundings);
}

function answer(conversation: Conversation, intent: Intent, surroundings: Surroundings): Answer {
  const name = COMMAND_OF[intent.intent];
  if (name) return command(conversation, name, surroundings);
  switch (intent.intent) {
    case 'StartRoutine':
      return startRoutine(conversation, intent, surroundings);
    case 'Yes':
    case 'No':
      if (conversation.question !== 'carry-on') return notUnderstood(conversation, surroundings);
      return command(conversation, intent.intent === 'Yes' ? 'resume' : 'stop', surroundings);
    case 'Help':
      return help(conversation, surroundings);
    default:
      return notUnderstood(conversation, surroundings);
  }
}

function help(conversation: Conversation, surroundings: Surroundings): Answer {
  if (!isUnderWay(conversation)) return [conversation, [ask('help-idle', 'help-idle')]];
  if (!surroundings.turn) return [conversation, [say('help-playing')]];
  return [
    { ...conversation, question: 'carry-on' },
    [say('help-playing'), ask('carry-on', 'carry-on-again')],
  ];
}

/** Once more the question; twice in a row, the gentle way is to stop. */
function notUnderstood(conversation: Conversation, surroundings: Surroundings): Answer {
  const unclear = (conversation.unclear ?? 0) + 1;
  const next: Conversation = { ...conversation, unclear };
  if (!isUnderWay(conversation)) {
    if (unclear >= 3) return [next, [say('goodbye'), { type: 'end' }]];
    return [next, [ask('unknown', 'help-idle')]];
  }
  if (!surroundings.turn) return [next, [say('unknown-playing')]];
  if (unclear >= 2) return command(next, 'stop', surroundings);
  return [
    { ...next, question: 'carry-on' },
    [say('unknown-playing'), ask('carry-on', 'carry-on-again')],
  ];
}

function isUnderWay({ session }: Conversation): boolean {
  return session !== null && session.status !== 'ended';
}

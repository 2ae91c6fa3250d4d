import type { Intent } from '../intents/intent.js';
import type { DialogContext } from './context.js';
import type { Conversation } from './conversation.js';
import { COMMAND_OF, command } from './handlers/command.js';
import { leaveOut, reportPain } from './handlers/reportPain.js';
import { startRoutine } from './handlers/startRoutine.js';
import { ask, say } from './reply.js';
import type { Answer } from './turns.js';
import { catchUp } from './turns.js';

/**
 * Answers one sentence. Pain is answered before anything else, in every state.
 *
 * @param conversation what is remembered; `newConversation` at first
 * @param intent what `recognise` understood, or the platform
 * @param surroundings time, catalogue, and what the device can do
 * @returns the conversation afterwards, and the replies in order
 * @example respond(newConversation, { intent: 'Help', slots: {} }, context)[1][0].type // 'ask'
 */
export function respond(
  conversation: Conversation,
  intent: Intent,
  surroundings: DialogContext,
): Answer {
  const context = { ...surroundings, at: Math.floor(surroundings.at) };
  const now = catchUp(conversation, context);
  if (intent.intent === 'ReportPain') return reportPain(now, intent, context);
  if (intent.intent !== 'Unknown') return answer({ ...now, ...CLEAR }, intent, context);
  return notUnderstood(now, context);
}

const CLEAR = { unclear: 0 };

function answer(conversation: Conversation, intent: Intent, context: DialogContext): Answer {
  const name = COMMAND_OF[intent.intent];
  if (name) return command(conversation, name, context);
  switch (intent.intent) {
    case 'StartRoutine':
      return startRoutine(conversation, intent, context);
    case 'Yes':
    case 'No':
      return yesOrNo(conversation, intent.intent === 'Yes', context);
    case 'Help':
      return help(conversation, context);
    default:
      return notUnderstood(conversation, context);
  }
}

function yesOrNo(conversation: Conversation, yes: boolean, context: DialogContext): Answer {
  if (conversation.question === 'leave-out') return leaveOut(conversation, yes, context);
  if (conversation.question === 'carry-on') {
    return command(conversation, yes ? 'resume' : 'stop', context);
  }
  return notUnderstood(conversation, context);
}

function help(conversation: Conversation, context: DialogContext): Answer {
  if (!isPlaying(conversation)) return [conversation, [ask('help-idle', 'help-idle')]];
  if (!context.turn) return [conversation, [say('help-playing')]];
  return [conversation, [say('help-playing'), ask('carry-on', 'carry-on-again')]];
}

/** Once more the question; twice in a row, the gentle way is to stop. */
function notUnderstood(conversation: Conversation, context: DialogContext): Answer {
  const unclear = (conversation.unclear ?? 0) + 1;
  const next: Conversation = { ...conversation, unclear };
  if (!isPlaying(conversation)) {
    if (unclear >= 3) return [next, [say('goodbye'), { type: 'end' }]];
    return [next, [ask('unknown', 'help-idle')]];
  }
  if (conversation.question === 'leave-out') {
    return unclear >= 2
      ? leaveOut(next, false, context)
      : [next, [ask('hurts-leave-out', 'hurts-leave-out')]];
  }
  if (!context.turn) return [next, [say('unknown-playing')]];
  if (unclear >= 2) return command(next, 'stop', context);
  return [
    { ...next, question: 'carry-on' },
    [say('unknown-playing'), ask('carry-on', 'carry-on-again')],
  ];
}

function isPlaying({ session }: Conversation): boolean {
  return session !== null && session.status !== 'ended';
}

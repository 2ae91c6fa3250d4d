import type { Intent } from '../intents/intent.js';
import { INTENTS } from '../intents/intent.js';
import { isObject, isOneOf, mustBe } from '../model/argument.js';
import type { Answer, Heard } from './answer.js';
import { after } from './answer.js';
import type { DialogContext } from './context.js';
import type { Conversation } from './conversation.js';
import { inDoubt, slightDoubt } from './doubt.js';
import { isMovement } from './dueChecks.js';
import { forget } from './forget.js';
import { heat } from './heat.js';
import { inOtherWords } from './inOtherWords.js';
import { nothingKnown } from './memory.js';
import { memoryAfter } from './memoryAfter.js';
import { mustBeConversation } from './mustBeConversation.js';
import { fromTheTable } from './open/open.js';
import { danger, pain } from './pain.js';
import { catchUp } from './playing/catchUp.js';
import type { Reply } from './reply.js';
import { isReading, saidBeside } from './reply.js';
import type { Surroundings } from './surroundings.js';
import { surroundingsOf } from './surroundings.js';
import { toldWith } from './toldWith.js';

/** What `respond` gives: the conversation afterwards, and the replies in order. */
export type Responded = readonly [Conversation, readonly Reply[]];

/** The first layer that has an answer gives it. The order is the safety rule: a danger beats everything. */
const LAYERS: readonly ((heard: Heard) => Answer | null)[] = [
  danger,
  inDoubt,
  pain,
  heat,
  forget,
  fromTheTable,
];

const isIntent = /* @__PURE__ */ isOneOf('intent', 'Intents', INTENTS);

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
 * @throws TypeError in a sentence that says what an argument has to be
 * @example respond(newConversation, { intent: 'Help', slots: {} }, context)[1][0].type // 'ask'
 */
export function respond(
  conversation: Conversation,
  intent: Intent,
  context: DialogContext,
): Responded {
  mustBeConversation(conversation);
  const wanted = "An intent is what recognise gives, such as { intent: 'Help', slots: {} }";
  mustBe(isObject(intent), wanted, intent);
  isIntent(intent.intent);
  mustBe(
    isObject(intent.slots),
    "An intent has slots, such as { intent: 'Help', slots: {} }",
    intent.slots,
  );
  mustBe(
    isObject(context),
    'A context is a time and a limit, such as { at: 0, turn: null }',
    context,
  );
  mustBe(
    Number.isFinite(context.at),
    "A context's at is milliseconds of the caller's clock",
    context.at,
  );
  mustBe(
    context.turn === null || isObject(context.turn),
    "A context's turn is what turnLimit gives, or null where the device keeps time itself",
    context.turn,
  );
  const surroundings = surroundingsOf(context);
  const now = catchUp(conversation, intent, surroundings);
  const heard: Heard = { now, intent, surroundings };
  const answer = inOtherWords(silencedToAsk(answered(heard), surroundings), conversation, intent);
  const { memory = nothingKnown } = surroundings;
  const learned = memoryAfter(heard, answer);
  const kept: readonly Reply[] = learned === memory ? [] : [{ type: 'remember', memory: learned }];
  return [answer.next, [...kept, ...voiceOf(answer, surroundings), ...answer.replies]];
}

function answered(heard: Heard): Answer {
  const slight = slightDoubt(heard);
  const beside = slight && firstAnswer({ ...heard, intent: slight.intent });
  // Nobody moves who may be in danger before they have said that they are not.
  if (slight && beside && !isMoving(beside, heard.surroundings)) {
    const { replies } = beside;
    // Where all that is a danger is said anyway, with whom to call, it is not said twice.
    if (replies.some((reply) => 'line' in reply && reply.line.key === 'dialog.statement-nerves'))
      return beside;
    const said = isReading(replies)
      ? [...slight.sign, ...replies]
      : saidBeside(replies, slight.sign);
    return { ...beside, replies: said };
  }
  const { waited, ...answer } = firstAnswer(heard);
  if (!waited) return answer;
  const second = firstAnswer({ ...heard, now: answer.next, intent: waited });
  const facts = [...(answer.facts ?? []), ...(second.facts ?? [])];
  return { ...after(answer.replies, second), facts };
}

/** Whether more than breathing is read. */
function isMoving({ next: { session }, replies }: Answer, surroundings: Surroundings): boolean {
  if (!isReading(replies) || !session) return false;
  const { segments } = surroundings.timelineOf(session.request);
  return segments.some((segment) => isMovement(segment, surroundings));
}

function firstAnswer(heard: Heard): Answer {
  return toldWith(heard, byLayers);
}

function byLayers(heard: Heard): Answer {
  for (const layer of LAYERS) {
    const answer = layer(heard);
    if (answer) return answer;
  }
  throw new Error(`Nothing answers "${heard.intent.intent}".`);
}

/** By night, and for whoever has asked for it. Words that send somebody for help are never whispered. */
function voiceOf({ next, facts = [] }: Answer, surroundings: Surroundings): readonly Reply[] {
  const { routine = '', setting } = next.session?.request ?? {};
  const byNight = setting === 'night' || surroundings.catalogue.routines[routine]?.mode === 'night';
  const alarmed = facts.some(({ is }) => is === 'alarmed');
  const whispered = surroundings.whispers && (next.person.quiet || byNight) && !alarmed;
  return whispered ? [{ type: 'softly' }] : [];
}

/** Whoever is asked something on a device that could not hear the answer is not read to meanwhile. */
function silencedToAsk(answer: Answer, { at, hearsOnlyAnswers }: Surroundings): Answer {
  const { next, replies } = answer;
  const { session } = next;
  const isAsked = replies.some(({ type }) => type === 'ask');
  if (!hearsOnlyAnswers || !isAsked || session?.status !== 'playing') return answer;
  return { ...answer, next: { ...next, session: { ...session, status: 'paused', at } } };
}

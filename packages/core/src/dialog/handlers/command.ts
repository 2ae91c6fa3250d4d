import type { IntentName } from '../../intents/intent.js';
import { advance } from '../../session/advance.js';
import type { Effect } from '../../session/effect.js';
import type { SessionCommand } from '../../session/event.js';
import { rebase } from '../../session/rebase.js';
import type { Session } from '../../session/session.js';
import type { Timeline } from '../../timeline/compileTimeline.js';
import type { DialogContext } from '../context.js';
import type { Conversation } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import { timelineOf } from '../plan.js';
import type { Reply } from '../reply.js';
import { ask, say } from '../reply.js';
import type { Answer } from '../turns.js';
import { goOn } from '../turns.js';

/** What a person says and what the session calls it. */
export const COMMAND_OF: Readonly<Partial<Record<IntentName, SessionCommand>>> = {
  Next: 'next',
  Previous: 'previous',
  Repeat: 'repeat',
  Pause: 'pause',
  Resume: 'resume',
  StartOver: 'start-over',
  OtherSide: 'other-side',
  Slower: 'slower',
  Faster: 'faster',
  LongerHold: 'longer-hold',
  ShorterHold: 'shorter-hold',
  TimeLeft: 'time-left',
  Stop: 'stop',
};

/** Gives a command to the session and says what came of it. */
export function command(
  conversation: Conversation,
  name: SessionCommand,
  context: DialogContext,
): Answer {
  const { session } = conversation;
  const restarts = name === 'start-over' && session !== null;
  if (!session || (session.status === 'ended' && !restarts)) {
    return name === 'stop'
      ? [{ v: 1, session }, [say('goodbye'), { type: 'end' }]]
      : [conversation, [ask('not-playing', 'help-idle')]];
  }
  const timeline = timelineOf(session.request, context);
  const [next, effects] = advance(session, { type: name, at: context.at }, timeline);
  const replan = effects.find((effect) => effect.type === 'replan');
  if (replan) return changePlan(conversation, next, timeline, replan, name, context);
  return afterCommand(conversation, next, timeline, effects, context);
}

type Replan = Extract<Effect, { type: 'replan' }>;

/** Builds the changed routine and stays in its place. */
function changePlan(
  conversation: Conversation,
  session: Session,
  from: Timeline,
  { request }: Replan,
  name: SessionCommand,
  context: DialogContext,
): Answer {
  const to = timelineOf(request, context);
  const [moved, effects] = rebase(session, from, to);
  const done: DialogKey = to.hash === from.hash ? 'as-far-as-it-goes' : (name as DialogKey);
  return resumeWhere(conversation, moved, to, effects, [say(done)], context);
}

/** One effect decides what is said; cues and segments are the player's business. */
function afterCommand(
  conversation: Conversation,
  session: Session,
  timeline: Timeline,
  effects: readonly Effect[],
  context: DialogContext,
): Answer {
  const kept: Conversation = { v: 1, session };
  for (const effect of effects) {
    switch (effect.type) {
      case 'paused':
        return paused(kept, context);
      case 'stopped': {
        const moving = effect.during === 'move' || effect.during === 'hold';
        return [kept, [say(moving ? 'stopped-moving' : 'stopped'), { type: 'end' }]];
      }
      case 'ended':
        return [kept, [say('goodbye'), { type: 'end' }]];
      case 'time-left': {
        const said = [say('time-left', { duration: Math.round(effect.seconds) })];
        return resumeWhere(conversation, session, timeline, [], said, context);
      }
      case 'unavailable': {
        const key = effect.command === 'other-side' ? 'no-other-side' : 'not-playing';
        return resumeWhere(conversation, session, timeline, [], [say(key)], context);
      }
      case 'resumed': {
        const key = effect.restarted === null ? 'resumed' : 'restarted';
        return goOn(conversation, session, timeline, effects, [say(key)], context);
      }
      default:
    }
  }
  if (session.status !== 'playing') return paused(kept, context);
  return goOn(conversation, session, timeline, effects, [], context);
}

/** Where answers are chunks, an open microphone is the only way back in. */
function paused(conversation: Conversation, context: DialogContext): Answer {
  if (!context.turn) return [conversation, [say('paused')]];
  return [{ ...conversation, question: 'carry-on' }, [ask('paused', 'carry-on-again')]];
}

/**
 * After an answer that changes nothing in the place: a device with a clock just goes on; where answers are chunks the
 * next chunk follows, or, when the person had been asked, the question again.
 */
function resumeWhere(
  conversation: Conversation,
  session: Session,
  timeline: Timeline,
  effects: readonly Effect[],
  said: readonly Reply[],
  context: DialogContext,
): Answer {
  if (session.status === 'playing') {
    return goOn(conversation, session, timeline, effects, said, context);
  }
  if (!context.turn) return [{ ...conversation, session }, said];
  const asked: Conversation = { v: 1, session, question: 'carry-on' };
  return [asked, [...said, ask('carry-on', 'carry-on-again')]];
}

import type { IntentName } from '../../intents/intent.js';
import type { RoutineRequest } from '../../routine/request.js';
import { advance } from '../../session/advance.js';
import type { Effect } from '../../session/effect.js';
import type { SessionCommand } from '../../session/event.js';
import { rebase } from '../../session/rebase.js';
import type { Session } from '../../session/session.js';
import type { Timeline } from '../../timeline/compileTimeline.js';
import type { Conversation } from '../conversation.js';
import { isUnderWay } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import { fitsTurns } from '../fitsTurns.js';
import type { Answer } from '../goOn.js';
import { goOn } from '../goOn.js';
import type { Surroundings } from '../plan.js';
import { shortened } from '../plan.js';
import type { Reply } from '../reply.js';
import { ask, say } from '../reply.js';

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

/** A command in the middle of a conversation. */
interface Playing {
  readonly conversation: Conversation;
  readonly timeline: Timeline;
  readonly surroundings: Surroundings;
}

/** Gives a command to the session and says what came of it. */
export function command(
  conversation: Conversation,
  name: SessionCommand,
  surroundings: Surroundings,
): Answer {
  const { session } = conversation;
  if (!session || (session.status === 'ended' && name !== 'start-over')) {
    return name === 'stop'
      ? [{ v: 1, session }, [say('goodbye'), { type: 'end' }]]
      : [conversation, [ask('not-playing', 'help-idle')]];
  }
  const timeline = surroundings.timelineOf(session.request);
  const playing: Playing = { conversation, timeline, surroundings };
  const [next, effects] = advance(session, { type: name, at: surroundings.at }, timeline);
  const replan = effects.find((effect) => effect.type === 'replan');
  if (replan) return changePlan(playing, next, replan, name as DialogKey);
  for (const effect of effects) {
    const answer = spoken(effect, effects, next, playing);
    if (answer) return answer;
  }
  if (next.status !== 'playing') return pause(next, playing);
  return goOn(next, timeline, effects, [], surroundings);
}

/**
 * Answers a question. Somebody in the middle of a routine stays in their place; where nothing is under way the answer
 * ends the conversation on a device that answers in chunks.
 */
export function inPassing(
  conversation: Conversation,
  said: readonly Reply[],
  surroundings: Surroundings,
): Answer {
  if (!isUnderWay(conversation)) {
    // A device that keeps time itself keeps listening too.
    return [conversation, surroundings.turn ? [...said, { type: 'end' }] : said];
  }
  const { session } = conversation;
  const timeline = surroundings.timelineOf(session.request);
  const playing: Playing = { conversation, timeline, surroundings };
  const [next, replies] = answerInPassing(session, said, playing);
  return [{ ...next, ...(conversation.topic ? { topic: conversation.topic } : {}) }, replies];
}

/** Changes what is played from here on, and stays in its place. */
export function replanned(
  conversation: Conversation,
  request: RoutineRequest,
  done: DialogKey,
  surroundings: Surroundings,
): Answer | null {
  if (!isUnderWay(conversation)) return null;
  const { session } = conversation;
  const timeline = surroundings.timelineOf(session.request);
  const playing: Playing = { conversation, timeline, surroundings };
  const careful = shortened(request, surroundings);
  // What must be avoided goes before a wish for more time.
  const { pace: _, holds: __, ...usual } = careful;
  const to = surroundings.timelineOf(careful);
  if (to.hash === timeline.hash) return inPassing(conversation, [say('avoid-kept')], surroundings);
  const fits = fitsTurns(to, surroundings);
  return changePlan(playing, session, { type: 'replan', request: fits ? careful : usual }, done);
}

/** Builds the changed routine and stays in its place. A wish that changes nothing is not kept. */
function changePlan(
  { conversation, timeline, surroundings }: Playing,
  session: Session,
  { request }: Extract<Effect, { type: 'replan' }>,
  done: DialogKey,
): Answer {
  const to = surroundings.timelineOf(request);
  if (to.hash === timeline.hash || !fitsTurns(to, surroundings)) {
    return answerInPassing(session, [say('as-far-as-it-goes')], {
      conversation,
      timeline,
      surroundings,
    });
  }
  const [moved, effects] = rebase(session, timeline, to);
  const playing: Playing = { conversation, timeline: to, surroundings };
  return answerInPassing(moved, [say(done)], playing, effects);
}

/** What is said about one effect; cues and segments are the player's business. */
function spoken(
  effect: Effect,
  effects: readonly Effect[],
  session: Session,
  playing: Playing,
): Answer | null {
  const { timeline, surroundings } = playing;
  const over: Conversation = { v: 1, session };
  switch (effect.type) {
    case 'paused':
      return pause(session, playing);
    case 'stopped': {
      const moving = effect.during === 'move' || effect.during === 'hold';
      return [over, [say(moving ? 'stopped-moving' : 'stopped'), { type: 'end' }]];
    }
    case 'ended':
      return [over, [say('goodbye'), { type: 'end' }]];
    case 'time-left': {
      const duration = Math.round(effect.seconds);
      return answerInPassing(session, [say('time-left', { duration })], playing);
    }
    case 'unavailable': {
      const key = effect.command === 'other-side' ? 'no-other-side' : 'not-playing';
      return answerInPassing(session, [say(key)], playing);
    }
    case 'resumed': {
      const key = effect.restarted === null ? 'resumed' : 'restarted';
      return goOn(session, timeline, effects, [say(key)], surroundings);
    }
    default:
      return null;
  }
}

/** Where answers are chunks, an open microphone is the only way back in. */
function pause(session: Session, { timeline, surroundings }: Playing): Answer {
  if (surroundings.hearsOnlyAnswers)
    return [{ v: 1, session }, [pausedOrStopped(session, timeline)]];
  if (!surroundings.turn) return [{ v: 1, session }, [say('paused')]];
  return [{ v: 1, session, question: 'carry-on' }, [ask('paused', 'carry-on-again')]];
}

/** It may have been "stop" that was said, so whoever is in a movement is eased out of it. */
function pausedOrStopped({ segmentId }: Session, { segments }: Timeline): Reply {
  const kind = segments.find(({ id }) => id === segmentId)?.kind;
  return say(kind === 'move' || kind === 'hold' ? 'stopped-moving' : 'stopped');
}

/**
 * An answer that leaves the place as it is. A device with a clock goes on as it was. Where answers are chunks, somebody
 * who broke in hears the rest, and somebody who had been asked is asked again.
 */
function answerInPassing(
  session: Session,
  said: readonly Reply[],
  { conversation, timeline, surroundings }: Playing,
  effects: readonly Effect[] = [],
): Answer {
  if (session.status === 'playing') return goOn(session, timeline, effects, said, surroundings);
  if (!surroundings.turn && !surroundings.hearsOnlyAnswers) return [{ v: 1, session }, said];
  if (surroundings.turn && conversation.question !== 'carry-on') {
    const playing: Session = { ...session, status: 'playing', at: surroundings.at };
    return goOn(playing, timeline, effects, said, surroundings);
  }
  const asked: Conversation = { v: 1, session, question: 'carry-on' };
  return [asked, [...said, ask('carry-on', 'carry-on-again')]];
}

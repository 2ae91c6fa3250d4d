import { afterForgetting } from '../dialog/afterForgetting.js';
import type { Conversation } from '../dialog/conversation.js';
import { newConversation } from '../dialog/conversation.js';
import { expectingOf } from '../dialog/expectingOf.js';
import { nothingKnown } from '../dialog/memory.js';
import type { Reply } from '../dialog/reply.js';
import { respond } from '../dialog/respond.js';
import type { Intent } from '../intents/intent.js';
import { recognise } from '../intents/recognise.js';
import type { Line } from '../timeline/segment.js';
import { Clockwork } from './clockwork.js';
import type { ConversationOptions } from './conversationOptions.js';
import type { Status } from './happening.js';
import { dayFrom, hourFrom, mustBeConversationOptions } from './mustBeConversationOptions.js';
import type { Scene } from './scene.js';
import { SILENCE_MS, silenceAs, silenceIsAnAnswer } from './silence.js';

/** What came of a sentence. */
export interface Answered {
  /** What it was taken for. */
  readonly intent: Intent;
  /**
   * What was said at once; what follows by the clock is told to `on.say` only. `null` where `on.say` or `on.moment` has been
   * told this too, so that nothing is said twice.
   */
  readonly text: string | null;
  /** The answer closed the conversation. */
  readonly over: boolean;
  /** Where something had to be done before the answer: settles when the answer has been given. */
  readonly told: Promise<void> | null;
}

/** A conversation that is being held. */
export interface LiveConversation {
  /** Hears a sentence and answers it. */
  say(sentence: string): Answered;
  /** Answers an intent, such as a key stands for. */
  hear(intent: Intent): Answered;
  /** Says one of the dialog's own lines, such as a greeting. */
  announce(line: Line): void;
  /** Whether a routine is being read. */
  readonly status: Status;
  /** An answer is still to come, for what was asked for takes a moment. */
  readonly owesAnswer: boolean;
  /** Everything that is remembered between two sentences; plain JSON. */
  readonly conversation: Conversation;
  /** Where the routine is now; `null` when none is being read. */
  scene(): Scene | null;
  /** Lets go of the clock: nothing happens by itself any more, and nothing is heard. */
  close(): void;
}

/**
 * Holds a conversation on a device that keeps time itself. It hears sentences, answers them, and carries a routine on by
 * the clock; whoever stays silent when asked about a pain is taken for not being sure.
 *
 * @param options the language, the clock, and who is told what to say
 * @returns what hears
 * @throws TypeError in a sentence that says which option cannot be meant, and what can
 * @example conversation({ clock: simulatedClock(), locale: enUS, hearing: enUSHearing, catalogue }).say('how do I turn over').intent.intent // 'TurnOver'
 */
export function conversation(options: ConversationOptions): LiveConversation {
  mustBeConversationOptions(options);
  const { clock, hearing, catalogue, steps, country, oneWay, whispers = true } = options;
  const { today, hour, mayBeShared } = options;
  const { device = { stop: 'say' }, locale, on = {}, wakeWords = [] } = options;
  const clockwork = new Clockwork({ clock, locale, device, on });
  let state = options.conversation ?? newConversation;
  let memory = options.memory ?? nothingKnown;
  let owesAnswer = false;
  let unsetSilence = () => {};
  clockwork.session = state.session;

  const now = (): Conversation => ({ ...state, session: clockwork.session });

  const hear = (intent: Intent): Answered => {
    mustBeOpen();
    const at = clockwork.hearingAt();
    // The core only counts the time that has passed; what was to be said in it has to be said first.
    const overdue = clockwork.carryOn(at);
    const surroundings = { catalogue, steps, turn: null, country, oneWay, whispers, mayBeShared };
    const context = { ...surroundings, at, memory, today: dayFrom(today), hour: hourFrom(hour) };
    const [after, answer] = respond(now(), intent, context);
    state = after;
    // Nothing is kept where nobody keeps it, so that is forgotten at once.
    const atOnce = on.forget === undefined && on.remember === undefined;
    const forgets = answer.some(({ type }) => type === 'forget');
    const replies = atOnce ? afterForgetting(answer, true) : answer;
    if (forgets && atOnce) memory = nothingKnown;
    const follow = replies.find((reply) => reply.type === 'follow');
    const effects = follow?.effects ?? [];
    const happenings = clockwork.stillMeant(overdue, after.session, effects);
    clockwork.soft = replies.some(({ type }) => type === 'softly');
    for (const reply of replies) {
      if (reply.type === 'say' || reply.type === 'ask') {
        happenings.push(clockwork.answer(reply.line, at));
      }
      if (reply.type === 'remember') {
        memory = reply.memory;
        on.remember?.(memory);
      }
    }
    clockwork.take(after.session, follow?.timeline ?? null, effects, at);
    if (intent.intent !== 'Pause' && after.open.is === 'nothing') {
      happenings.push(...clockwork.takeUp(at));
    }
    const told = clockwork.report([...happenings, ...clockwork.carryOn(at)]);
    listenForSilence(at);
    // After words that send somebody for help nothing closes: they stay in sight.
    const over = replies.some((reply) => reply.type === 'end' && !reply.alarmed);
    return {
      intent,
      text:
        on.say || on.moment
          ? null
          : told.flatMap((one) => (one.type === 'line' ? [one.text] : [])).join(' '),
      over,
      told: forgets && !atOnce ? forget(replies) : null,
    };
  };

  const mustBeOpen = (): void => {
    if (clockwork.isClosed) throw new Error('This conversation is closed; begin another one.');
  };

  /** Erased first, and only then told. */
  const forget = async (replies: readonly Reply[]): Promise<void> => {
    owesAnswer = true;
    const erased = (await on.forget?.()) ?? false;
    owesAnswer = false;
    if (erased) memory = nothingKnown;
    for (const reply of afterForgetting(replies, erased)) {
      if (reply.type === 'say') announce(reply.line);
    }
  };

  const announce = (line: Line): void => {
    clockwork.report([clockwork.answer(line, clock.now())]);
  };

  const listenForSilence = (at: number): void => {
    unsetSilence();
    if (oneWay || clockwork.isClosed || !silenceIsAnAnswer(state)) return;
    unsetSilence = clock.callAt(at + SILENCE_MS * (clock.speed ?? 1), () => hear(silenceAs(state)));
  };

  return {
    say(sentence) {
      if (!hearing) throw new Error('This conversation has no ear; it hears intents only.');
      return hear(
        recognise(sentence, { locale: hearing, expecting: expectingOf(state), wakeWords }),
      );
    },
    hear,
    announce(line) {
      mustBeOpen();
      announce(line);
    },
    get status() {
      return clockwork.status;
    },
    get owesAnswer() {
      return owesAnswer;
    },
    get conversation() {
      return now();
    },
    scene: () => clockwork.scene(),
    close() {
      unsetSilence();
      clockwork.close();
    },
  };
}

import type {
  Answer,
  Conversation,
  DialogContext,
  Intent,
  Locale,
  Memory,
  Reply,
  TurnLimit,
} from '@supine/core';
import { afterForgetting, countryOf, nothingKnown, respond } from '@supine/core';
import type { Kept, MemoryStore } from '@supine/store';
import { keptOf } from '@supine/store';
import type { HandlerInput } from 'ask-sdk-core';
import type { Directive, Response } from 'ask-sdk-model';
import { onePiece } from './delivery/onePiece.js';
import { reached, shown } from './delivery/shown.js';
import { spoken } from './delivery/spoken.js';
import { streamed } from './delivery/streamed.js';
import { deviceOf, personOf } from './device.js';
import type { Happening } from './happening.js';
import { keepState, readState } from './state.js';
import type { Recordings } from './stream/recordings.js';
import type { Stream } from './stream/stream.js';
import { streamOf } from './stream/stream.js';
import { subjectOf } from './subject.js';

/** What a skill is made of. */
export interface SkillParts {
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
  /** What it speaks and shows. */
  readonly locale: Locale;
  /** How much of a routine one answer may hold, by the length of its words. */
  readonly limit: TurnLimit;
  readonly store?: MemoryStore | undefined;
  readonly recordings?: Recordings | undefined;
  /** Whether a routine that fits is sent as one document of sound. */
  readonly onePiece: boolean;
}

/** One request, with all that is known as it comes. */
export interface Turn {
  readonly input: HandlerInput;
  readonly parts: SkillParts;
  readonly at: number;
  /** YYYY-MM-DD. No request says where a device stands, so it is the day in UTC. */
  readonly today: string;
  readonly screen: boolean;
  readonly player: boolean;
  readonly conversation: Conversation;
  readonly over: string | undefined;
  readonly memory: Memory;
  readonly kept: Kept;
  readonly stream: Stream | null;
}

/** Puts together what is known as a request comes. */
export async function turnOf(input: HandlerInput, parts: SkillParts): Promise<Turn> {
  const { context } = input.requestEnvelope;
  const at = parts.now();
  const kept = keptOf(parts.store, personOf(context));
  const { conversation, over, memory = await kept.read() } = readState(input);
  const { recordings } = parts;
  const stream = recordings ? streamOf(context, at, recordings, memory) : null;
  const today = new Date(at).toISOString().slice(0, 10);
  const { screen, player } = deviceOf(context);
  return { input, parts, at, today, screen, player, conversation, over, memory, kept, stream };
}

/** A screen reports where it is; it is not answered, and goes on. */
export function answerReached(
  input: HandlerInput,
  segmentId: string,
  { now }: SkillParts,
): Response {
  const state = readState(input);
  if (state.over === undefined) return {};
  const conversation = reached(state.conversation, segmentId, state.over, now());
  keepState(input, { ...state, conversation });
  return {};
}

/**
 * A stretch on a screen is over: the next one follows without a question. A document asks for more once; what comes late
 * or twice finds another one there.
 */
export async function answerOver(
  input: HandlerInput,
  segmentId: string,
  parts: SkillParts,
): Promise<Response> {
  const { conversation, over } = readState(input);
  if (over !== segmentId) return {};
  // A routine that is over closes without a word: somebody may be asleep.
  if (conversation.question !== 'carry-on') return { shouldEndSession: true };
  return answerIntent(await turnOf(input, parts), { type: 'over' });
}

/** "Loop" and "shuffle": a routine has one order. What plays goes on. */
export function answerOrder({ locale }: SkillParts): Response {
  return spoken([{ type: 'say', line: { key: 'dialog.plays-once' } }], locale);
}

/** Answers what was said, in the delivery that suits the device. */
export async function answerIntent(
  turn: Turn,
  happening: Extract<Happening, { type: 'said' | 'opened' | 'button' }> | { type: 'over' },
): Promise<Response> {
  if (happening.type === 'opened' && turn.stream?.plays) return openedWhilePlaying(turn);
  const by = happening.type;
  const said = by === 'over' ? YES : happening.intent;
  const subject = subjectOf(turn, said);
  const intent = subject.intent;
  const now: Turn = { ...turn, conversation: subject.conversation };
  const whole = subject.streams ? null : inWholeAnswers(now, intent, by);
  if (whole && (turn.screen || !isCut(whole) || !canStream(turn))) {
    return deliverWhole(now, whole, by);
  }
  const [since, alone] = await erasedFirst(now, whileStreaming(now, intent));
  const recordings = turn.parts.recordings ?? (() => null);
  const response = streamed(alone, {
    recordings,
    locale: turn.parts.locale,
    stream: turn.stream,
    at: turn.at,
  });
  // Without a recording it is read in answers, as on a device that plays none.
  if (!response) return deliverWhole(now, inWholeAnswers(now, intent, by), by);
  await keep(since, alone, { byStream: true });
  return by === 'button' ? onlyDirectives(response) : response;
}

const YES: Intent = { intent: 'Yes', slots: {} };

/** The answer of a device that takes whole answers. */
function inWholeAnswers(turn: Turn, intent: Intent, by: Happening['type']): Answer {
  return respond(asFarAsHeard(turn, by), intent, {
    ...contextOf(turn),
    turn: turn.parts.limit,
  });
}

/**
 * While a document plays by itself, "yes" and "carry on" answer no question: that one is the document's own, and is
 * answered by its end.
 */
function asFarAsHeard(
  { conversation, over, at, screen }: Turn,
  by: Happening['type'],
): Conversation {
  const { question, turnEndsAt, ...rest } = conversation;
  const plays = screen && over !== undefined && turnEndsAt !== undefined && at < turnEndsAt;
  if (by === 'over' || !plays || question !== 'carry-on') return conversation;
  return { ...rest, turnEndsAt };
}

/** The answer of a device that keeps time itself while its microphone is shut. */
function whileStreaming(turn: Turn, intent: Intent): Answer {
  const context = { ...contextOf(turn), turn: null, hearsOnlyAnswers: true };
  return respond(turn.conversation, intent, context);
}

function contextOf({ input, at, memory, today }: Turn): Omit<DialogContext, 'turn' | 'catalogue'> {
  const country = countryOf(input.requestEnvelope.request.locale);
  return { at, memory, today, country, whispers: true };
}

const canStream = ({ player, parts }: Turn) => player && parts.recordings !== undefined;

/** Whether an answer reads a part of a routine only, so that somebody would have to say yes. */
const isCut = ([conversation, replies]: Answer) =>
  replies.some(({ type }) => type === 'perform') && conversation.question === 'carry-on';

/** Whoever asks to be forgotten is told how that went, so it is done before there are words. */
async function erasedFirst(turn: Turn, answer: Answer): Promise<[Turn, Answer]> {
  const [conversation, replies] = answer;
  if (!replies.some(({ type }) => type === 'forget')) return [turn, answer];
  const erased = await turn.kept.erase();
  const memory = erased ? nothingKnown : turn.memory;
  return [{ ...turn, memory }, [conversation, afterForgetting(replies, erased)]];
}

async function deliverWhole(
  before: Turn,
  toDeliver: Answer,
  by: Happening['type'],
): Promise<Response> {
  const [turn, answer] = await erasedFirst(before, toDeliver);
  const [conversation, replies] = answer;
  const { locale } = turn.parts;
  if (turn.screen) {
    const { response, over } = shown(answer, locale);
    await keep(turn, answer, { over });
    return response;
  }
  await keep(turn, answer, {});
  const performs = replies.some(({ type }) => type === 'perform');
  const isWhole = turn.parts.onePiece && performs && conversation.question !== 'carry-on';
  const response = isWhole ? onePiece(replies, locale) : spoken(replies, locale);
  if (by === 'button') return turn.stream?.mayGoOn ? { directives: [STOP] } : {};
  if (!turn.stream?.mayGoOn) return response;
  return { ...response, directives: [STOP, ...(response.directives ?? [])] };
}

const STOP: Directive = { type: 'AudioPlayer.Stop' };

/** A button may be answered by directives only. */
const onlyDirectives = ({ directives }: Response): Response => (directives ? { directives } : {});

/** Whoever opens the skill while it plays wants something that the player does not hear. */
async function openedWhilePlaying(turn: Turn): Promise<Response> {
  const conversation = { ...turn.conversation, session: turn.stream?.session ?? null };
  const [paused, replies] = whileStreaming({ ...turn, conversation }, PAUSE);
  const asked: Reply = {
    type: 'ask',
    line: { key: 'dialog.opened' },
    again: { key: 'dialog.opened-again' },
  };
  const remembered = replies.filter(({ type }) => type === 'remember');
  await keep(turn, [{ ...paused, question: 'carry-on' }, remembered], { byStream: true });
  return { ...spoken([asked], turn.parts.locale), directives: [STOP] };
}

const PAUSE: Intent = { intent: 'Pause', slots: {} };

/** Remembers the session, and what outlasts it. */
async function keep(
  turn: Turn,
  [conversation, replies]: Answer,
  { over = null, byStream = false }: { over?: string | null; byStream?: boolean },
): Promise<void> {
  const { memory: before, kept, stream, at } = turn;
  const reply = replies.find(({ type }) => type === 'remember');
  const learned = reply?.type === 'remember' ? reply.memory : before;
  // A player reports where it was left, and not when.
  const isPaused = byStream && stream?.plays && conversation.session?.status === 'paused';
  const memory = isPaused ? { ...learned, pausedAt: at } : learned;
  keepState(turn.input, {
    conversation,
    ...(turn.parts.store ? { memory } : {}),
    ...(over === null ? {} : { over }),
  });
  await kept.write(before, memory);
}

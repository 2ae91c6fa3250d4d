import type { Answer, Intent, Reply } from '@supine/core';
import { afterForgetting, nothingKnown } from '@supine/core';
import type { HandlerInput } from 'ask-sdk-core';
import type { Directive, Response } from 'ask-sdk-model';
import type { AlexaEvent } from './alexaEvent.js';
import { conversationOrStream } from './conversationOrStream.js';
import { cardFor } from './delivery/cardFor.js';
import { onePieceResponse } from './delivery/onePieceResponse.js';
import { reachedOnScreen } from './delivery/reachedOnScreen.js';
import { screenResponse } from './delivery/screenResponse.js';
import { speechResponse } from './delivery/speechResponse.js';
import { streamResponse } from './delivery/streamResponse.js';
import { keep, keepPlace } from './keep.js';
import { keepState, readState } from './state.js';
import type { SkillParts, Turn } from './turn.js';
import { inWholeAnswers, isPlaying, turnOf, whileStreaming } from './turn.js';

/** Answers what was said, in the delivery that suits the device. */
export async function toResponse(
  turn: Turn,
  event: Extract<AlexaEvent, { type: 'said' | 'opened' | 'button' }> | { type: 'over' },
): Promise<Response> {
  if (event.type === 'opened' && turn.stream?.plays) return openedWhilePlaying(turn);
  const by = event.type;
  const said = by === 'over' ? YES : event.intent;
  const subject = conversationOrStream(turn, said);
  const intent = subject.intent;
  const now: Turn = { ...turn, conversation: subject.conversation };
  const whole = subject.streams ? null : goingOn(now, inWholeAnswers(now, intent, by), intent);
  if (whole && (turn.screen || !isCut(whole) || !canStream(turn))) {
    return deliverWhole(now, whole, by);
  }
  const [since, alone] = await erasedFirst(now, whileStreaming(now, intent));
  const recordings = turn.parts.recordings ?? (() => null);
  const { locale, streamSecrets } = turn.parts;
  const [secret] = streamSecrets;
  const response = streamResponse(alone, {
    recordings,
    locale,
    secret,
    stream: turn.stream,
    voice: turn.voice,
    at: turn.at,
  });
  // Without a recording it is read in answers, as on a device that plays none.
  if (!response) return deliverWhole(now, inWholeAnswers(now, intent, by), by);
  const begins = response.directives?.some(({ type }) => type === 'AudioPlayer.Play');
  await keep(since, alone, { byStream: true, begins });
  return by === 'button' ? onlyDirectives(response) : response;
}

const YES: Intent = { intent: 'Yes', slots: {} };

const canStream = ({ player, parts }: Turn) => player && parts.recordings !== undefined;

/** Whether an answer reads a part of a routine only, so that somebody would have to say yes. */
const isCut = ([conversation, replies]: Answer) =>
  replies.some(({ type }) => type === 'perform') && conversation.open.is === 'carry-on';

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
  by: AlexaEvent['type'],
): Promise<Response> {
  const response = await deliveredWhole(before, toDeliver, by);
  const [conversation] = toDeliver;
  const card = by === 'said' && cardFor(before.conversation, conversation, before.parts.locale);
  return card ? { ...response, card } : response;
}

async function deliveredWhole(
  before: Turn,
  toDeliver: Answer,
  by: AlexaEvent['type'],
): Promise<Response> {
  const [turn, answer] = await erasedFirst(before, toDeliver);
  const [conversation, replies] = answer;
  const { locale } = turn.parts;
  if (by === 'button') {
    await keep(turn, answer, {});
    return turn.stream?.mayGoOn ? { directives: [STOP] } : {};
  }
  if (turn.screen) {
    const { response, over } = screenResponse(answer, locale);
    await keep(turn, answer, { over });
    return silenced(turn, response);
  }
  await keep(turn, answer, {});
  const performs = replies.some(({ type }) => type === 'perform');
  const isWhole = turn.onePiece && performs && conversation.open.is !== 'carry-on';
  const response = isWhole ? onePieceResponse(replies, locale) : speechResponse(replies, locale);
  return silenced(turn, response);
}

/** A screen that has failed tonight may have left a stream to the player, and whatever is answered ends it. */
function silenced({ stream }: Turn, response: Response): Response {
  if (!stream?.mayGoOn) return response;
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
  await keep(turn, [{ ...paused, open: { is: 'carry-on' } }, remembered], { byStream: true });
  return { ...speechResponse([asked], turn.parts.locale), directives: [STOP] };
}

const PAUSE: Intent = { intent: 'Pause', slots: {} };

/** What is asked in the middle of a stretch need not be answered by anybody: the screen says what it has to, and goes on. */
function goingOn(turn: Turn, answer: Answer, { intent }: Intent): Answer {
  const [asking, replies] = answer;
  if (!turn.screen || !isPlaying(turn) || !UNHEEDED.includes(intent)) return answer;
  if (asking.open.is !== 'carry-on') return answer;
  const [playing, stretch] = inWholeAnswers(turn, RESUME, 'said');
  const told = replies.filter(({ type }) => type === 'say');
  const { unclear, said } = asking;
  const next = { ...playing, ...(unclear ? { unclear } : {}), ...(said ? { said } : {}) };
  return [next, [...told, ...stretch.filter(({ type }) => type !== 'say')]];
}

/** After these nobody waits for more than that it goes on. */
const UNHEEDED: readonly Intent['intent'][] = ['Unknown', 'Help'];
const RESUME: Intent = { intent: 'Resume', slots: {} };

/** A screen reports where it is; it is not answered, and goes on. */
export async function answerReached(
  input: HandlerInput,
  segmentId: string,
  parts: SkillParts,
): Promise<Response> {
  const { over } = readState(input);
  if (over === undefined) return {};
  const turn = await turnOf(input, parts);
  const conversation = reachedOnScreen(turn.conversation, segmentId, over, turn.at);
  // A screen may be closed without a word to us.
  const memory = await keepPlace({ ...turn, conversation }, null);
  keepState(input, { ...readState(input), conversation, ...(parts.store ? { memory } : {}) });
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
  if (conversation.open.is !== 'carry-on') return { shouldEndSession: true };
  return toResponse(await turnOf(input, parts), { type: 'over' });
}

/** "Loop" and "shuffle": a routine has one order. What plays goes on, and what was asked is asked again. */
export async function answerOrder(turn: Turn): Promise<Response> {
  const { conversation, parts } = turn;
  const once: Reply = { type: 'say', line: { key: 'dialog.plays-once' } };
  if (conversation.session && isPlaying(turn)) {
    const [next, replies] = inWholeAnswers(turn, RESUME, 'order');
    const stretch = replies.filter(({ type }) => type !== 'say');
    return deliverWhole(turn, [next, [once, ...stretch]], 'order');
  }
  const isAsked = conversation.open.is !== 'nothing';
  const [, replies] = isAsked ? inWholeAnswers(turn, UNKNOWN, 'order') : [conversation, []];
  const question = replies.filter(({ type }) => type === 'ask');
  return speechResponse([once, ...question], parts.locale);
}

const UNKNOWN: Intent = { intent: 'Unknown', slots: {} };

import type {
  Answer,
  Conversation,
  DialogContext,
  Intent,
  Locale,
  Memory,
  TurnLimit,
} from '@supine/core';
import { countryOf, respond } from '@supine/core';
import type { Kept, MemoryStore } from '@supine/store';
import type { HandlerInput } from 'ask-sdk-core';
import type { AlexaEvent, Delivery } from './alexaEvent.js';
import { deviceOf } from './device.js';
import { keptOfSpeaker, speakerOf } from './speaker.js';
import { readState } from './state.js';
import type { Recordings } from './stream/recordings.js';
import type { Stream } from './stream/stream.js';
import { streamOf, voiceOfStream } from './stream/stream.js';

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
  /** The one that seals the tokens of streams, and those that did before. */
  readonly streamSecrets: readonly [string, ...string[]];
  /** Whether a routine that fits is sent as one document of sound. */
  readonly onePiece: boolean;
  /** What devices could not play, and when, by account: only where there is no store. */
  readonly unplayed: Map<string, Readonly<Record<string, number>>>;
}

/** One request, with all that is known as it comes. */
export interface Turn {
  readonly input: HandlerInput;
  readonly parts: SkillParts;
  readonly at: number;
  /** YYYY-MM-DD. No request says where a device stands, so it is the day in UTC. */
  readonly today: string;
  /** What the device can do, as far as it has not failed tonight. */
  readonly screen: boolean;
  readonly player: boolean;
  readonly onePiece: boolean;
  readonly account: string | null;
  readonly conversation: Conversation;
  readonly over: string | undefined;
  readonly memory: Memory;
  readonly kept: Kept;
  /** By which name they are kept whom their voice tells; empty where it tells nobody. */
  readonly voice: string;
  readonly stream: Stream | null;
}

/** Puts together what is known as a request comes. */
export async function turnOf(input: HandlerInput, parts: SkillParts): Promise<Turn> {
  const { context } = input.requestEnvelope;
  const at = parts.now();
  const { recordings, streamSecrets: secrets } = parts;
  const state = readState(input);
  const { account, voice: recognised } = speakerOf(context);
  // One voice is recognised in one sentence and not in the next; a visit is of whoever began it.
  const voice = state.voice ?? recognised ?? voiceOfStream(context, at, secrets);
  const kept = keptOfSpeaker(parts.store, { account, voice: voice || null });
  const { conversation, over, memory = await kept.read() } = state;
  // Where nothing is kept nobody knows what was forgotten.
  const nobodyYet = parts.store ? Number.POSITIVE_INFINITY : 0;
  const knownSinceMs = memory.streamsSince ?? nobodyYet;
  const reading = recordings && { recordings, secrets, memory, knownSinceMs };
  const stream = reading ? streamOf(context, at, reading) : null;
  const today = new Date(at).toISOString().slice(0, 10);
  const { screen, player } = deviceOf(context);
  const unplayed = memory.unplayed ?? parts.unplayed.get(account ?? '') ?? {};
  const works = (delivery: Delivery) => !(at - (unplayed[delivery] ?? -NIGHT_MS) < NIGHT_MS);
  const device = {
    screen: screen && works('screen'),
    player: player && works('stream'),
    onePiece: parts.onePiece && works('sound'),
  };
  const now = { input, parts, at, today, account, ...device };
  const whole = { ...now, conversation, over, memory, kept, stream };
  return { ...whole, voice: voice ?? '' };
}

/** What has failed is not tried again for so long. */
const NIGHT_MS = 12 * 60 * 60 * 1000;

/** The answer of a device that takes whole answers. */
export function inWholeAnswers(turn: Turn, intent: Intent, by: AlexaEvent['type']): Answer {
  return respond(asFarAsHeard(turn, by), intent, {
    ...contextOf(turn),
    turn: turn.parts.limit,
  });
}

/**
 * While an answer still plays, "yes" and "carry on" answer no question: that one stands at its end. A document answers it
 * by itself.
 */
function asFarAsHeard(turn: Turn, by: AlexaEvent['type']): Conversation {
  const { conversation } = turn;
  if (by === 'over' || !isPlaying(turn) || conversation.open.is !== 'carry-on') return conversation;
  return { ...conversation, open: { is: 'nothing' } };
}

/** A voice may be quicker than planned: then so much of an answer has been heard when its question is answered. */
const SURELY_HEARD = 0.7;

/** Whether an answer is still being played: a document until its end, for it says where it is; a voice until its end may be near. */
export function isPlaying({ conversation, over, at, screen }: Turn): boolean {
  const { session, turnEndsAt } = conversation;
  if (session?.status !== 'playing' || turnEndsAt === undefined) return false;
  if (screen) return over !== undefined && at < turnEndsAt;
  return at < session.at + SURELY_HEARD * (turnEndsAt - session.at);
}

/** The answer of a device that keeps time itself while its microphone is shut. */
export function whileStreaming(turn: Turn, intent: Intent): Answer {
  const context = { ...contextOf(turn), turn: null, hearsOnlyAnswers: true };
  return respond(turn.conversation, intent, context);
}

function contextOf(turn: Turn): Omit<DialogContext, 'turn' | 'catalogue'> {
  const { input, parts, at, memory, today, voice } = turn;
  const country = countryOf(input.requestEnvelope.request.locale);
  // Where nothing is kept nobody is taken for somebody else.
  const mayBeShared = parts.store !== undefined && voice === '';
  return { at, memory, today, country, whispers: true, mayBeShared };
}

import type { MovementTag } from '../model/movementTags.js';
import type { Movements } from '../routine/movementsFor.js';
import type { Conversation } from './conversation.js';
import type { Surroundings } from './plan.js';

/**
 * What outlasts a conversation, where an app keeps anything at all. Never a symptom, an answer, a level or a diagnosis.
 */
export interface Memory {
  readonly v: 1;
  /** The day on which the screen was last gone through, as YYYY-MM-DD. */
  readonly introHeardOn?: string | undefined;
  /** The screen is asked in full the next time, and whether a clinician agrees to movement. */
  readonly askAgain?: true | undefined;
  /** Movements to leave out, and to do in their easier variation. */
  readonly avoid?: readonly MovementTag[] | undefined;
  readonly soften?: readonly MovementTag[] | undefined;
  /** How many times "slower" and "longer hold" were said more often than their opposites. */
  readonly pace?: number | undefined;
  readonly holds?: number | undefined;
}

/** Somebody about whom nothing is known. */
export const nothingKnown: Memory = Object.freeze({ v: 1 });

/** A screen that is older is asked about again. */
const SCREEN_LASTS_DAYS = 30;

/** How much of the screen is due before a movement: all of it, one question about what is new, or nothing. */
export function screenDue(
  { screened }: Conversation,
  { memory, today }: Surroundings,
): 'all' | 'news' | null {
  if (screened) return null;
  const { introHeardOn, askAgain } = memory ?? nothingKnown;
  if (askAgain || introHeardOn === undefined || today === undefined) return 'all';
  const age = dayOf(today) - dayOf(introHeardOn);
  if (Number.isNaN(age)) return 'all';
  return age >= 0 && age <= SCREEN_LASTS_DAYS ? null : 'news';
}

/** The movements somebody is careful with: those of this conversation, which began with those of the memory. */
export function carefulOf(
  { avoid, soften }: Conversation,
  { memory }: Surroundings,
): Pick<Memory, 'avoid' | 'soften'> {
  return { avoid: avoid ?? memory?.avoid, soften: soften ?? memory?.soften };
}

/**
 * The same conversation, more careful: what is left out is not softened too.
 *
 * @example withCare(newConversation, { avoid: ['twist'], soften: [] }, surroundings).avoid // ['twist']
 */
export function withCare(
  conversation: Conversation,
  more: Movements,
  surroundings: Surroundings,
): Conversation & Movements {
  const now = carefulOf(conversation, surroundings);
  const avoid = [...new Set([...(now.avoid ?? []), ...more.avoid])];
  const soften = [...new Set([...(now.soften ?? []), ...more.soften])];
  return { ...conversation, avoid, soften: soften.filter((tag) => !avoid.includes(tag)) };
}

/**
 * The memory after an answer.
 *
 * @returns the same object when nothing has changed
 */
export function memoryAfter(
  before: Conversation,
  after: Conversation,
  alarmed: boolean,
  surroundings: Surroundings,
): Memory {
  const { memory = nothingKnown, today } = surroundings;
  const { introHeardOn, askAgain, ...wishes } = {
    ...memory,
    ...wishesOf(before, after),
    ...carefulOf(after, surroundings),
  };
  const passed = after.screened && !before.screened;
  const screen = passed ? { introHeardOn: today } : { introHeardOn, askAgain };
  const now = plain({ ...wishes, ...(alarmed ? { askAgain: true } : screen) });
  return JSON.stringify(now) === JSON.stringify(plain(memory)) ? memory : now;
}

/** Pace and holds, where this answer has changed them. */
function wishesOf({ session: before }: Conversation, { session: after }: Conversation) {
  if (!before || !after) return {};
  const { pace, holds } = after.request;
  return pace === before.request.pace && holds === before.request.holds ? {} : { pace, holds };
}

/** As it is stored: always in one order, and nothing that is not there. */
function plain({ introHeardOn, askAgain, avoid, soften, pace, holds }: Omit<Memory, 'v'>): Memory {
  return {
    v: 1,
    ...(introHeardOn === undefined ? {} : { introHeardOn }),
    ...(askAgain ? { askAgain } : {}),
    ...(avoid?.length ? { avoid } : {}),
    ...(soften?.length ? { soften } : {}),
    ...(pace ? { pace } : {}),
    ...(holds ? { holds } : {}),
  };
}

/** Whole days since the year 0, by the civil calendar (Hinnant's days_from_civil, with years that begin in March). */
function dayOf(isoDate: string): number {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = isoDate.split('-').map(Number);
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const years = month > 2 ? year : year - 1;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leaps + Math.floor((153 * fromMarch + 2) / 5) + day;
}

import type { MovementTag } from '../model/movementTags.js';
import type { Wish } from './conversation.js';

/**
 * What outlasts a conversation, where an app keeps anything at all. Never a symptom, an answer, a level or a diagnosis.
 */
export interface Memory {
  readonly v: 1;
  /** The day on which the screen was last gone through, as YYYY-MM-DD. */
  readonly introHeardOn?: string | undefined;
  /** The screen is asked in full the next time, and whether a clinician agrees to movement. */
  readonly askAgain?: true | undefined;
  /** Whether others use this device too; on one of several, what was told lasts for one visit. */
  readonly household?: 'alone' | 'shared' | undefined;
  /** What is asked once, by day, has been asked. */
  readonly askedByDay?: true | undefined;
  /** Movements to leave out, and to do in their easier variation. */
  readonly avoid?: readonly MovementTag[] | undefined;
  readonly soften?: readonly MovementTag[] | undefined;
  /** How many times "slower" and "longer hold" were said more often than their opposites. */
  readonly pace?: number | undefined;
  readonly holds?: number | undefined;
  /** Where somebody stopped in the middle of a routine. */
  readonly place?: Place | undefined;
  /** When they paused what a device plays by itself, in milliseconds since 1970: it reports where it is, but not since when. */
  readonly pausedAt?: number | undefined;
  /** Since when streams have been begun that may be gone on with, in milliseconds since 1970; erased with all else. */
  readonly streamsSince?: number | undefined;
  /** What their device could not play, by the name that an app has for it, and when, in milliseconds since 1970. */
  readonly unplayed?: Readonly<Record<string, number>> | undefined;
  /** Exercises that are left out or done half as far for a while, each with the day from which on, as YYYY-MM-DD. */
  readonly resting?: Readonly<Record<string, string>> | undefined;
  readonly easing?: Readonly<Record<string, string>> | undefined;
  /** The names under which a store keeps those of a household whom their voice tells apart, so that all can be erased. */
  readonly people?: readonly string[] | undefined;
  /** How many times a routine by its id was begun; from the third on it is told in fewer words. */
  readonly told?: Readonly<Record<string, number>> | undefined;
}

/** A place in a routine, for the next time. */
export interface Place {
  readonly wish: Wish;
  /** The id of the step that was being done, or came next. */
  readonly step: string;
  /** YYYY-MM-DD. */
  readonly on: string;
}

/**
 * What of a memory is true of whoever speaks. On a device that several use nobody knows who was asked and who must avoid
 * something, so that lasts for one visit only.
 *
 * @example lastingOf({ v: 1, household: 'shared', introHeardOn: '2026-11-21' }) // { v: 1, household: 'shared' }
 */
export function lastingOf(memory: Memory): Memory {
  if (memory.household !== 'shared') return memory;
  const { introHeardOn: _, avoid: __, soften: ___, told: ____, ...lasting } = memory;
  return lasting;
}

/** Somebody about whom nothing is known. */
export const nothingKnown: Memory = Object.freeze({ v: 1 });

import type { Conversation } from './conversation.js';
import type { Answer } from './goOn.js';
import { gentlerAfter, placeAfter, toldAfter } from './learned.js';
import type { Memory } from './memory.js';
import { carefulOf, nothingKnown } from './memory.js';
import type { Surroundings } from './plan.js';

/**
 * The memory after an answer.
 *
 * @returns the same object when nothing has changed
 */
export function memoryAfter(
  before: Conversation,
  [after, replies]: Answer,
  alarmed: boolean,
  surroundings: Surroundings,
): Memory {
  const { memory = nothingKnown, today } = surroundings;
  const { introHeardOn, askAgain, ...wishes } = {
    ...memory,
    ...wishesOf(before, after),
    ...carefulOf(after, surroundings),
    ...gentlerAfter(before, [after, replies], surroundings),
    place: alarmed ? undefined : placeAfter(before, [after, replies], surroundings),
  };
  const passed = after.screened && !before.screened;
  const screen = passed ? { introHeardOn: today } : { introHeardOn, askAgain };
  // Of somebody who has not gone through the screen nothing is counted.
  const told = screen.introHeardOn === undefined ? {} : toldAfter(before, after, memory);
  const now = plain({ ...wishes, told, ...(alarmed ? { askAgain: true } : screen) });
  return JSON.stringify(now) === JSON.stringify(plain(memory)) ? memory : now;
}

/** Pace and holds, where this answer has changed them. */
function wishesOf({ session: before }: Conversation, { session: after }: Conversation) {
  if (!before || !after) return {};
  const { pace, holds } = after.request;
  return pace === before.request.pace && holds === before.request.holds ? {} : { pace, holds };
}

/** As it is stored: always in one order, and nothing that is not there. */
function plain({
  introHeardOn,
  askAgain,
  avoid,
  soften,
  pace,
  holds,
  ...learned
}: Omit<Memory, 'v'>): Memory {
  const { place, resting, easing, told } = learned;
  return {
    v: 1,
    ...(introHeardOn === undefined ? {} : { introHeardOn }),
    ...(askAgain ? { askAgain } : {}),
    ...(avoid?.length ? { avoid } : {}),
    ...(soften?.length ? { soften } : {}),
    ...(pace ? { pace } : {}),
    ...(holds ? { holds } : {}),
    ...(place ? { place } : {}),
    ...(resting && isNotEmpty(resting) ? { resting } : {}),
    ...(easing && isNotEmpty(easing) ? { easing } : {}),
    ...(told && isNotEmpty(told) ? { told } : {}),
  };
}

const isNotEmpty = (record: object) => Object.keys(record).length > 0;

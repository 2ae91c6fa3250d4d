import { carefulOf } from './care.js';
import type { Conversation } from './conversation.js';
import type { Answer } from './goOn.js';
import { gentlerAfter, placeAfter, says, toldAfter } from './learned.js';
import type { Memory } from './memory.js';
import { nothingKnown } from './memory.js';
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
    ...wishesOf([after, replies]),
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

/**
 * Pace and holds, where somebody has just asked for others. A routine may also leave a wish out because a step would not fit
 * an answer with it; that is no wish of theirs.
 */
function wishesOf([{ session }, replies]: Answer): Pick<Memory, 'pace' | 'holds'> {
  if (!session) return {};
  const { pace, holds } = session.request;
  return {
    ...(says(replies, ['dialog.slower', 'dialog.faster']) ? { pace } : {}),
    ...(says(replies, ['dialog.longer-hold', 'dialog.shorter-hold']) ? { holds } : {}),
  };
}

/** As it is stored: always in one order, and nothing that is not there. */
function plain({
  introHeardOn,
  askAgain,
  avoid,
  soften,
  pace,
  holds,
  streamsSince,
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
    ...(streamsSince === undefined ? {} : { streamsSince }),
    ...(resting && isNotEmpty(resting) ? { resting } : {}),
    ...(easing && isNotEmpty(easing) ? { easing } : {}),
    ...(told && isNotEmpty(told) ? { told } : {}),
  };
}

const isNotEmpty = (record: object) => Object.keys(record).length > 0;

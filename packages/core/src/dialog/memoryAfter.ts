import type { Answer, Fact, Heard } from './answer.js';
import { carefulOf } from './care.js';
import type { Conversation } from './conversation.js';
import { gentlerAfter, placeAfter, toldAfter } from './learned.js';
import type { Memory } from './memory.js';
import { lastingOf, nothingKnown } from './memory.js';

/**
 * The memory after an answer, from what happened in it.
 *
 * @returns the same object when nothing has changed
 */
export function memoryAfter(heard: Heard, answer: Answer): Memory {
  const { memory = nothingKnown, today } = heard.surroundings;
  const { next, facts = [] } = answer;
  // The app erases it.
  if (facts.some(({ is }) => is === 'forgotten')) return memory;
  const alarmed = facts.some(({ is }) => is === 'alarmed');
  const { introHeardOn, askAgain, ...wishes } = {
    ...memory,
    ...wishesOf(answer),
    ...carefulOf(next, heard.surroundings),
    ...gentlerAfter(facts, heard.surroundings),
    place: alarmed ? undefined : placeAfter(heard, answer),
  };
  const passed = next.person.screened && !heard.now.person.screened;
  const screen = passed ? { introHeardOn: today } : { introHeardOn, askAgain };
  // Of somebody who has not gone through the screen nothing is counted.
  const told = screen.introHeardOn === undefined ? {} : toldAfter(heard.now, next, memory);
  const household = facts.find((fact) => fact.is === 'household')?.household ?? memory.household;
  const askedByDay = memory.askedByDay || isAskedByDay(next) || undefined;
  const asked = { household, askedByDay };
  const now = lastingOf(
    plain({ ...wishes, ...asked, told, ...(alarmed ? { askAgain: true } : screen) }),
  );
  return JSON.stringify(now) === JSON.stringify(plain(memory)) ? memory : now;
}

const isAskedByDay = ({ open }: Conversation) => open.is === 'screening' && open.now === 'by-day';

/**
 * Pace and holds, where somebody has just asked for others. A routine may also leave a wish out because a step would not fit
 * an answer with it; that is no wish of theirs.
 */
function wishesOf({ next: { session }, facts = [] }: Answer): Pick<Memory, 'pace' | 'holds'> {
  if (!session) return {};
  const { pace, holds } = session.request;
  const asked = (what: Extract<Fact, { is: 'asked-for' }>['what']) =>
    facts.some((fact) => fact.is === 'asked-for' && fact.what === what);
  return { ...(asked('pace') ? { pace } : {}), ...(asked('holds') ? { holds } : {}) };
}

/** As it is stored: always in one order, and nothing that is not there. */
function plain({
  introHeardOn,
  askAgain,
  household,
  askedByDay,
  avoid,
  soften,
  pace,
  holds,
  streamsSince,
  unplayed,
  ...learned
}: Omit<Memory, 'v'>): Memory {
  const { place, resting, easing, people, told } = learned;
  return {
    v: 1,
    ...(introHeardOn === undefined ? {} : { introHeardOn }),
    ...(askAgain ? { askAgain } : {}),
    ...(household ? { household } : {}),
    ...(askedByDay ? { askedByDay } : {}),
    ...(avoid?.length ? { avoid } : {}),
    ...(soften?.length ? { soften } : {}),
    ...(pace ? { pace } : {}),
    ...(holds ? { holds } : {}),
    ...(place ? { place } : {}),
    ...(streamsSince === undefined ? {} : { streamsSince }),
    ...(unplayed && isNotEmpty(unplayed) ? { unplayed } : {}),
    ...(resting && isNotEmpty(resting) ? { resting } : {}),
    ...(easing && isNotEmpty(easing) ? { easing } : {}),
    ...(people?.length ? { people } : {}),
    ...(told && isNotEmpty(told) ? { told } : {}),
  };
}

const isNotEmpty = (record: object) => Object.keys(record).length > 0;

import type { Checks } from '../model/argument.js';
import { isObject, isOneOf, mustBe } from '../model/argument.js';
import { MOVEMENT_TAGS } from '../model/movementTags.js';
import { MOST_STEPS } from '../routine/request.js';
import { isDay } from './days.js';
import type { Memory } from './memory.js';

/** What each field may hold. */
const FIELDS: Checks<keyof Memory> = {
  v: (value) =>
    mustBe(value === 1, 'A memory has v: 1; what a store has is read by findMemory', value),
  introHeardOn: mustBeDay('introHeardOn'),
  askAgain: isTrue('askAgain'),
  household: isOneOf('household', 'Households', ['alone', 'shared']),
  askedByDay: isTrue('askedByDay'),
  avoid: areMovements('avoid'),
  soften: areMovements('soften'),
  pace: isSteps('pace'),
  holds: isSteps('holds'),
  place: (value) =>
    mustBe(
      isObject(value) &&
        isObject(held(value, 'wish')) &&
        typeof held(value, 'step') === 'string' &&
        isDay(held(value, 'on')),
      "A place has a wish, a step and the day it was left on, such as { wish: {}, step, on: '2026-11-29' }",
      value,
    ),
  pausedAt: isTime('pausedAt'),
  streamsSince: isTime('streamsSince'),
  unplayed: byId('unplayed', 'the times, such as { stream: 0 }', (value) => Number(value) >= 0),
  resting: byId('resting', "the days since when, such as { bridge: '2026-11-29' }", isDay),
  easing: byId('easing', "the days since when, such as { bridge: '2026-11-29' }", isDay),
  people: (value) =>
    mustBe(
      Array.isArray(value) && value.every((one) => typeof one === 'string'),
      '"people" is a list of names',
      value,
    ),
  told: byId('told', "how often, such as { 'ten-breaths': 1 }", (value) => Number(value) > 0),
};

/**
 * Refuses what is no memory, before a routine is built without what somebody must avoid. A field that this version does not
 * know may stand in it: a newer one has put it there, and whoever stores it keeps it.
 */
export function mustBeMemory(memory: unknown): asserts memory is Memory {
  mustBe(isObject(memory), 'A memory is what was remembered, such as nothingKnown', memory);
  for (const [field, check] of Object.entries(FIELDS)) {
    const value = held(memory, field);
    if (value !== undefined || field === 'v') check(value);
  }
}

function held(object: object, field: string): unknown {
  return Object.hasOwn(object, field) ? (object as Record<string, unknown>)[field] : undefined;
}

function isTrue(field: string) {
  return (value: unknown) => mustBe(value === true, `"${field}" is true or left out`, value);
}

function areMovements(field: string) {
  const check = isOneOf('movement', 'Movements', MOVEMENT_TAGS);
  return (value: unknown) => {
    mustBe(Array.isArray(value), `"${field}" is a list, such as ['twist']`, value);
    for (const tag of value) check(tag);
  };
}

function isSteps(field: string) {
  const wanted = `"${field}" is a whole number from -${MOST_STEPS} to ${MOST_STEPS}`;
  return (value: unknown) =>
    mustBe(Number.isInteger(value) && Math.abs(Number(value)) <= MOST_STEPS, wanted, value);
}

function isTime(field: string) {
  return (value: unknown) =>
    mustBe(Number.isFinite(value), `"${field}" is milliseconds since 1970`, value);
}

function mustBeDay(field: string) {
  return (value: unknown) =>
    mustBe(isDay(value), `"${field}" is a day as YYYY-MM-DD, such as '2026-11-29'`, value);
}

function byId(field: string, example: string, isMeant: (value: unknown) => boolean) {
  return (value: unknown) =>
    mustBe(
      isObject(value) && Object.values(value).every(isMeant),
      `"${field}" holds by their ids ${example}`,
      value,
    );
}

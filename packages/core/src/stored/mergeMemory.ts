import type { Memory } from '../dialog/memory.js';
import { lastingOf } from '../dialog/memory.js';
import { isObject, mustBe } from '../model/argument.js';

/**
 * Brings what one turn has changed into what is kept now, which another turn may have changed meanwhile.
 *
 * What this turn left alone stays as it is kept, an `askAgain` that an alarm has set too. Care only grows: a tag is added
 * to `avoid` and `soften`, none is taken back, and what is left out is not softened too. A day on which something hurt
 * gives way to a later one, and goes only if nobody has renewed it.
 *
 * @param kept what is kept now; null when nothing is, and then there is only what this turn has changed
 * @param before what this turn began with
 * @param after what this turn has made of it
 * @returns a memory without empty places
 * @throws TypeError in one sentence where one of them is no object
 * @example
 * mergeMemory({ v: 1, avoid: ['twist'] }, { v: 1 }, { v: 1, pace: 1 }) // { v: 1, avoid: ['twist'], pace: 1 }
 */
export function mergeMemory(kept: Memory | null, before: Memory, after: Memory): Memory {
  for (const one of [kept ?? before, before, after]) {
    mustBe(isObject(one), 'A memory is what findMemory or parseMemory gives, or nothingKnown', one);
  }
  const now: Memory = kept ?? { v: 1 };
  const one = <Name extends keyof Memory>(name: Name): Memory[Name] =>
    isSame(before[name], after[name]) ? now[name] : after[name];
  const avoid = withAdded(now.avoid, before.avoid, after.avoid);
  const soften = withAdded(now.soften, before.soften, after.soften);
  const merged = withoutGaps({
    introHeardOn: one('introHeardOn'),
    askAgain: one('askAgain'),
    household: one('household'),
    askedByDay: one('askedByDay'),
    avoid,
    soften: soften.filter((tag) => !avoid.includes(tag)),
    pace: one('pace'),
    holds: one('holds'),
    place: one('place'),
    pausedAt: one('pausedAt'),
    streamsSince: one('streamsSince'),
    unplayed: mergeRecord(now.unplayed, before.unplayed, after.unplayed, Math.max),
    resting: mergeRecord(now.resting, before.resting, after.resting, laterDay),
    easing: mergeRecord(now.easing, before.easing, after.easing, laterDay),
    people: withAdded(now.people, before.people, after.people),
    told: mergeRecord(now.told, before.told, after.told, (_, mine) => mine),
  });
  return lastingOf(merged);
}

/** As stores keep it: there a place that is undefined is not there, and the order of names means nothing. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one ?? null)) === JSON.stringify(inOrder(other ?? null));
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const names = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return names.flatMap(([name, inside]) => (inside === undefined ? [] : [[name, inOrder(inside)]]));
}

/**
 * A turn's conversation may have begun before another one's "I'm pregnant", and then knows less. There is no sentence that
 * takes a tag back, so one that is missing was never meant to go.
 */
function withAdded<One>(
  kept: readonly One[] = [],
  before: readonly One[] = [],
  after: readonly One[] = [],
): readonly One[] {
  return [...new Set([...kept, ...after.filter((tag) => !before.includes(tag))])];
}

type Entries<T> = Readonly<Record<string, T>>;

/** Entry by entry, for two turns may be about two exercises. Maps, for an id may be called like a part of every object. */
function mergeRecord<T>(
  kept: Entries<T> = {},
  before: Entries<T> = {},
  after: Entries<T> = {},
  ofBoth: (kept: T, mine: T) => T,
): Entries<T> {
  const now = new Map(Object.entries(kept));
  const was = new Map(Object.entries(before));
  const mine = new Map(Object.entries(after));
  for (const [id, value] of mine) {
    if (value === was.get(id)) continue;
    const other = now.get(id);
    now.set(id, other === undefined || other === was.get(id) ? value : ofBoth(other, value));
  }
  for (const [id, value] of was) {
    if (!mine.has(id) && now.get(id) === value) now.delete(id);
  }
  return Object.fromEntries(now);
}

/** Days are written so that the later one sorts after. */
const laterDay = (one: string, other: string) => (one > other ? one : other);

/** Every place of a memory; one that is new in the core and has no rule here does not compile. */
type Places = { [Name in Exclude<keyof Memory, 'v'>]-?: Memory[Name] };

/** Like the core's own memories: nothing stands in it that says nothing. */
function withoutGaps(places: Places): Memory {
  return { v: 1, ...Object.fromEntries(Object.entries(places).filter(([, value]) => says(value))) };
}

function says(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return value !== undefined && value !== 0;
}

import { Refused } from '../refused.js';

/** A part of a JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a tool was called with. */
export type Arguments = Readonly<Record<string, unknown>>;

const LONGEST_SHOWN = 40;
/** The names of some things are many; a sentence names a few of them. */
const MOST_NAMED = 40;

/**
 * Refuses an argument that the tool has not: what it asks for would be lost.
 *
 * @throws Refused
 */
export function mustHaveOnly(tool: string, names: readonly string[], args: Arguments): void {
  const strange = Object.keys(args).find((name) => !names.includes(name));
  if (strange === undefined) return;
  throw new Refused(`${tool} has no argument ${shown(strange)}; it has ${names.join(', ')}.`);
}

/**
 * A text; `undefined` where it was left out.
 *
 * @throws Refused
 */
export function text(args: Arguments, name: string): string | undefined {
  const value = args[name];
  if (value === undefined || typeof value === 'string') return value;
  throw new Refused(`${name} is text, not ${shown(value)}.`);
}

/**
 * A whole number within limits; `undefined` where it was left out.
 *
 * @throws Refused
 */
export function wholeNumber(
  args: Arguments,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const value = args[name];
  if (value === undefined) return undefined;
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most)
    return Number(value);
  throw new Refused(`${name} is a whole number from ${least} to ${most}, not ${shown(value)}.`);
}

/**
 * One of some ids; `undefined` where it was left out.
 *
 * @throws Refused in a sentence that names what there is
 */
export function oneOf<Id extends string>(
  args: Arguments,
  name: string,
  ids: readonly Id[],
): Id | undefined {
  const value = args[name];
  return value === undefined ? undefined : known(name, ids, value);
}

/**
 * A list of some ids; empty where it was left out.
 *
 * @throws Refused in a sentence that names what there is
 */
export function listOf<Id extends string>(
  args: Arguments,
  name: string,
  ids: readonly Id[],
): readonly Id[] {
  const value = args[name];
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Refused(`${name} is a list, not ${shown(value)}.`);
  return value.map((one) => known(name, ids, one));
}

function known<Id extends string>(name: string, ids: readonly Id[], value: unknown): Id {
  const id = ids.find((one) => one === value);
  if (id !== undefined) return id;
  const some = ids.slice(0, MOST_NAMED).join(', ');
  const more = ids.length > MOST_NAMED ? ', and more' : '';
  throw new Refused(`${name} has no ${shown(value)}; there are ${some}${more}.`);
}

/** A value as a sentence shows it: short, and in one line. */
function shown(value: unknown): string {
  const written = JSON.stringify(value) ?? String(value);
  const short =
    written.length > LONGEST_SHOWN ? `${written.slice(0, LONGEST_SHOWN - 1)}…` : written;
  return short.replace(/\s+/g, ' ');
}

import type { Memory } from '../dialog/memory.js';
import { isObject, mustBe } from '../model/argument.js';
import * as z from '../model/zod.js';
import { MOST_STEPS } from '../routine/request.js';
import {
  byId,
  few,
  idSchema,
  MOST_BY_ID,
  momentSchema,
  movementsSchema,
  placeIdSchema,
  requestSchema,
  skippedSchema,
} from './request.js';

/** Every night for longer than anybody lives. */
const MOST_TIMES = 100_000;

const WANTED_MEMORY = 'A memory is what findMemory or parseMemory gives, or nothingKnown';

/** A hash as text. */
const PERSON = /^[\w-]{1,128}$/;

function memorySchema() {
  const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
  const days = z.optional(byId(skippedSchema(), day));
  const steps = z.optional(z.int().check(z.gte(-MOST_STEPS), z.lte(MOST_STEPS)));
  return z.strictObject({
    v: z.literal(1),
    introHeardOn: z.optional(day),
    askAgain: z.optional(z.literal(true)),
    household: z.optional(z.enum(['alone', 'shared'])),
    askedByDay: z.optional(z.literal(true)),
    avoid: movementsSchema(),
    soften: movementsSchema(),
    pace: steps,
    holds: steps,
    place: z.optional(z.strictObject({ wish: requestSchema(), step: placeIdSchema(), on: day })),
    pausedAt: z.optional(momentSchema()),
    streamsSince: z.optional(momentSchema()),
    unplayed: z.optional(byId(idSchema(), momentSchema())),
    resting: days,
    easing: days,
    people: z.optional(few(z.string().check(z.regex(PERSON)))),
    told: z.optional(byId(idSchema(), z.int().check(z.positive(), z.lte(MOST_TIMES)))),
  });
}

/** Made once: reading takes 5 ms without, 0.2 with. */
let schema: ReturnType<typeof memorySchema> | undefined;
function known() {
  schema ??= memorySchema();
  return schema;
}

/**
 * Reads a stored memory.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns the memory, or `null` when it is not one or has another version: then nothing is known
 * @example parseMemory({ v: 1, introHeardOn: '2026-11-21' })?.introHeardOn // '2026-11-21'
 */
export function parseMemory(data: unknown): Memory | null {
  const parsed = known().safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** What a newer version has written into a memory, or somebody else: kept as it is, by the places it stands in. */
export type Beyond = Readonly<Record<string, unknown>>;

/** What a store has found of a person. */
export type FoundMemory =
  | { readonly kind: 'nothing' }
  /** A memory, as far as this version can read it. */
  | { readonly kind: 'memory'; readonly memory: Memory; readonly beyond: Beyond }
  /** Of a version that this one knows nothing of; it is not to be written over. */
  | { readonly kind: 'newer' }
  /** Not a memory of any version. */
  | { readonly kind: 'damaged' };

/**
 * Reads what a store has of a person, also where a newer version has written it: what this one knows is read, and the rest
 * is carried along. Where a movement to be careful with is not known here, the screen counts as not gone through, so that
 * it is asked.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns what it is
 * @throws never
 * @example findMemory({ v: 1, pace: 1, mood: 'calm' }) // { kind: 'memory', memory: { v: 1, pace: 1 }, beyond: { mood: 'calm' } }
 */
export function findMemory(data: unknown): FoundMemory {
  if (data === undefined || data === null) return { kind: 'nothing' };
  if (!isRecord(data)) return { kind: 'damaged' };
  const { v, ...places } = data;
  if (typeof v === 'number' && v > 1) return { kind: 'newer' };
  if (v !== 1) return { kind: 'damaged' };
  const memory = new Map<string, unknown>();
  const beyond = new Map<string, unknown>();
  for (const [name, value] of Object.entries(places)) {
    const [read, left] = readPlace(name, value);
    if (read !== undefined) memory.set(name, read);
    if (left !== undefined) beyond.set(name, left);
  }
  if (CARE.some((name) => beyond.has(name))) {
    beyond.set('introHeardOn', memory.get('introHeardOn'));
    memory.delete('introHeardOn');
  }
  return {
    kind: 'memory',
    memory: { ...Object.fromEntries(memory), v: 1 },
    beyond: Object.fromEntries([...beyond].filter(([, value]) => value !== undefined)),
  };
}

/**
 * A memory as it is to be stored: with what a newer version had put there.
 *
 * @param memory what this version knows
 * @param beyond what `findMemory` has carried along
 * @returns what is to be stored
 * @throws TypeError in one sentence where one of them is no object
 * @example withBeyond({ v: 1, avoid: ['twist'] }, { avoid: ['hop'], mood: 'calm' }) // { v: 1, avoid: ['twist', 'hop'], mood: 'calm' }
 */
export function withBeyond(memory: Memory, beyond: Beyond): Readonly<Record<string, unknown>> {
  mustBe(isObject(memory), WANTED_MEMORY, memory);
  mustBe(isObject(beyond), 'What is beyond a memory is what findMemory gives with it', beyond);
  const stored = new Map<string, unknown>(Object.entries(memory));
  for (const [name, left] of Object.entries(beyond)) stored.set(name, both(stored.get(name), left));
  return Object.fromEntries(stored);
}

const CARE = ['avoid', 'soften'];
/** Places with an entry of its own for each exercise or routine. */
const BY_ID = ['resting', 'easing', 'told'];

/** What can be read of a place, and what is left. */
function readPlace(name: string, value: unknown): [read: unknown, left: unknown] {
  const { shape } = known();
  if (!Object.hasOwn(shape, name)) return [undefined, value];
  const place = shape[name as keyof typeof shape];
  const isRead = (part: unknown) => place.safeParse(part).success;
  if (isRead(value)) return [value, undefined];
  if (CARE.includes(name) && Array.isArray(value)) {
    const tags = [...new Set<unknown>(value)];
    return [tags.filter((tag) => isRead([tag])), tags.filter((tag) => !isRead([tag]))];
  }
  if (BY_ID.includes(name) && isRecord(value)) {
    const entries = Object.entries(value);
    const isEntryRead = (entry: [string, unknown]) => isRead(Object.fromEntries([entry]));
    const read = entries.filter(isEntryRead).slice(0, MOST_BY_ID);
    const left = entries.filter((entry) => !read.includes(entry));
    return [Object.fromEntries(read), Object.fromEntries(left)];
  }
  return [undefined, value];
}

function both(known: unknown, left: unknown): unknown {
  if (known === undefined) return left;
  if (Array.isArray(known) && Array.isArray(left)) return [...known, ...left];
  if (isRecord(known) && isRecord(left)) return { ...left, ...known };
  return known;
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

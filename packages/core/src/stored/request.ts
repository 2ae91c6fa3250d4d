import { BODY_REGIONS } from '../model/bodyRegions.js';
import { GROUNDS } from '../model/ground.js';
import { ID_PATTERN } from '../model/idPattern.js';
import { MOVEMENT_TAGS } from '../model/movementTags.js';
import { SETTINGS } from '../model/settings.js';
import * as z from '../model/zod.js';
import { MOST_STEPS } from '../routine/request.js';

/** An exercise, or one side of it. */
const SKIPPED = /^[a-z][a-z0-9-]*(\.(left|right))?$/;

/** More than there are movements, exercises or questions; a list that is longer was not written here. */
const MOST_IN_A_LIST = 64;
/** Longer than any id, also that of a segment. */
const LONGEST_ID = 100;
/** Nobody wished for more. */
export const DAY_MINUTES = 1_440;
/** As far as a calendar goes, in milliseconds from 1970; a device may count from anywhere. */
const FURTHEST_MS = 8.64e15;

/** A list of a few things. */
export const few = <Item extends z.Schema>(item: Item) =>
  z.readonly(z.array(item).check(z.maxLength(MOST_IN_A_LIST)));

/** Something for each of a few ids: as many as a catalogue has entries of a kind, and more. */
export const MOST_BY_ID = 256;
export const byId = <Value extends z.Schema>(id: z.Schema<string, string>, value: Value) =>
  z
    .record(id, value)
    .check(z.refine((all) => Object.keys(all).length <= MOST_BY_ID, 'Nobody has done as many.'));

/** The id of an entry of the catalogue. */
export const idSchema = () => z.string().check(z.regex(ID_PATTERN), z.maxLength(LONGEST_ID));

/** The id of an exercise, or of one side of it. */
export const skippedSchema = () => z.string().check(z.regex(SKIPPED), z.maxLength(LONGEST_ID));

/** The id of a segment or a step. */
export const placeIdSchema = () => z.string().check(z.maxLength(LONGEST_ID));

/** A moment, in milliseconds of some clock. */
export const momentSchema = () => z.number().check(z.gte(-FURTHEST_MS), z.lte(FURTHEST_MS));

/** The schema of a stored request. Made when it is first needed: it costs more than a whole turn. */
export function requestSchema() {
  const id = idSchema();
  const steps = z.int().check(z.gte(-MOST_STEPS), z.lte(MOST_STEPS));
  const request = z.strictObject({
    routine: z.optional(id),
    region: z.optional(z.enum(BODY_REGIONS)),
    setting: z.optional(z.enum(SETTINGS)),
    surface: z.optional(z.enum(GROUNDS)),
    sore: z.optional(z.enum(['left', 'right'])),
    // A routine may last two and a quarter minutes, and a wish that was cut short to it is kept.
    minutes: z.optional(z.number().check(z.positive(), z.lte(DAY_MINUTES))),
    avoid: movementsSchema(),
    soften: movementsSchema(),
    pace: z.optional(steps),
    holds: z.optional(steps),
    skip: z.optional(few(skippedSchema())),
    swap: z.optional(few(id)),
    ease: z.optional(few(id)),
    known: z.optional(z.literal(true)),
    oneWay: z.optional(z.literal(true)),
    contraindicationsAsked: z.optional(z.literal(true)),
  });
  return z.pipe(z.transform(asItIsWrittenNow), request);
}

/** What stood in `skip` until contraindications had a field of their own. */
const ASKED_BEFORE = 'gate';

function asItIsWrittenNow(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('skip' in data)) return data;
  const { skip, ...rest } = data;
  if (!Array.isArray(skip) || !skip.includes(ASKED_BEFORE)) return data;
  const left = skip.filter((one) => one !== ASKED_BEFORE);
  return { ...rest, ...(left.length > 0 ? { skip: left } : {}), contraindicationsAsked: true };
}

/** Movements that are kept: tags and nothing else. */
export function movementsSchema() {
  return z.optional(few(z.enum(MOVEMENT_TAGS)));
}

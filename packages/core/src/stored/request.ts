import { BODY_REGIONS } from '../model/bodyRegions.js';
import { GROUNDS } from '../model/ground.js';
import { ID_PATTERN } from '../model/idPattern.js';
import { MOVEMENT_TAGS } from '../model/movementTags.js';
import { SETTINGS } from '../model/settings.js';
import * as z from '../model/zod.js';
import { MOST_STEPS } from '../routine/request.js';

/** An exercise, or one side of it. */
export const SKIPPED = /^[a-z][a-z0-9-]*(\.(left|right))?$/;

/** The schema of a stored request. Made when it is first needed: it costs more than a whole turn. */
export function requestSchema() {
  const id = z.string().check(z.regex(ID_PATTERN));
  const steps = z.int().check(z.gte(-MOST_STEPS), z.lte(MOST_STEPS));
  return z.strictObject({
    routine: z.optional(id),
    region: z.optional(z.enum(BODY_REGIONS)),
    setting: z.optional(z.enum(SETTINGS)),
    surface: z.optional(z.enum(GROUNDS)),
    sore: z.optional(z.enum(['left', 'right'])),
    // A routine may last two and a quarter minutes, and a wish that was cut short to it is kept.
    minutes: z.optional(z.number().check(z.positive())),
    avoid: movementsSchema(),
    soften: movementsSchema(),
    pace: z.optional(steps),
    holds: z.optional(steps),
    skip: z.optional(z.readonly(z.array(z.string().check(z.regex(SKIPPED))))),
    swap: z.optional(z.readonly(z.array(id))),
    ease: z.optional(z.readonly(z.array(id))),
    known: z.optional(z.literal(true)),
    oneWay: z.optional(z.literal(true)),
  });
}

/** Movements that are kept: tags and nothing else. */
export function movementsSchema() {
  return z.optional(z.readonly(z.array(z.enum(MOVEMENT_TAGS))));
}

import type { Memory } from '../dialog/memory.js';
import { ID_PATTERN } from '../model/idPattern.js';
import * as z from '../model/zod.js';
import { MOST_STEPS } from '../routine/request.js';
import { movementsSchema, requestSchema, SKIPPED } from './request.js';

function memorySchema() {
  const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
  const id = z.string().check(z.regex(ID_PATTERN));
  const days = z.optional(z.record(z.string().check(z.regex(SKIPPED)), day));
  const steps = z.optional(z.int().check(z.gte(-MOST_STEPS), z.lte(MOST_STEPS)));
  return z.strictObject({
    v: z.literal(1),
    introHeardOn: z.optional(day),
    askAgain: z.optional(z.literal(true)),
    avoid: movementsSchema(),
    soften: movementsSchema(),
    pace: steps,
    holds: steps,
    place: z.optional(z.strictObject({ wish: requestSchema(), step: z.string(), on: day })),
    pausedAt: z.optional(z.number()),
    resting: days,
    easing: days,
    told: z.optional(z.record(id, z.int().check(z.positive()))),
  });
}

let schema: ReturnType<typeof memorySchema> | undefined;

/**
 * Reads a stored memory.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns the memory, or `null` when it is not one or has another version: then nothing is known
 * @example parseMemory({ v: 1, introHeardOn: '2026-11-21' })?.introHeardOn // '2026-11-21'
 */
export function parseMemory(data: unknown): Memory | null {
  schema ??= memorySchema();
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : null;
}

import type { Memory } from '../dialog/memory.js';
import * as z from '../model/zod.js';
import { MOST_STEPS } from '../routine/request.js';
import { movementsSchema } from './request.js';

function memorySchema() {
  const steps = z.optional(z.int().check(z.gte(-MOST_STEPS), z.lte(MOST_STEPS)));
  return z.strictObject({
    v: z.literal(1),
    introHeardOn: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
    askAgain: z.optional(z.literal(true)),
    avoid: movementsSchema(),
    soften: movementsSchema(),
    pace: steps,
    holds: steps,
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

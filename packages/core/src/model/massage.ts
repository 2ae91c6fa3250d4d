import { Asks } from './ask.js';
import { SomeRegions } from './bodyRegion.js';
import { Grade } from './grade.js';
import { Id, Ids } from './id.js';
import { MovementTags } from './movement.js';
import { Posture } from './position.js';
import { Count, Seconds } from './seconds.js';
import { Situations } from './situations.js';
import { Surface } from './surface.js';
import * as z from './zod.js';

/** Comfort, not strength: 1 a resting hand, 2 light, 3 a pleasant weight. Above 3 is nothing for a bed at night. */
const Pressure = z.number().check(z.gte(0), z.lte(10));

/** The part of a massage a line belongs to. A release line is never spoken before the time is up. */
const MassagePhase = z.enum(['setup', 'stroke', 'release']);

/**
 * A line of a massage. `rep` places it before that repetition (set-up) or at its start (stroke); without `rep` it
 * belongs to the first.
 */
export const MassageLine = z.strictObject({
  line: Id,
  phase: MassagePhase,
  seconds: Seconds,
  rep: z.optional(Count),
  /** Of the person who is massaged; what a partner does is not asked of them. */
  asks: Asks,
});
export type MassageLine = z.Infer<typeof MassageLine>;

/**
 * One massage of one area, by oneself or by a partner, without its words. The timed part is exact: `repetitions` of
 * `strokeSeconds` for each side. The clock ends it, never the relief.
 */
export const Massage = z.strictObject({
  id: Id,
  who: z.enum(['self', 'partner']),
  regions: SomeRegions,
  /** Of the person who is massaged; `any` where its own lines lead there. */
  posture: Posture,
  surface: Surface,
  daytimeOnly: z.optional(z.literal(true)),
  /** Sides are those of the person who is massaged. */
  sides: z.enum(['none', 'each']),
  strokeSeconds: Seconds,
  repetitions: Count,
  lines: z.readonly(z.array(MassageLine)).check(z.minLength(1)),
  /** What is said instead on the second side; a phase that is missing here uses the line of the first side. */
  change: z.readonly(z.array(MassageLine)),
  pressure: z.strictObject({ from: Pressure, to: Pressure }),
  tools: z.readonly(z.array(z.enum(['ball', 'foam-roller', 'pillow', 'towel', 'wall']))),
  /** The five questions come first, every time. */
  gated: z.literal(true),
  notFor: Situations,
  /** What it asks of the body. There is no easier variation: whoever must avoid or soften one of these goes without. */
  movements: MovementTags.check(z.minLength(1)),
  /** For one area in one evening. */
  longestMinutes: Seconds,
  grade: Grade,
  sources: Ids,
});
export type Massage = z.Infer<typeof Massage>;

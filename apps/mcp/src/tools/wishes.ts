import type { BodyRegion, Intent, Slots } from '@supine/core';
import { catalogue } from '@supine/core';
import { MOVEMENT_TAGS } from '@supine/core/routine';
import type { Arguments, JsonSchema } from './arguments.js';
import { listOf, oneOf, wholeNumber } from './arguments.js';
import type { Asked } from './tool.js';

/** Parts of the back, and next to it. */
const REGIONS = Object.keys(catalogue.regions) as BodyRegion[];
/** What somebody says of themselves, and movements by their names; the core keeps movements only. */
const AVOIDABLE: readonly string[] = [...Object.keys(catalogue.precautions), ...MOVEMENT_TAGS];
const ROUTINES = Object.keys(catalogue.routines);
const MOST_MINUTES = 90;

/** What is wished of a routine, beside what the person says. */
export interface RoutineWish {
  readonly routine?: string | undefined;
  readonly region?: BodyRegion | undefined;
  readonly minutes?: number | undefined;
  readonly avoid: readonly string[];
}

/** The arguments for it, as a schema. */
export const WISHED: Readonly<Record<string, JsonSchema>> = {
  region: { type: 'string', enum: REGIONS, description: 'The part of the body it is for.' },
  minutes: {
    type: 'integer',
    minimum: 1,
    maximum: MOST_MINUTES,
    description: 'How long it may take.',
  },
  avoid: {
    type: 'array',
    items: { type: 'string', enum: AVOIDABLE },
    description: 'What the person has told of themselves, or movements they must not make.',
  },
};

/** A routine by its id, as a schema. */
export const ROUTINE: JsonSchema = {
  type: 'string',
  enum: ROUTINES,
  description: 'A routine by its id. Without it one is put together for the region.',
};

/** Reads a wish. Throws Refused. */
export function wishIn(args: Arguments): RoutineWish {
  return {
    routine: oneOf(args, 'routine', ROUTINES),
    region: oneOf(args, 'region', REGIONS),
    minutes: wholeNumber(args, 'minutes', 1, MOST_MINUTES),
    avoid: listOf(args, 'avoid', AVOIDABLE),
  };
}

/** Reads a region. Throws Refused. */
export function regionIn(args: Arguments): BodyRegion | undefined {
  return oneOf(args, 'region', REGIONS);
}

/** What must not be done, by the person's own words or by an assistant's, is heard before anything is looked for. */
export function hearAvoided(
  { turn, said }: Pick<Asked, 'turn' | 'said'>,
  avoid: readonly string[],
): void {
  if (said?.intent === 'AvoidMovement') turn.hear(said);
  for (const precaution of avoid) turn.hear({ intent: 'AvoidMovement', slots: { precaution } });
}

/** What a sentence tells of the person beside what it asks: movements they must not make. */
export function toldBeside(said: Intent | null): readonly string[] {
  const precaution = (said?.otherwise ?? said)?.slots['precaution'];
  return typeof precaution === 'string' && said?.intent !== 'AvoidMovement' ? [precaution] : [];
}

/** An intent with the slots of an assistant; the person's own words weigh more, and what they tell beside them counts. */
export function withSaid(wish: Intent, said: Intent | null): Intent {
  const meant = said?.otherwise ?? said;
  const [precaution] = toldBeside(said);
  const beside = precaution === undefined ? {} : { precaution };
  const own = meant?.intent === wish.intent ? meant.slots : {};
  return { intent: wish.intent, slots: { ...wish.slots, ...beside, ...own } };
}

/** Slots without those that are left out. */
export function slotsOf(slots: Readonly<Record<string, string | number | undefined>>): Slots {
  const given = Object.entries(slots).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Slots;
}

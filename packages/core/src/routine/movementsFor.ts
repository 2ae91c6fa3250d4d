import { mustBe, noSuch } from '../model/argument.js';
import type { PlayableShelves } from '../model/catalogue.js';
import { entryIn } from '../model/entryIn.js';
import type { MovementTag } from '../model/movementTags.js';
import { mustBeCatalogue } from '../model/mustBeCatalogue.js';
import { RoutineRefused } from './refusal.js';

/** Movements to leave out, and movements to do in their easier variation. */
export interface Movements {
  readonly avoid: readonly MovementTag[];
  readonly soften: readonly MovementTag[];
}

/**
 * What somebody has to be careful about, as movements. From here on nobody needs to know the reason.
 *
 * @param ids spoken precautions, such as `osteoporosis`
 * @param catalogue where precautions are looked up
 * @returns the movements of all of them together; what is left out is not softened too
 * @throws RoutineRefused for an id that the catalogue does not have, with those that it has
 * @example movementsFor(['glaucoma'], catalogue) // { avoid: ['head-low'], soften: ['on-front'] }
 */
export function movementsFor(ids: readonly string[], catalogue: PlayableShelves): Movements {
  mustBe(Array.isArray(ids), "Precautions are a list, such as ['osteoporosis']", ids);
  mustBeCatalogue(catalogue);
  const avoid = new Set<MovementTag>();
  const soften = new Set<MovementTag>();
  for (const id of ids) {
    const precaution = entryIn(catalogue.precautions, id);
    if (!precaution) throw unknown(id, catalogue);
    for (const { tag, level } of precaution.movements) {
      (level === 'skip' ? avoid : soften).add(tag);
    }
  }
  return { avoid: [...avoid], soften: [...soften].filter((tag) => !avoid.has(tag)) };
}

function unknown(id: string, { precautions }: PlayableShelves): RoutineRefused {
  const message = noSuch('precaution', id, 'Precautions', Object.keys(precautions));
  return new RoutineRefused(message, { key: 'unknown-wish', params: {} });
}

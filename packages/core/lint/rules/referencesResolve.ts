import type { Catalogue } from '../../src/model/catalogue.js';
import { MOVEMENT_TAGS } from '../../src/model/movementTags.js';
import type { ContentRule, Finding } from '../rule.js';

/** Where one entry names others: its shelf, the field, and the shelf they must stand on. */
const REFERENCES: readonly (readonly [keyof Catalogue, string, keyof Catalogue])[] = [
  ['exercises', 'swaps', 'exercises'],
  ['causes', 'eases', 'sleepPositions'],
  ['causes', 'exercises', 'exercises'],
  ['causes', 'redFlags', 'redFlags'],
  ['causes', 'disagreements', 'disagreements'],
  ['remedies', 'disagreements', 'disagreements'],
  ['sleepPositions', 'disagreements', 'disagreements'],
  ['routines', 'audience', 'precautions'],
  ['sleepPositions', 'suits.causes', 'causes'],
  ['sleepPositions', 'suits.regions', 'regions'],
  ['sleepPositions', 'suits.precautions', 'precautions'],
  ['sleepPositions', 'notFor.causes', 'causes'],
  ['sleepPositions', 'notFor.regions', 'regions'],
  ['sleepPositions', 'notFor.precautions', 'precautions'],
  ['massages', 'notFor.causes', 'causes'],
  ['massages', 'notFor.precautions', 'precautions'],
  ['regions', 'neighbours', 'regions'],
];

/** Nobody is sent to an entry that is not there. */
export const referencesResolve: ContentRule = {
  name: 'references-resolve',
  teaches: 'Every id that an entry names stands on the shelf it is named from.',
  check: ({ shelves }) => {
    const catalogue: Catalogue = shelves;
    return [
      ...REFERENCES.flatMap(([shelf, field, target]) =>
        Object.entries(catalogue[shelf]).flatMap(([id, entry]) =>
          namedIn(entry, field)
            .filter((name) => !standsOn(catalogue, target, name))
            .map((name) => missing(`${shelf}.${id}.${field}`, name, target)),
        ),
      ),
      ...Object.entries(catalogue.routines).flatMap(([id, { steps }]) =>
        steps.flatMap((step) =>
          Object.entries({ exercises: 'exercise', massages: 'massage' } as const).flatMap(
            ([shelf, field]) =>
              namedIn(step, field)
                .filter((name) => !standsOn(catalogue, shelf as keyof Catalogue, name))
                .map((name) => missing(`routines.${id}.steps`, name, shelf)),
          ),
        ),
      ),
    ];
  },
};

/** A precaution may be named by its entry or, as it is spoken, by a movement tag itself. */
function standsOn(catalogue: Catalogue, shelf: keyof Catalogue, name: string): boolean {
  return (
    Object.hasOwn(catalogue[shelf], name) ||
    (shelf === 'precautions' && (MOVEMENT_TAGS as readonly string[]).includes(name))
  );
}

/** The ids in a field; `notFor.causes` looks one level down. */
function namedIn(entry: unknown, field: string): readonly string[] {
  const found = field
    .split('.')
    .reduce<unknown>(
      (value, name) => (value as Record<string, unknown> | undefined)?.[name],
      entry,
    );
  return Array.isArray(found) ? (found as string[]) : [];
}

function missing(where: string, name: string, shelf: string): Finding {
  return {
    rule: 'references-resolve',
    where,
    message: `names "${name}", which is not in ${shelf}.`,
  };
}

import type { Slots } from '../../intents/intent.js';
import type { Catalogue } from '../../model/catalogue.js';
import { entryIn } from '../../model/entryIn.js';
import type { MovementTag } from '../../model/movementTags.js';
import type { SleepPosition } from '../../model/sleepPosition.js';
import type { Surroundings } from '../surroundings.js';

/** Comfortable for most people, whatever hurts. */
const USUAL = 'side-pillow-knees';

/** Never offered, only answered. */
const NOT_OFFERED: readonly SleepPosition['status'][] = ['avoid', 'never'];

/** Whose way to lie is that of a cause. */
const CAUSE_OF: Readonly<Record<string, string>> = { pregnant: 'pregnancy' };

/**
 * The best for the cause, else the usual one, else any that nothing rules out. What is to be softened rules out no way
 * to lie: late in pregnancy the side is where one sleeps.
 */
export function positionFor(
  { cause: named, region, precaution, whom }: Slots,
  avoid: readonly MovementTag[],
  { causes, sleepPositions }: Catalogue,
): SleepPosition {
  const cause = named ?? entryIn(CAUSE_OF, String(precaution ?? whom));
  const eases = entryIn(causes, String(cause))?.eases;
  const wanted = [...(eases ?? []), USUAL, ...Object.keys(sleepPositions)].flatMap(
    (id) => sleepPositions[id] ?? [],
  );
  const found =
    wanted.find(
      (one) =>
        !NOT_OFFERED.includes(one.status) &&
        !isAgainst(one, region === undefined ? {} : { region }, avoid),
    ) ?? wanted[0];
  if (!found) throw new Error('There is no sleep position.');
  return found;
}

/** Whether what somebody said of themselves rules a way to lie out. */
export function isAgainst(
  { movements, notFor }: SleepPosition,
  { region, cause, precaution, whom }: Slots,
  avoid: readonly MovementTag[],
): boolean {
  return (
    movements.some((tag) => avoid.includes(tag)) ||
    notFor.regions.some((one) => one === region) ||
    notFor.causes.some((one) => one === cause) ||
    notFor.precautions.some((one) => one === precaution || one === whom)
  );
}

/** A way to lie, or the one in its place for whom it is ruled out. */
export function suitingPosition(
  id: string,
  slots: Slots,
  avoid: readonly MovementTag[],
  { catalogue }: Surroundings,
): string {
  const entry = entryIn(catalogue.sleepPositions, id);
  const { precaution, whom } = slots;
  const told = { ...(precaution ? { precaution } : {}), ...(whom ? { whom } : {}) };
  return entry && isAgainst(entry, told, avoid)
    ? positionOffered(positionFor(slots, avoid, catalogue).id, { catalogue })
    : id;
}

/** A routine of the same name would go before it. */
export function positionOffered(
  id: string,
  { catalogue }: Pick<Surroundings, 'catalogue'>,
): string {
  return Object.hasOwn(catalogue.routines, id) ? `${id}-position` : id;
}

import { catalogue, type MovementTag } from '@supine/core';
import type { Movements } from '@supine/core/routine';
import { MOVEMENT_TAGS, movementsFor } from '@supine/core/routine';

/** What is left out and what is softened for somebody who has tapped one name: a movement, or something they have. */
export function easyOn(name: string): Movements {
  const tag = MOVEMENT_TAGS.find((one) => one === name);
  return tag ? { avoid: [tag], soften: [] } : movementsFor([name], catalogue);
}

/** A memory's movements with those of a name, or without. */
export function movementsWith(
  kept: {
    readonly avoid?: readonly MovementTag[] | undefined;
    readonly soften?: readonly MovementTag[] | undefined;
  },
  name: string,
  isOn: boolean,
): { readonly avoid: readonly MovementTag[]; readonly soften: readonly MovementTag[] } {
  const { avoid, soften } = easyOn(name);
  const tags = new Set<MovementTag>([...avoid, ...soften]);
  const others = (list: readonly MovementTag[] = []) => list.filter((tag) => !tags.has(tag));
  // What one name leaves out and another softens stays left out.
  const out = isOn ? new Set([...others(kept.avoid), ...avoid]) : new Set(others(kept.avoid));
  for (const tag of isOn ? (kept.avoid ?? []) : []) out.add(tag);
  const half = [...others(kept.soften), ...(isOn ? soften : [])].filter((tag) => !out.has(tag));
  return { avoid: [...out], soften: half };
}

/** All of a name is left out or softened already. */
export function isEasyOn(kept: ReadonlySet<string>, name: string): boolean {
  const { avoid, soften } = easyOn(name);
  const tags = [...avoid, ...soften];
  return tags.length > 0 && tags.every((tag) => kept.has(tag));
}

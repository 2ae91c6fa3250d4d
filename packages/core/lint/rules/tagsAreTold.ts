import { tagsOf } from '../../src/body/tagsOf.js';
import type { Exercise } from '../../src/model/exercise.js';
import type { MovementTag } from '../../src/model/movementTags.js';
import type { SpokenLine } from '../../src/model/phase.js';
import type { ContentRule, Finding } from '../rule.js';

/** Somebody who must not bend forward is kept from it by a tag; a line that bends without one reaches them. */
export const tagsAreTold: ContentRule = {
  name: 'tags-are-told',
  teaches:
    'What the lines of an exercise ask stands in its `movements`. A movement that the easier variation is without is in ' +
    'no line of that script, and in a line of the full one.',
  check: ({ shelves }) => Object.values<Exercise>(shelves.exercises).flatMap(faultsOf),
};

function faultsOf({ id, lines, change, movements }: Exercise): Finding[] {
  const all = [...lines, ...change];
  const where = `exercises.${id}.movements`;
  const finding = (message: string): Finding => ({ rule: 'tags-are-told', where, message });
  const full = tagsIn(all, 'full');
  const easier = tagsIn(all, 'easier');
  const hasEasier = lines.some(({ only }) => only === 'easier');
  const known = new Set(movements.map(({ tag }) => tag));
  const untold = [...new Set([...full, ...(hasEasier ? easier : [])])].filter(
    (tag) => !known.has(tag),
  );
  const removed = movements.filter(({ easierRemoves }) => easierRemoves).map(({ tag }) => tag);
  return [
    ...untold.map((tag) => finding(`lacks "${tag}", which a line asks.`)),
    ...(removed.length > 0 && !hasEasier
      ? [finding('has an easier variation without a line of its own.')]
      : []),
    ...removed
      .filter((tag) => easier.has(tag))
      .map((tag) =>
        finding(
          `says that the easier variation is without "${tag}", and a line of it asks for it.`,
        ),
      ),
    ...removed
      .filter((tag) => !full.has(tag) && !OF_NO_LINE.includes(tag))
      .map((tag) =>
        finding(`names "${tag}", and no line asks for it: add it to the \`uses\` of one.`),
      ),
  ];
}

/** Wherever somebody lies already, that is not asked by a line. */
const OF_NO_LINE: readonly MovementTag[] = ['flat-on-back'];

function tagsIn(lines: readonly SpokenLine[], script: 'full' | 'easier'): Set<MovementTag> {
  return new Set(
    lines
      .filter(({ only }) => (only ?? script) === script)
      .flatMap(({ asks, uses = [] }) => [...asks.flatMap(tagsOf), ...uses]),
  );
}

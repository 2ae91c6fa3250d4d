import { CONDITION_MATRIX, CONDITIONS } from '../../content-report/conditionMatrix.js';
import { conditionCells } from '../../content-report/conditionMatrixPage.js';
import type { ContentRule } from '../rule.js';

const MATRIX = 'content-report/conditionMatrix.ts';

/** The movement tags of an exercise let nobody do more than the clinical notes allow. */
export const conditionsAreKnown: ContentRule = {
  name: 'conditions-are-known',
  teaches:
    `For every exercise ${MATRIX} says under which of ${CONDITIONS.length} conditions it is left out (A), made easier (M) ` +
    'or left to a clinician (K); its movement tags must be at least as strict. Nothing in a row means: as it is. An ' +
    'exercise that the notes do not have takes the strictest row of those that are most like it, and the commit says which.',
  check: ({ shelves: { exercises } }) => {
    const finding = (id: string, message: string) => ({
      rule: 'conditions-are-known',
      where: `exercises.${id}`,
      message,
    });
    const rowless = Object.keys(exercises).filter((id) => !Object.hasOwn(CONDITION_MATRIX, id));
    const homeless = Object.keys(CONDITION_MATRIX).filter((id) => !Object.hasOwn(exercises, id));
    const looser = conditionCells(exercises).filter((cell) => cell.looser);
    return [
      ...rowless.map((id) => finding(id, `has no row in ${MATRIX}.`)),
      ...homeless.map((id) => finding(id, `has a row in ${MATRIX}, but stands on no shelf.`)),
      ...looser.map(({ exercise, condition, flag, ours }) =>
        finding(
          exercise,
          `is "${ours}" under "${condition}", where the notes say ${flag}: give it the movement that rules it out.`,
        ),
      ),
    ];
  },
};

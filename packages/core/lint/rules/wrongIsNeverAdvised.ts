import type { ContentRule } from '../rule.js';

/** Kept so that they can be named and answered: their lines lead out of them. */
const ANSWERED = ['avoid', 'never'];

/** What is known to be wrong or unsafe is answered, never offered. */
export const wrongIsNeverAdvised: ContentRule = {
  name: 'wrong-is-never-advised',
  teaches:
    'An entry of grade X is a position to be avoided or one side of a disagreement; nothing else may have that grade.',
  check: ({ shelves: { disagreements: _, ...shelves } }) =>
    Object.entries(shelves).flatMap(([shelf, entries]) =>
      Object.values(entries).flatMap((entry: { id: string; grade?: string; status?: string }) =>
        entry.grade === 'X' && !ANSWERED.includes(entry.status ?? '')
          ? [
              {
                rule: 'wrong-is-never-advised',
                where: `${shelf}.${entry.id}`,
                message: 'has grade X and is offered.',
              },
            ]
          : [],
      ),
    ),
};

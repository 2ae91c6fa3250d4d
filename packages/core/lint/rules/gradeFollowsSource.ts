import type { Grade } from '../../src/model/grade.js';
import type { Source, SourceKind } from '../../src/model/source.js';
import type { ContentRule } from '../rule.js';

const TOGETHER: readonly SourceKind[] = ['guideline', 'review'];
const MEASURED: readonly SourceKind[] = [...TOGETHER, 'trial', 'study'];

/** What must have been read for a grade; the others promise nothing. */
const NEEDS: Readonly<Partial<Record<Grade, readonly SourceKind[]>>> = {
  A: TOGETHER,
  B: MEASURED,
};

/** Nobody is told that the evidence is good on the word of a leaflet. */
export const gradeFollowsSource: ContentRule = {
  name: 'grade-follows-source',
  teaches:
    'Grade A rests on a guideline or a review, B on at least a trial or a study, and on one that was read. Else it is C.',
  check: ({ shelves: { sources, ...claims } }) =>
    Object.entries(claims).flatMap(([shelf, entries]) =>
      Object.values(entries).flatMap(
        (entry: {
          readonly id: string;
          readonly grade?: Grade;
          readonly sources?: readonly string[];
        }) => {
          const needed = entry.grade && NEEDS[entry.grade];
          const all: Readonly<Record<string, Source>> = sources;
          const isEnough = (entry.sources ?? []).some((id) => {
            const source = all[id];
            return source && source.read !== 'unconfirmed' && needed?.includes(source.kind);
          });
          if (!needed || isEnough) return [];
          return [
            {
              rule: 'grade-follows-source',
              where: `${shelf}.${entry.id}`,
              message: `has grade ${entry.grade}, and no ${needed.join(' or ')} that was read.`,
            },
          ];
        },
      ),
    ),
};

import type { Catalogue } from '../../model/catalogue.js';
import type { Grade } from '../../model/grade.js';
import type { Source, SourceKind } from '../../model/source.js';
import type { DialogKey } from '../dialogKey.js';

/** How sure each grade is, in words. */
const GRADES: Readonly<Record<Grade, DialogKey>> = {
  A: 'grade-a',
  B: 'grade-b',
  C: 'grade-c',
  D: 'grade-d',
  X: 'grade-x',
};

/** What a body advises is no mere custom, however few have tested it. */
const ADVISING: readonly SourceKind[] = ['guideline', 'leaflet', 'service', 'report'];

/** Whether what was read of an entry's sources advises it, and does not measure it. */
export function isAdvised(
  entry: { readonly grade: Grade; readonly sources: readonly string[] },
  catalogue: Pick<Catalogue, 'sources'>,
): boolean {
  return (
    entry.grade === 'C' && readSources(entry, catalogue).some(({ kind }) => ADVISING.includes(kind))
  );
}

/** How sure an entry is, by its grade and by what was read: nothing that a guideline says is called common practice. */
export function sureOf(
  entry: { readonly grade: Grade; readonly sources: readonly string[] },
  catalogue: Pick<Catalogue, 'sources'>,
): DialogKey {
  return isAdvised(entry, catalogue) ? 'grade-c-advice' : GRADES[entry.grade];
}

/** The strongest is named first. */
const STRONGEST_FIRST: readonly SourceKind[] = [
  'guideline',
  'review',
  'trial',
  'study',
  'report',
  'viewpoint',
  'leaflet',
  'textbook',
  'clinic',
  'service',
  'practice',
];

/** What an entry rests on, the strongest first. Only what was read is named. */
export function readSources(
  { sources }: { readonly sources: readonly string[] },
  catalogue: Pick<Catalogue, 'sources'>,
): readonly Source[] {
  const rank = ({ kind }: Source) => STRONGEST_FIRST.indexOf(kind);
  return sources
    .flatMap((id) => catalogue.sources[id] ?? [])
    .filter(({ read }) => read !== 'unconfirmed')
    .sort((one, other) => rank(one) - rank(other));
}

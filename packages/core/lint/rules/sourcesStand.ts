import { helpSources } from '../../src/content/helpSources.js';
import type { Source } from '../../src/model/source.js';
import type { ContentRule, Finding } from '../rule.js';

/** Nothing about backs in the catalogue is older. */
const OLDEST = 1980;
const SPOKEN_WITH_YEAR: readonly Source['kind'][] = ['trial'];

/** A shelf of sources holds what is named, and says of each what it is. */
export const sourcesStand: ContentRule = {
  name: 'sources-stand',
  teaches:
    'A source is named by an entry, is the original and no copy of it, and gives the year its authors wrote in. Take out what nothing names.',
  check: ({ shelves: { sources, ...claims } }) => {
    const named = new Set([
      ...Object.values(helpSources).flat(),
      ...Object.values(claims).flatMap((entries) =>
        Object.values(entries).flatMap(
          (entry: { readonly sources?: readonly string[] }) => entry.sources ?? [],
        ),
      ),
    ]);
    return Object.values(sources as Readonly<Record<string, Source>>).flatMap((source) => [
      ...(named.has(source.id) ? [] : [fault(source, 'is named by no entry.')]),
      ...(/, on /.test(source.publisher) ? [fault(source, 'is a copy: name the original.')] : []),
      ...(source.author !== undefined && source.year === undefined
        ? [fault(source, 'has an author and no year.')]
        : []),
      ...(SPOKEN_WITH_YEAR.includes(source.kind) && source.year === undefined
        ? [fault(source, 'is a trial without a year.')]
        : []),
      ...(source.year !== undefined && !isPlausible(source)
        ? [fault(source, `came out in ${source.year}, which cannot be.`)]
        : []),
    ]);
  },
};

/** Nobody reads what has not come out. */
function isPlausible({ year = OLDEST, read }: Source): boolean {
  return year >= OLDEST && (read === 'unconfirmed' || year <= Number(read.slice(0, 4)));
}

function fault({ id }: Source, message: string): Finding {
  return { rule: 'sources-stand', where: `sources.${id}`, message };
}

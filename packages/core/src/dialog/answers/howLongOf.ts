import { entryIn } from '../../model/entryIn.js';
import type { Surroundings } from '../surroundings.js';

/** What "how long for?" asks behind an answer, by what that is or belongs to. */
const HOW_LONG: Readonly<Record<string, string>> = {
  heat: 'heat',
  'hot-water-bottle': 'heat',
  'wheat-bag': 'heat',
  'electric-blanket': 'heat',
  ice: 'ice',
  massage: 'massage-time',
  'stretch-before-bed': 'hold-time',
  'how-far': 'hold-time',
};

/** How long that is done, where it is something that is done for a while. */
export function howLongOf(id: string, { catalogue }: Surroundings): string | undefined {
  const { partOf = '' } = entryIn(catalogue.remedies, id) ?? {};
  return entryIn(HOW_LONG, id) ?? entryIn(HOW_LONG, partOf);
}

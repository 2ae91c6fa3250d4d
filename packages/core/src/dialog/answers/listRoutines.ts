import type { Slots } from '../../intents/intent.js';
import type { BodyRegion } from '../../model/bodyRegion.js';
import type { Answer } from '../answer.js';
import type { Conversation } from '../conversation.js';
import type { Reply } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { offerList } from './choose.js';

/** More than three names nobody keeps in mind. */
const MOST = 3;

/** Three routines that suit, best first; a name or a number is all it takes to start one. */
export function listRoutines(
  now: Conversation,
  { region }: Slots,
  surroundings: Surroundings,
  first: readonly Reply[] = [],
): Answer {
  return offerList(routinesFor(region, surroundings), now, surroundings, first);
}

/** The routines that suit a region, best first; those of the evening where none is named. */
export function routinesFor(
  region: Slots[string] | undefined,
  { catalogue }: Surroundings,
): readonly string[] {
  const place = (regions: readonly BodyRegion[]) => regions.indexOf(region as BodyRegion);
  const all = Object.values(catalogue.routines);
  const fitting = all
    .filter(({ regions, audience }) => audience.length === 0 && place(regions) >= 0)
    .sort((one, other) => place(one.regions) - place(other.regions));
  const evening = all.filter(({ mode, audience }) => mode === 'evening' && audience.length === 0);
  return (fitting.length > 0 ? fitting : evening).slice(0, MOST).map(({ id }) => id);
}

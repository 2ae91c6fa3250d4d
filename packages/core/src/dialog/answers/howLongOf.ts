import { entryIn } from '../../model/entryIn.js';
import type { Conversation } from '../conversation.js';
import type { Surroundings } from '../surroundings.js';

/** What "how long for?" asks behind an answer, by what that is or belongs to. */
const HOW_LONG: Readonly<Record<string, string>> = {
  heat: 'heat-minutes',
  'heat-or-ice': 'heat-minutes',
  'hot-water-bottle': 'heat-minutes',
  'wheat-bag': 'heat-minutes',
  'electric-blanket': 'heat-minutes',
  'heat-elsewhere': 'heat-minutes',
  ice: 'ice-minutes',
  rest: 'rest-time',
  'stiff-neck': 'neck-time',
  'neck-pain': 'neck-time',
  'leg-pain': 'sciatica-time',
  'muscle-or-nerve': 'sciatica-time',
  massage: 'massage-time',
  'stretch-before-bed': 'hold-time',
  'how-far': 'hold-time',
};

/** What "how long does it last?" asks: how long the good lasts of what is done, and a bed itself. */
const LASTS: Readonly<Record<string, string>> = {
  'stiff-neck': 'neck-time',
  'neck-pain': 'neck-time',
  'leg-pain': 'sciatica-time',
  massage: 'massage-relief',
  'massage-gun': 'massage-relief',
  mattress: 'mattress-age',
  'sagging-bed': 'mattress-age',
};

/** Answers that are about a pain, and not about what is done for it. */
const PAINS: readonly string[] = [
  'upper-back-pain',
  'hip-and-buttock',
  'one-sided',
  'pain-at-night',
  'pain-moves',
  'lasting-pain',
  'some-movements-hurt',
  'slept-funny',
  'morning-stiffness',
  'spasm',
  'how-long',
  'what-caused',
  'pain-keeps-awake',
  'tonight',
  'age',
];

/** How long that is done, where it is something that is done for a while. */
export function howLongOf(id: string, surroundings: Surroundings): string | undefined {
  return ofItOrItsKind(HOW_LONG, id, surroundings);
}

/** Who says how long that lasts; nothing where nobody has counted. */
export function lastsOf({ topic }: Conversation, surroundings: Surroundings): string | undefined {
  // Without an answer before it, the pain is meant.
  const { shelf, id } = topic ?? { shelf: 'causes', id: '' };
  if (shelf === 'causes') return 'how-long';
  if (shelf !== 'remedies') return undefined;
  return PAINS.includes(id) ? 'how-long' : ofItOrItsKind(LASTS, id, surroundings);
}

function ofItOrItsKind(
  table: Readonly<Record<string, string>>,
  id: string,
  { catalogue }: Surroundings,
): string | undefined {
  const { partOf = '' } = entryIn(catalogue.remedies, id) ?? {};
  return entryIn(table, id) ?? entryIn(table, partOf);
}

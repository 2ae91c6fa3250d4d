import type { Slots } from '../../intents/intent.js';
import { entryIn } from '../../model/entryIn.js';

/** What most pain is there, where somebody asks with a part of the body alone. */
const OF_A_REGION: Readonly<Record<string, string>> = {
  neck: 'neck-pain',
  'upper-back': 'upper-back-pain',
  'mid-back': 'upper-back-pain',
  hip: 'hip-and-buttock',
  leg: 'leg-pain',
};

/** The same by where it hurts that is no part of the back. */
const OF_A_PART: Readonly<Record<string, string>> = {
  head: 'neck-headache',
  shoulder: 'shoulder-pain',
  arm: 'dead-arm',
  neck: 'neck-pain',
};

/** The question that somebody asks who wants to know why a part of the body hurts, and has no word for the pain. */
export function painOfRegion({ cause, region, where }: Slots): string | undefined {
  if (cause !== undefined) return undefined;
  return entryIn(OF_A_PART, String(where)) ?? entryIn(OF_A_REGION, String(region));
}

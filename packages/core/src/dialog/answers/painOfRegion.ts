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

/** The question that somebody asks who wants to know why a part of the body hurts, and has no word for the pain. */
export function painOfRegion({ cause, region }: Slots): string | undefined {
  return cause === undefined ? entryIn(OF_A_REGION, String(region)) : undefined;
}

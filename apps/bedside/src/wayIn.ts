import { catalogue, type Intent } from '@supine/core';

/** Where an address leads: to a page of ours, or at once into something to do. */
export type WayIn =
  | { readonly is: 'home' | 'choose' | 'kept' | 'ask' }
  | { readonly is: 'card'; readonly shelf: Shelf; readonly id: string }
  | { readonly is: 'start'; readonly intent: Intent };

const SHELVES = ['remedies', 'causes', 'sleepPositions', 'disagreements'] as const;
export type Shelf = (typeof SHELVES)[number];

const LONGEST_MINUTES = 60;

/**
 * Reads the part of an address behind its hash, which no server is told. Whatever it cannot mean leads home.
 *
 * @param hash such as `#start=evening-wind-down&minutes=5`
 * @example wayIn('#choose').is // 'choose'
 */
export function wayIn(hash: string): WayIn {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const start = params.get('start');
  if (start !== null) return { is: 'start', intent: startOf(start, params.get('minutes')) };
  const [first = ''] = params.keys();
  if (first === 'choose' || first === 'kept' || first === 'ask') return { is: first };
  if (first === 'card') {
    const [shelf, id = ''] = (params.get('card') ?? '').split('/');
    const known = SHELVES.find((one) => one === shelf);
    if (known && Object.hasOwn(catalogue[known], id)) return { is: 'card', shelf: known, id };
  }
  return { is: 'home' };
}

/** What it starts: a routine or a region by its id; what is not known is left out, and tonight's routine is meant. */
function startOf(wanted: string, minutes: string | null): Intent {
  const count = Number(minutes);
  const isCount =
    minutes !== null && Number.isInteger(count) && count > 0 && count <= LONGEST_MINUTES;
  const slots = {
    ...(Object.hasOwn(catalogue.routines, wanted) ? { routine: wanted } : {}),
    ...(Object.hasOwn(catalogue.regions, wanted) ? { region: wanted } : {}),
    ...(isCount ? { minutes: count } : {}),
  };
  return { intent: 'StartRoutine', slots };
}

/** The address of a start, for whoever it is sent to. */
export function addressOf(page: string, { slots }: Intent): string {
  const { routine, region, minutes } = slots;
  const length = minutes === undefined ? '' : `&minutes=${minutes}`;
  return `${page.replace(/#.*$/, '')}#start=${routine ?? region ?? 'evening-wind-down'}${length}`;
}

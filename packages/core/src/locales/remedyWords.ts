import type { RemedyId } from '../content/ids.js';
import type { remedies } from '../content/remedies/index.js';

type Shelf = typeof remedies;

/**
 * The words of one remedy. Numbers come from its timing: `{minutes}` is `useMinutes`, `{days}` is `longestDays`,
 * `{fromHours}` and `{toHours}` are `beforeBedMinutes` in hours.
 */
export interface RemedyWords<Id extends RemedyId> {
  readonly name: string;
  /** What people call it, in lower case. */
  readonly aka: readonly string[];
  /** Two to four sentences, in the order of the entry. */
  readonly answer: Readonly<Record<Shelf[Id]['answer'][number], string>>;
  /** For whoever asks to hear more. */
  readonly more: string;
  readonly cautions: Readonly<Record<Shelf[Id]['cautions'][number], string>>;
  /** The sentence more for somebody of whom something has been told. */
  readonly careFor?: CareFor<Shelf[Id]> | undefined;
}

type CareFor<Entry> = Entry extends { readonly careFor: readonly (infer Whom extends string)[] }
  ? Readonly<Record<Whom, string>>
  : never;

/** Every remedy's words. */
export type RemediesWords = { readonly [Id in RemedyId]: RemedyWords<Id> };

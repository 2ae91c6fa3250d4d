import type { MassageId } from '../content/ids.js';
import type { massages } from '../content/massages/index.js';

type Shelf = typeof massages;

/**
 * The words of one massage. `{side}` is the side that is massaged, `{other}` the opposite one. In those that a partner
 * gives, the voice speaks to the partner, and `they` lie down.
 */
export interface MassageWords<Id extends MassageId> {
  readonly name: string;
  /** What people call it, in lower case. */
  readonly aka: readonly string[];
  readonly lines: Readonly<Record<Shelf[Id]['lines'][number]['line'], string>>;
  /** Lines of the second side. */
  readonly change: Readonly<Record<Shelf[Id]['change'][number]['line'], string>>;
}

/** Every massage's words. */
export type MassagesWords = { readonly [Id in MassageId]: MassageWords<Id> };

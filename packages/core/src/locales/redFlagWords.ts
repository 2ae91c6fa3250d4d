import type { RedFlagId } from '../content/ids.js';
import type { redFlags } from '../content/red-flags/index.js';

type Shelf = typeof redFlags;

/** The words of one red flag. A flag whose level can rise must say with which further signs it does. */
export type RedFlagWords<Id extends RedFlagId> = Raised<Id> & {
  /** One sentence that can follow "get help if": what the person notices, never what it might be. */
  readonly plain: string;
  /** What people say that must lead here, in lower case. Empty for a flag that is never listened for. */
  readonly says: readonly string[];
};

type Raised<Id extends RedFlagId> = Shelf[Id] extends { readonly elseLevel: string }
  ? { readonly raised: string }
  : { readonly raised?: never };

/** Every red flag's words. */
export type RedFlagsWords = { readonly [Id in RedFlagId]: RedFlagWords<Id> };

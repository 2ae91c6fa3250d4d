import type { Locale } from '@supine/core';
import type { Hearing } from '@supine/core/recognise';

/** What a server speaks and understands. */
export interface Language {
  /** Every word that is said. */
  readonly locale: Locale;
  /** What is heard in that language. */
  readonly hearing: Hearing;
}

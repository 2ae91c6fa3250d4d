import type { Locale } from '@supine/core';
import type { Hearing } from '@supine/core/recognise';

/** What the service speaks and understands. */
export interface Spoken {
  /** Every word that is said. */
  readonly locale: Locale;
  /** What is heard in that language. */
  readonly hearing: Hearing;
}

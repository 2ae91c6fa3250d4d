import type { Locale } from '@supine/core';
import { enUS } from '@supine/core';

/** What is written and read out where a host names no other locale: the one place that chooses a language. */
export const LOCALE: Locale = enUS;

import type { Locale } from '@supine/core';
import { enUS } from '@supine/core';

/** What the skill speaks, and shows, where its host names no other locale: the one place that chooses a language. */
export const LOCALE: Locale = enUS;

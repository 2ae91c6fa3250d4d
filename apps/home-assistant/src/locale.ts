import { enUS } from '@supine/core';
import { enUSHearing } from '@supine/core/recognise';
import type { Spoken } from './spoken.js';

/** What the service says and understands: the one place that chooses a language. */
export const SPOKEN: Spoken = { locale: enUS, hearing: enUSHearing };

import { enUS } from '@supine/core';
import { enUSHearing } from '@supine/core/recognise';
import type { Language } from './language.js';

/** What is said and understood where an assistant names no other language: the one place that chooses one. */
export const LANGUAGE: Language = { locale: enUS, hearing: enUSHearing };

import { writeFileSync } from 'node:fs';
import { heardWords } from '../../src/locales/en-US/heardWords.js';
import { enUSPhrases } from '../../src/locales/en-US/phrases.js';
import { learn } from './learn.js';
import { lessonsOf } from './lessons.js';
import { moduleOf } from './moduleOf.js';

const lessons = lessonsOf(enUSPhrases.utterances, enUSPhrases.slotPhrases);
const text = moduleOf(learn(lessons, heardWords));
writeFileSync(new URL('../../src/locales/en-US/weights.ts', import.meta.url), text);
console.log(`${lessons.length} sentences, ${text.length} bytes`);

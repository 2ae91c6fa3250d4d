import { writeFileSync } from 'node:fs';
import { alarmWords } from '../../src/locales/en-US/alarmWords.js';
import { enUSPhrases } from '../../src/locales/en-US/phrases.js';
import { lessonsOf } from './lessons.js';
import { lookAlikesIn } from './lookAlikes.js';
import { lookAlikesModule } from './moduleOf.js';

const { utterances, slotPhrases } = enUSPhrases;
const alike = lookAlikesIn(lessonsOf(utterances, slotPhrases), slotPhrases, alarmWords);
const file = new URL('../../src/locales/en-US/lookAlikes.ts', import.meta.url);
writeFileSync(file, lookAlikesModule(alike));

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { alarmsPage } from '../recognition/alarmsPage.js';
import { INTENTS, SYMPTOMS } from '../src/intents/intent.js';
import { alarmWords } from '../src/locales/en-US/alarmWords.js';
import { slotPhrases } from '../src/locales/en-US/slotPhrases.js';

it('the page of all alarms is as the rules are', async () => {
  await expect(alarmsPage(alarmWords)).toMatchFileSnapshot('../../../docs/alarms.md');
});

it('the page of intents names every intent, symptom and value of a slot', () => {
  const page = readFileSync(new URL('../../../docs/intents.md', import.meta.url), 'utf8');
  const values = Object.entries(slotPhrases())
    .filter(([slot]) => slot !== 'aside' && slot !== 'minutes' && slot !== 'precaution')
    .flatMap(([, phrases]) => Object.values(phrases))
    .filter((value) => typeof value === 'string' && value !== '');
  const missing = [
    ...INTENTS.filter((intent) => !new RegExp(`\\b${intent}\\b`).test(page)),
    ...[...new Set([...SYMPTOMS, ...values])].filter((id) => !page.includes(`\`${id}\``)),
  ];
  expect(missing).toEqual([]);
});

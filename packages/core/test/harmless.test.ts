import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recognise } from '../src/english.js';
import { DANGER_OF } from '../src/intents/danger.js';

it('of greetings, animals, laughing, figures of speech and denials none is sent for help, and one in a hundred is asked about', () => {
  const sentences = readFileSync(new URL('recognition/harmless.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const heard = sentences.flatMap((sentence) => {
    const { intent, slots } = recognise(sentence);
    const isDanger = intent === 'ReportPain' && Object.hasOwn(DANGER_OF, String(slots['symptom']));
    return isDanger ? [`${slots['doubt'] ?? 'sent'}, ${slots['symptom']}: ${sentence}`] : [];
  });
  expect(heard.filter((one) => one.startsWith('sent'))).toEqual([]);
  expect(heard.filter((one) => one.startsWith('yes')).length).toBeLessThanOrEqual(3);
  expect(heard.length).toBeLessThanOrEqual(7);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recognise } from '../src/english.js';
import { DANGER_OF } from '../src/intents/danger.js';

/** What was measured last, rounded away from it; the first two may only fall, the third only rise. */
const MOST_STOPPED = 0.11;
const MOST_SENT = 0.015;
const LEAST_NOTED = 0.95;

const STORIES = readFileSync(new URL('recognition/longStories.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [story = '', danger = ''] = line.split('\t');
    const { intent, slots } = recognise(story);
    const isNoted = intent === 'ReportPain' && Object.hasOwn(DANGER_OF, String(slots['symptom']));
    return { story, isDanger: danger !== 'none', noted: isNoted ? (slots['doubt'] ?? 'sent') : '' };
  });

describe('what is told in one breath', () => {
  it('stops few who are in no danger to ask them about one, and hardly sends any of them for help', () => {
    const harmless = STORIES.filter(({ isDanger }) => !isDanger);
    const stopped = harmless.filter(({ noted }) => noted === 'yes' || noted === 'sent');
    const sent = stopped.filter(({ noted }) => noted === 'sent');
    expect(sent.length / harmless.length).toBeLessThanOrEqual(MOST_SENT);
    expect(stopped.length / harmless.length).toBeLessThanOrEqual(MOST_STOPPED);
  });

  it('passes over hardly any danger, and most are sent for help at once', () => {
    const dangers = STORIES.filter(({ isDanger }) => isDanger);
    const noted = dangers.filter((one) => one.noted !== '');
    expect(noted.length / dangers.length).toBeGreaterThanOrEqual(LEAST_NOTED);
    expect(dangers.filter((one) => one.noted === 'sent').length).toBeGreaterThan(noted.length / 2);
  });
});

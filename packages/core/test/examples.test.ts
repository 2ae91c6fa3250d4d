import { expect, it } from 'vitest';
import { tryExamples } from '../../../docExamples.js';
import type { AnnouncementProfile } from '../src/announcements/index.js';
import * as core from '../src/index.js';
import { alarmWords } from '../src/locales/en-US/alarmWords.js';
import { weights } from '../src/locales/en-US/weights.js';
import { answerCards } from '../src/speech/answerCards.js';

/** What an example may use besides the public names: the evening routine, somebody at its first word, a speaker that reads, what was learned, the rules of alarm, a card. */
const timeline = core.compileTimeline(core.buildRoutine({ routine: 'evening-wind-down' }));
const [session] = core.startSession(timeline, 0);
const profile: AnnouncementProfile = {
  ...{ stop: 'app', mostMessages: 200, longestMessageCharacters: 800, startSeconds: 1 },
  ...{ waitsForSpeech: true, holdsApart: true, holdErrorMs: 5_000 },
  speechShare: { quickest: 0.8, slowest: 1.2 },
};
const [card] = answerCards(core.catalogue, core.enUS);
const scope = { timeline, session, profile, weights, alarmWords, card };

const RUNS = 'a suite of a test runner: every app has one that runs';

it('every public function has an example, and every example is true', async () => {
  const { functions, wrong } = await tryExamples({
    folder: new URL('../', import.meta.url),
    scope,
    tellsAlways: true,
    untried: { appContract: RUNS, conversationContract: RUNS },
  });
  expect(functions).toBeGreaterThan(40);
  expect(wrong).toEqual([]);
});

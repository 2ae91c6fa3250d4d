import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../depth.js';
import { holdsAlways } from '../../test/properties.js';
import { catalogue } from '../content/index.js';
import { recognise } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import { MOVEMENT_TAGS } from '../model/movementTags.js';
import { RoutineRefused } from '../routine/refusal.js';
import type { RoutineRequest } from '../routine/request.js';
import { spokenSeconds } from '../speech/words.js';
import type { Announcements } from './announce.js';
import { announce, announceAnswer } from './announce.js';
import type { Announcement, AnnouncementProfile } from './announcement.js';
import { AnnouncementsRefused } from './refusal.js';
import type { HeardMessage } from './reviewHearing.js';
import { reviewHearing } from './reviewHearing.js';

const handsOver: AnnouncementProfile = {
  mostMessages: 60,
  longestMessageCharacters: 400,
  startSeconds: 4,
  waitsForSpeech: false,
  holdsApart: false,
  speechShare: { quickest: 0.6, slowest: 1.25 },
  holdErrorMs: 35_000,
  stop: 'app',
};
const waits: AnnouncementProfile = {
  ...handsOver,
  startSeconds: 1,
  waitsForSpeech: true,
  holdsApart: true,
  stop: 'when-asked',
};
const optionsFor = (profile: AnnouncementProfile) => ({ catalogue, locale: enUS, profile });
const WITH_MASSAGE = ['partner-massage', 'self-massage-bed'];
const ROUTINES = Object.keys(catalogue.routines).filter((id) => !WITH_MASSAGE.includes(id));

/** A voice that takes this share of the estimate for its words, and is always as late with the first. */
function hear(
  announcements: readonly Announcement[],
  { waitsForSpeech, startSeconds }: AnnouncementProfile,
  share: number,
): [heard: HeardMessage[], endMs: number] {
  let clockMs = 0;
  const heard = announcements.map(({ text, thenWaitSeconds }) => {
    const atMs = clockMs + startSeconds * 1000;
    const lengthMs = spokenSeconds(text, enUS.estimate) * share * 1000;
    clockMs = (waitsForSpeech ? atMs + lengthMs : clockMs) + thenWaitSeconds * 1000;
    return { text, atMs, lengthMs, chimed: true };
  });
  return [heard, clockMs + startSeconds * 1000];
}

function textOf({ announcements }: Announcements): string {
  return announcements.map(({ text }) => text).join('\n');
}

describe('a routine as messages', () => {
  it('begins with who should not do it, how to stop, and what to leave out', () => {
    const [first] = announce({ routine: 'evening-wind-down' }, optionsFor(handsOver)).announcements;
    expect(first?.text).toBe(
      'This is general guidance, not medical care. New numbness between the legs, weak legs, or bladder or bowel ' +
        'trouble needs help. So does chest pain, trouble breathing, or a bad fall. With any of these, do not go on. Call your local ' +
        'emergency number. With a fever, do not do this. Call your doctor. I may not hear you. To stop, turn me down, ' +
        'or end this in the app. Leave out anything that hurts.',
    );
  });

  it('tells short repetitions once, with how many and how long', () => {
    const told = (routine: string) => announce({ routine }, optionsFor(handsOver)).announcements;
    const tilt = told('eight-in-fifteen').find(({ step }) => step === 'pelvic-tilt');
    expect(tilt?.text).toMatch(
      /^Pelvic tilt\. .* Do that three times, slowly, at your own pace\. Hold for five seconds each time\.$/,
    );
    const rolls = told('evening-wind-down').find(({ step }) => step === 'knee-rolls');
    expect(rolls?.text).toContain('Do that twice on each side, at your own pace.');
  });

  it('ends a hold with the next message, and never before it is over', () => {
    const { announcements } = announce({ routine: 'evening-wind-down' }, optionsFor(handsOver));
    const right = announcements.findIndex(({ step }) => step === 'figure-four.right');
    expect(announcements[right]?.text).toMatch(/Hold there\. For about ten seconds\.$/);
    expect(announcements[right]?.side).toBe('right');
    expect(announcements[right + 1]?.text).toMatch(
      /^And lift your right foot off, back to the bed\. Now rest/,
    );
  });

  it('gives the start of a hold its own message where that costs nothing, and waits its seconds', () => {
    const { announcements, timeline } = announce(
      { routine: 'evening-wind-down' },
      optionsFor(waits),
    );
    const hold = announcements.find(({ text }) => text.startsWith('Hold there.'));
    const held = timeline.segments.find(({ id }) => id === `${hold?.step}.hold-1`);
    const spoken = spokenSeconds(hold?.text ?? '', enUS.estimate);
    const waited = (held?.seconds ?? 0) - spoken * waits.speechShare.quickest;
    expect(waited).toBeGreaterThan(0);
    expect(hold?.thenWaitSeconds).toBe(Math.ceil(waited));
  });

  it.each(ROUTINES)(
    'has in %s one message a step and side, and one more for each further long hold',
    (routine) => {
      const roomy = { ...handsOver, longestMessageCharacters: 5000 };
      const { announcements, timeline } = announce({ routine }, optionsFor(roomy));
      const exercised = timeline.segments.filter(({ exercise }) => exercise !== undefined);
      for (const step of new Set(exercised.map((segment) => segment.step))) {
        const own = exercised.filter((segment) => segment.step === step);
        // Nothing below ten seconds is timed.
        const long = own.filter(({ kind, seconds }) => kind === 'hold' && seconds >= 10);
        const messages = announcements.filter((one) => one.step === step);
        // A long way into a hold is told in a message of its own, so that the hold is not late by it.
        const fewest = Math.max(1, long.length);
        expect([fewest, fewest + 1], step).toContain(messages.length);
      }
    },
  );

  it('promises no word that nobody says', () => {
    for (const routine of ROUTINES) {
      for (const profile of [handsOver, waits]) {
        const text = textOf(announce({ routine }, optionsFor(profile)));
        expect(text).not.toMatch(/when I say|Say stop any time|Halfway|Nearly/);
      }
    }
  });
});

describe.each([
  ['a device that hands over and goes on', handsOver],
  ['a device that waits for the words', waits],
])('%s', (_, profile) => {
  it.each(ROUTINES)('reads %s in order, with every second it asks for', (routine) => {
    const { announcements, timeline } = announce({ routine }, optionsFor(profile));
    for (const share of [profile.speechShare.quickest, 1, profile.speechShare.slowest]) {
      const [heard, endMs] = hear(announcements, profile, share);
      const review = reviewHearing(heard, endMs, timeline, enUS, profile);
      expect(review.faults).toEqual([]);
      expect(review.chimes).toBe(announcements.length);
      const holds = timeline.segments.filter(
        ({ kind, seconds }) => kind === 'hold' && seconds >= 10,
      );
      expect(review.holds).toHaveLength(holds.length);
      for (const { lengthMs, doseMs } of review.holds) {
        expect(lengthMs - doseMs).toBeLessThanOrEqual(profile.holdErrorMs);
      }
    }
  });
});

describe('questions', () => {
  it.each([
    ['how do I sleep with upper back pain', 'side-pillow-knees', 'Try lying on your side'],
    ['how do I sleep with lower back pain', 'side-pillow-knees', 'Try lying on your side'],
    [
      'how do I sleep with neck pain',
      'side-pillow-knees',
      'Fill the gap between your shoulder and ear',
    ],
    ['how do I sleep when pregnant', 'pregnancy-side-position', 'either side'],
    ['how do I turn over', 'turn-over', 'Let go of the covers first.'],
    ['how do I get out of bed', 'get-up', 'If you feel dizzy, stay sitting.'],
  ])('"%s" is answered and then shown as %s', (question, routine, words) => {
    const answer = announceAnswer(recognise(question), optionsFor(handsOver));
    expect(answer?.timeline.routine).toBe(routine);
    expect(answer && textOf(answer)).toContain(words);
    expect(answer && textOf(answer)).not.toContain('?');
    expect(answer?.announcements[0]?.text).toMatch(/^This is general guidance/);
    if (!answer) return;
    const [heard, endMs] = hear(answer.announcements, handsOver, 1);
    expect(reviewHearing(heard, endMs, answer.timeline, enUS, handsOver).faults).toEqual([]);
  });

  it('that have no steps have no messages', () => {
    expect(announceAnswer(recognise('who says so'), optionsFor(handsOver))).toBeNull();
  });
});

describe('what is refused', () => {
  const refusalOf = (request: RoutineRequest, profile = handsOver) => {
    try {
      announce(request, optionsFor(profile));
    } catch (error) {
      if (error instanceof AnnouncementsRefused) return error;
      throw error;
    }
    return null;
  };

  it.each([
    ['partner-massage', 'has-massage'],
    ['self-ball-wall', 'has-massage'],
    ['heat-timer', 'has-heat'],
    ['prone-pillow-pelvis', 'on-front-or-kneeling'],
    ['prone-press-up', 'on-front-or-kneeling'],
  ])('%s, because it %s', (routine, reason) => {
    expect(refusalOf({ routine })?.reason).toBe(reason);
  });

  it('what is too long, with the shorter variant that fits', () => {
    const short = { ...handsOver, mostMessages: 12, longestMessageCharacters: 200 };
    const refusal = refusalOf({ routine: 'evening-wind-down' }, short);
    expect(refusal?.reason).toBe('too-many-messages');
    expect(refusal?.message).toContain('12 are the most');
    const { minutes, messages } = refusal?.shorter ?? { minutes: 0, messages: 0 };
    const shorter = announce({ routine: 'evening-wind-down', minutes }, optionsFor(short));
    expect(shorter.announcements).toHaveLength(messages);
    expect(messages).toBeLessThanOrEqual(12);
  });

  it('a sentence that is longer than a message', () => {
    const refusal = refusalOf(
      { routine: 'ten-breaths' },
      { ...handsOver, longestMessageCharacters: 30 },
    );
    expect(refusal?.reason).toBe('line-too-long');
  });
});

describe('any request on any device', () => {
  const requests = fc.record({
    routine: fc.constantFrom(...ROUTINES),
    avoid: fc.subarray([...MOVEMENT_TAGS]),
    pace: fc.integer({ min: -1, max: 3 }),
    holds: fc.integer({ min: -3, max: 3 }),
  });
  const profiles = fc.record({
    mostMessages: fc.integer({ min: 1, max: 60 }),
    longestMessageCharacters: fc.integer({ min: 20, max: 600 }),
    startSeconds: fc.integer({ min: 0, max: 8 }),
    waitsForSpeech: fc.boolean(),
    holdsApart: fc.boolean(),
  });

  it('is read within its limits and in order, or refused in a sentence', () => {
    let read = 0;
    holdsAlways(
      'announce',
      fc.property(requests, profiles, (request, limits) => {
        const profile = { ...handsOver, ...limits };
        let done: Announcements;
        try {
          done = announce(request, optionsFor(profile));
        } catch (error) {
          const refused = error instanceof AnnouncementsRefused || error instanceof RoutineRefused;
          expect(refused ? (error as Error).message : error).toMatch(/\.$/);
          return;
        }
        read += 1;
        const { announcements, timeline } = done;
        expect(announcements.length).toBeLessThanOrEqual(profile.mostMessages);
        for (const { text, thenWaitSeconds } of announcements) {
          expect(text.length).toBeLessThanOrEqual(profile.longestMessageCharacters);
          expect(Number.isInteger(thenWaitSeconds) && thenWaitSeconds > 0).toBe(true);
        }
        expect(timeline.segments.map(({ position }) => position)).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/prone|kneeling/)]),
        );
        const [heard, endMs] = hear(announcements, profile, 1);
        expect(reviewHearing(heard, endMs, timeline, enUS, profile).faults).toEqual([]);
      }),
      300,
      40,
    );
    // A property that refuses everything holds nothing.
    expect(read).toBeGreaterThan(runs(300, 40) / 3);
  });
});

describe('the review', () => {
  const { announcements, timeline } = announce({ routine: 'desk-two' }, optionsFor(handsOver));
  const faultsOf = (changed: readonly Announcement[]) => {
    const [heard, endMs] = hear(changed, handsOver, 1);
    return reviewHearing(heard, endMs, timeline, enUS, handsOver).faults.join('\n');
  };

  it('notices a step that is missing', () => {
    expect(faultsOf(announcements.toSpliced(3, 1))).toContain('was not heard in its place');
  });

  it('notices two steps that have changed places', () => {
    const [second, third] = [announcements[3], announcements[4]];
    if (!second || !third) throw new Error('There are too few messages.');
    expect(faultsOf(announcements.with(3, third).with(4, second))).toContain('in its place');
  });

  it.each(announcements.slice(1).map((_, index) => index + 1))(
    'notices that message %d is waited for too briefly',
    (at) => {
      const hurried = announcements.map((one, index) =>
        index === at ? { ...one, thenWaitSeconds: 1 } : one,
      );
      expect(faultsOf(hurried)).toMatch(/talked over|needed|held for/);
    },
  );
});

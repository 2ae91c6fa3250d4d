import { describe, expect, it } from 'vitest';
import { partOf } from '../../../../depth.js';
import { askingLines } from '../../lint/simulator/lines.js';
import { namesIn, timelineOf } from '../../lint/simulator/requests.js';
import { catalogue } from '../content/index.js';
import { buildRoutine } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import { MOVEMENT_TAGS } from '../model/movementTags.js';
import { timedLines } from '../speech/transcript.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import { onsetsOf } from '../timeline/segment.js';

const lines = askingLines(catalogue);

/** Keys of the lines that are spoken and ask for a movement. */
function spokenWith(timeline: Timeline, tag: string): string[] {
  return timeline.segments
    .flatMap((segment) => onsetsOf(segment))
    .map(({ line }) => line.key)
    .filter((key) => lines.get(key)?.tags.some((one) => one === tag));
}

const wordsOf = (routine: string, wish: object) =>
  timedLines(compileTimeline(buildRoutine({ routine, ...wish })), enUS, { stop: 'say' }).map(
    ({ text }) => text,
  );

describe('what is to be avoided', () => {
  it.each(MOVEMENT_TAGS)('"%s" is in no line of an exercise, a transition or a set-up', (avoid) => {
    const spoken = partOf(namesIn(catalogue), 40).flatMap((routine) => {
      const timeline = timelineOf({ routine, avoid: [avoid] }, catalogue);
      return timeline ? spokenWith(timeline, avoid).map((key) => `${routine}: ${key}`) : [];
    });
    expect(spoken).toEqual([]);
  });
});

describe('what is to be softened', () => {
  it('is a script of its own: brittle bones are told no curl', () => {
    const words = wordsOf('side-knee-hug', { soften: ['bend-forward'] });
    expect(words).toContain('Your back stays long.');
    expect(words.filter((line) => /curl\.$|round/.test(line))).toEqual([]);
  });

  it('has no line that belongs to the full exercise alone', () => {
    const mixed = Object.values(catalogue.exercises).flatMap((exercise) => {
      const timeline = compileTimeline(buildRoutine({ routine: exercise.id, ease: [exercise.id] }));
      const full = [
        ...exercise.lines.map((line) => ({
          ...line,
          key: `exercise.${exercise.id}.lines.${line.line}`,
        })),
        ...exercise.change.map((line) => ({
          ...line,
          key: `exercise.${exercise.id}.change.${line.line}`,
        })),
      ].filter(({ only }) => only === 'full');
      const spoken = new Set(
        timeline.segments.flatMap((segment) => onsetsOf(segment)).map(({ line }) => line.key),
      );
      return full.filter(({ key }) => spoken.has(key)).map(({ key }) => key);
    });
    expect(mixed).toEqual([]);
  });

  it('is left out where there is no such script, and that is said', () => {
    const words = wordsOf('nine-in-bed', { avoid: ['twist'] });
    expect(words).toContain('I have left out what would not suit you.');
    expect(words).not.toContain('Lying twist.');
  });
});

describe('a line that only speaks of a way to lie', () => {
  it('is said to nobody who has to avoid it', () => {
    expect(wordsOf('midnight-micro', {}).join(' ')).toContain('On your back');
    const words = wordsOf('midnight-micro', { avoid: ['flat-on-back'] }).join(' ');
    expect(words).toContain('On your side');
    expect(words).not.toContain('On your back');
  });
});

describe('things', () => {
  it('are named before anybody lies down, and so is where it ends', () => {
    expect(wordsOf('calm-eleven', {}).slice(2, 4)).toEqual([
      'We begin on your back, and end on your right side.',
      'Have two spare pillows or blankets at the head of the bed.',
    ]);
    expect(wordsOf('desk-two', {}).join(' ')).not.toMatch(/beside you|We end/);
  });
});

describe('the last words', () => {
  it.each([
    ['desk-two', 'That is all. Walk a few steps.'],
    ['morning-in-bed', 'That is all. Sit for a while before you stand.'],
    ['evening-wind-down', 'That is all. Rest as long as you like.'],
    ['basics-five', 'That is all. Rest, or get up from your side.'],
    ['mid-back-five', 'That is all. Rest, or push up with both hands.'],
  ])('of %s fit where the body is', (routine, words) => {
    expect(wordsOf(routine, {}).at(-1)).toBe(words);
  });

  it('are none by night', () => {
    const { segments } = compileTimeline(
      buildRoutine({ region: 'lower-back', setting: 'night', minutes: 8 }),
    );
    expect(segments.some(({ kind }) => kind === 'outro')).toBe(false);
  });
});

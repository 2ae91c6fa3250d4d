import { describe, expect, it } from 'vitest';
import { evening } from '../../test/samples.js';
import { catalogue } from '../content/index.js';
import { buildRoutine } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import { RoutineRefused } from '../routine/refusal.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import { screenOf, titleOf } from './screenOf.js';

const timeline = evening();

function shownDuring(id: string) {
  const segment = timeline.segments.find((one) => one.id === id);
  if (!segment) throw new Error(`There is no segment "${id}".`);
  return screenOf(segment, timeline, enUS);
}

describe('what a screen shows', () => {
  it.each([
    ['intro', 'Evening back stretch', 'Settle in'],
    ['figure-four.right.hold-1', 'Ankle over knee stretch, right side', 'Hold'],
    ['pelvic-tilt.hold-2', 'Pelvic tilt', 'Hold 2 of 3'],
    ['knee-rolls.left.hold-2', 'Knee rolls, left side', 'Hold 2 of 2'],
    ['diaphragmatic-breathing.breathe-out-3', 'Belly breathing', 'Breathe out 3 of 3'],
    ['supine-to-side.left', 'Onto your left side', 'Get into place'],
    ['outro', 'The end', 'Done'],
  ])('during %s is: %s, %s', (id, step, part) => {
    expect(shownDuring(id)).toMatchObject({ step, part });
  });

  it('tells the side alone, and what comes next', () => {
    expect(shownDuring('figure-four.right.hold-1')).toMatchObject({
      name: 'Ankle over knee stretch',
      side: 'Right',
      next: 'Ankle over knee stretch, left side',
    });
    expect(shownDuring('outro').next).toBeNull();
  });

  it('has a name for everything that can be played', () => {
    const shelves = ['routines', 'exercises', 'massages', 'sleepPositions', 'bedMoves'] as const;
    const ids = shelves.flatMap((shelf) => Object.keys(catalogue[shelf]));
    expect(ids.length).toBeGreaterThan(80);
    expect(ids.filter((id) => titleOf(id, enUS) === id)).toEqual([]);
  });

  it('leaves no hole in any segment of anything that can be played', () => {
    const holes: string[] = [];
    let shown = 0;
    for (const routine of [
      ...Object.keys(catalogue.routines),
      ...Object.keys(catalogue.massages),
      ...Object.keys(catalogue.sleepPositions),
    ]) {
      try {
        const own = compileTimeline(buildRoutine({ routine }));
        for (const segment of own.segments) {
          const { side: _, next: __, ...texts } = screenOf(segment, own, enUS);
          shown += 1;
          for (const [name, text] of Object.entries(texts)) {
            if (!/^\p{Lu}[^{}]*$/u.test(text))
              holes.push(`${routine} ${segment.id} ${name}: ${text}`);
          }
        }
      } catch (error) {
        if (!(error instanceof RoutineRefused)) throw error;
      }
    }
    expect(shown).toBeGreaterThan(1000);
    expect(holes).toEqual([]);
  });
});

describe('the half of a breath', () => {
  it('is told by the segment itself', () => {
    const halves = timeline.segments.filter(({ kind }) => kind === 'breathe');
    expect(halves.length).toBeGreaterThan(4);
    expect(halves.map(({ breath }) => breath)).toEqual(
      halves.map((_, index) => (index % 2 === 0 ? 'in' : 'out')),
    );
  });
});

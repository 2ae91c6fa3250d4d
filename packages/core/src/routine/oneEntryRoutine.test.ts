import { describe, expect, it } from 'vitest';
import { catalogue } from '../content/index.js';
import { massages } from '../content/massages/index.js';
import { buildRoutine } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import type { Massage } from '../model/massage.js';
import { MOVEMENT_TAGS } from '../model/movementTags.js';
import { renderTranscript } from '../speech/transcript.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import { judgeExercise } from './judge.js';
import { massageAsExercise } from './massageAsExercise.js';
import { movementsFor } from './movementsFor.js';
import { RoutineRefused } from './refusal.js';

const all: readonly Massage[] = Object.values(massages);
const timelineOf = (routine: string) => compileTimeline(buildRoutine({ routine }));

describe.each(all.map((massage) => [massage.id, massage] as const))('%s', (id, massage) => {
  const { segments, seconds, minutes } = timelineOf(id);
  const squeezes = segments.filter(({ kind }) => kind === 'squeeze');

  it('presses as long as it says, exactly, and as long on both sides', () => {
    const sides = massage.sides === 'each' ? ['right', 'left'] : [undefined];
    for (const side of sides) {
      const own = squeezes.filter((segment) => segment.side === side);
      expect(own.map((segment) => segment.seconds)).toEqual(
        Array.from({ length: massage.repetitions }, () => massage.strokeSeconds),
      );
      expect(own.every(({ exact }) => exact)).toBe(true);
    }
    expect(squeezes.length).toBe(sides.length * massage.repetitions);
    expect(minutes * 60).toBeCloseTo(seconds);
  });

  it('takes the hands away after the last stroke and not before', () => {
    for (const side of new Set(squeezes.map((segment) => segment.side))) {
      const own = segments.filter((segment) => segment.exercise === id && segment.side === side);
      const releases = own.filter(({ kind }) => kind === 'release');
      expect(releases.length).toBe(1);
      expect(own.at(-1)).toBe(releases[0]);
    }
  });

  it('says first what rules it out, and how to stop', () => {
    const keys = segments[0]?.lines.map(({ key }) => key) ?? [];
    expect(keys.filter((key) => key.startsWith('contraindications.')).length).toBe(6);
    expect(keys.at(-1)).toBe('device.stop');
  });

  it('is not for anybody whose movements rule it out', () => {
    const named = massage.notFor.precautions;
    const spoken = named.filter((one) => Object.hasOwn(catalogue.precautions, one));
    for (const precaution of spoken) {
      const judged = judgeExercise(
        massageAsExercise(massage),
        movementsFor([precaution], catalogue),
      );
      expect([precaution, judged]).not.toEqual([precaution, 'do']);
    }
    const tags = named.filter((one) => (MOVEMENT_TAGS as readonly string[]).includes(one));
    expect(massage.movements).toEqual(expect.arrayContaining(tags));
    expect(() => buildRoutine({ routine: id, avoid: ['touch'] })).toThrow(RoutineRefused);
  });
});

it.each(
  Object.values(catalogue.routines)
    .filter(({ steps }) => steps.some((step) => 'massage' in step))
    .map(({ id }) => id),
)('%s says what rules a massage out before the first one, and then how to stop', (id) => {
  const keys = timelineOf(id).segments[0]?.lines.map(({ key }) => key) ?? [];
  expect(keys.filter((key) => key.startsWith('contraindications.')).length).toBe(6);
  expect(keys.at(-1)).toBe('device.stop');
});

it('the massages read as they did when they were last read aloud', async () => {
  const pages = all.map(
    ({ id }) => `== ${id}${renderTranscript(timelineOf(id), enUS, { stop: 'say' })}`,
  );
  await expect(pages.join('\n')).toMatchFileSnapshot('../../test/golden/en-US/massages.txt');
});

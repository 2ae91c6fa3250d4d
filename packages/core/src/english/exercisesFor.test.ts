import { describe, expect, it } from 'vitest';
import { partOf } from '../../../../depth.js';
import { catalogue } from '../content/index.js';
import { enUS } from '../locales/en-US/index.js';
import type { BodyRegion } from '../model/bodyRegion.js';
import { BODY_REGIONS } from '../model/bodyRegions.js';
import type { MovementTag } from '../model/movementTags.js';
import { MOVEMENT_TAGS } from '../model/movementTags.js';
import type { ExerciseWish } from '../routine/exercisesFor.js';
import { RoutineRefused } from '../routine/refusal.js';
import { buildRoutine } from './buildRoutine.js';
import { exercisesFor } from './exercisesFor.js';

const idsFor = (region: BodyRegion, wish: ExerciseWish = {}): string[] =>
  exercisesFor(region, wish).map(({ id }) => id);

/** What a routine for a region moves; nothing where none can be built. */
function movedBy(region: BodyRegion, avoid: readonly MovementTag[]): readonly string[] {
  try {
    return buildRoutine({ region, avoid, minutes: 10 }).steps.flatMap((step) =>
      step.kind === 'exercise' && step.exercise.kind !== 'breath' ? [step.exercise.id] : [],
    );
  } catch (error) {
    if (error instanceof RoutineRefused) return [];
    throw error;
  }
}

describe('exercises for a region', () => {
  it('never hold a movement that has to be avoided, and are those a routine takes', () => {
    const wrong: string[] = [];
    for (const region of BODY_REGIONS) {
      const neighbours = catalogue.regions[region]?.neighbours ?? [];
      for (const tag of partOf(MOVEMENT_TAGS, 9)) {
        const found = exercisesFor(region, { avoid: [tag] });
        const still = found.filter(({ movements }) => movements.includes(tag));
        if (still.length > 0)
          wrong.push(`${region} without ${tag} has ${still.map(({ id }) => id)}`);
        const known = new Set(
          [region, ...neighbours].flatMap((one) => idsFor(one, { avoid: [tag] })),
        );
        const moved = movedBy(region, [tag]).filter((id) => !known.has(id));
        if (moved.length > 0) wrong.push(`a routine for ${region} without ${tag} has ${moved}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are told as this person would do them', () => {
    const openBook = (avoid: readonly MovementTag[]) =>
      exercisesFor('upper-back', { avoid }).find(({ id }) => id === 'open-book');
    expect(openBook([])).toMatchObject({
      name: 'Open book',
      posture: 'side',
      holdSeconds: 4,
      easier: false,
      movements: expect.arrayContaining(['twist', 'neck-end-range']),
    });
    // Its easier variation leaves the neck where it is; without the twist nothing of it is left.
    expect(openBook(['neck-end-range'])).toMatchObject({ easier: true });
    expect(openBook(['neck-end-range'])?.movements).not.toContain('neck-end-range');
    expect(openBook(['twist'])).toBeUndefined();
  });

  it('of the whole back count for each of its parts', () => {
    const whole = Object.values(catalogue.exercises).filter(
      ({ regions, kind, surface, posture }) =>
        (regions as readonly string[]).includes('whole-back') &&
        kind !== 'breath' &&
        surface === 'bed-ok' &&
        posture === 'supine',
    );
    expect(whole.length).toBeGreaterThan(0);
    for (const { id } of whole) expect(idsFor('neck')).toContain(id);
  });

  it('have the names of the locale', () => {
    const locale = {
      ...enUS,
      exercises: {
        ...enUS.exercises,
        'pelvic-tilt': { ...enUS.exercises['pelvic-tilt'], name: 'bekken kantelen' },
      },
    };
    const found = exercisesFor('lower-back', {}, { locale }).find(({ id }) => id === 'pelvic-tilt');
    expect(found?.name).toBe('Bekken kantelen');
  });

  it('are refused for what cannot be meant, in a sentence that names what is allowed', () => {
    const refusals: [() => unknown, RegExp][] = [
      [
        () => exercisesFor('nose' as BodyRegion),
        /^There is no region "nose"\. Regions: .*lower-back/,
      ],
      [
        () => exercisesFor(undefined as unknown as BodyRegion),
        /^A region is needed, as in exercisesFor\('lower-back'\)\. Regions: neck, /,
      ],
      [
        () => exercisesFor('neck', { avoid: ['twisting' as MovementTag] }),
        /^There is no movement "twisting"\. Movements: .*twist/,
      ],
      [() => exercisesFor('neck', { setting: 'boat' as 'bed' }), /^There is no setting "boat"\./],
    ];
    for (const [ask, says] of refusals) {
      expect(ask).toThrow(RoutineRefused);
      expect(ask).toThrow(says);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsAlways } from '../../test/properties.js';
import { catalogue } from '../content/index.js';
import { buildRoutine } from '../english.js';
import { movementsFor } from './movementsFor.js';
import { RoutineRefused } from './refusal.js';
import type { RoutineRequest } from './request.js';

/** The sentence with which a request is refused, or what it was built as. */
function refusalOf(request: unknown): string {
  try {
    return `built: ${buildRoutine(request as RoutineRequest).id}`;
  } catch (error) {
    if (error instanceof RoutineRefused) return error.message;
    throw error;
  }
}

const EVENING = { routine: 'evening-wind-down' };

describe('a request that cannot be meant', () => {
  it.each([
    [{ avoid: ['twisting'] }, 'There is no movement "twisting". Movements: twist, bend-forward, '],
    [{ soften: ['twist', 'bend'] }, 'There is no movement "bend". Movements: twist, '],
    [{ avoid: [undefined] }, 'There is no movement undefined. Movements: '],
    [{ avoid: 'twist' }, `"avoid" must be a list, such as ['twist'], not "twist".`],
    [{ avoid: null }, `"avoid" must be a list, such as ['twist'], not null.`],
    [{ region: 'nose' }, 'There is no region "nose". Regions: neck, upper-back, mid-back, '],
    [
      { setting: 'sofa' },
      'There is no setting "sofa". Settings: bed, morning, night, desk, floor.',
    ],
    [{ surface: 'sand' }, 'There is no surface "sand". Surfaces: soft-bed, firm-bed, floor.'],
    [{ sore: 'middle' }, 'There is no side "middle". Sides: left, right.'],
    [{ sore: 'both' }, 'There is no side "both". Sides: left, right.'],
    [{ minutes: Number.NaN }, '"minutes" must be a number greater than 0, not NaN.'],
    [{ minutes: -5 }, '"minutes" must be a number greater than 0, not -5.'],
    [{ minutes: 0 }, '"minutes" must be a number greater than 0, not 0.'],
    [{ minutes: null }, '"minutes" must be a number greater than 0, not null.'],
    [{ minutes: Number.POSITIVE_INFINITY }, '"minutes" must be a number greater than 0, not Infin'],
    [{ minutes: '10' }, '"minutes" must be a number greater than 0, not "10".'],
    [{ pace: 4 }, '"pace" must be a whole number from -3 to 3, not 4.'],
    [{ pace: 0.5 }, '"pace" must be a whole number from -3 to 3, not 0.5.'],
    [{ holds: -4 }, '"holds" must be a whole number from -3 to 3, not -4.'],
    [{ skip: ['pelvic-tlt'] }, 'Exercises and massages: pelvic-tilt, pelvic-tilt-side, '],
    [{ skip: [''] }, 'There is no exercise "". Exercises and massages: '],
    [{ skip: ['clam.middle'] }, 'There is no exercise "clam.middle". Exercises and massages: '],
    [{ ease: ['clam.left'] }, 'There is no exercise "clam.left". Exercises and massages: '],
    [{ swap: ['constructor'] }, 'There is no exercise "constructor". Exercises and massages: '],
    [{ known: 'yes' }, '"known" must be true or left out, not "yes".'],
    [{ oneWay: 1 }, '"oneWay" must be true or left out, not 1.'],
    [{ avoids: ['twist'] }, 'A request has no field "avoids". Fields: routine, region, minutes, '],
    [{ sore: '\u001b]0;x\u0007\u009b' }, String.raw`There is no side "\u001b]0;x\u0007". Sides: `],
  ])('is refused: %o', (wish, sentence) => {
    for (const request of [
      { ...EVENING, ...wish },
      { region: 'neck', ...wish },
    ]) {
      expect(refusalOf(request)).toContain(sentence);
    }
  });

  it.each([
    [null, "A request must be an object, such as { region: 'neck' }, not null."],
    ['neck', 'A request must be an object, such as { region: \'neck\' }, not "neck".'],
    [[], "A request must be an object, such as { region: 'neck' }, not a list."],
    [{ routine: 5 }, '"routine" must be an id, not 5.'],
    [{ routine: null }, '"routine" must be an id, not null.'],
  ])('is refused where it is not even a request: %o', (request, sentence) => {
    expect(refusalOf(request)).toBe(sentence);
  });

  it('names the precautions there are', () => {
    expect(() => movementsFor(['pregnnt'], catalogue)).toThrow(
      /^There is no precaution "pregnnt"\. Precautions: pregnant-early, /,
    );
    expect(() => movementsFor(['pregnnt'], catalogue)).toThrow(RoutineRefused);
  });

  it('may leave out an exercise, one side of it, a massage, and what was asked already', () => {
    const skip = ['clam', 'figure-four.right', 'partner-feet'];
    expect(refusalOf({ ...EVENING, skip, ease: ['clam'], swap: ['open-book'] })).toContain('built');
  });

  it('throws nothing but its own refusal, whatever is handed in', () => {
    const value = fc.oneof(
      fc.anything(),
      fc.constantFrom('neck', 'bed', 'left', 'twist', 3, true, 'clam'),
      fc.array(fc.oneof(fc.anything(), fc.constantFrom('twist', 'clam', 'clam.left'))),
    );
    const fields = [
      'routine',
      'region',
      'minutes',
      'setting',
      'surface',
      'sore',
      'avoid',
      'soften',
    ];
    const others = ['pace', 'holds', 'skip', 'ease', 'swap', 'known', 'oneWay'];
    const field = fc.constantFrom(...fields, ...others, 'avoids', '__proto__', 'constructor');
    const request = fc.oneof(
      fc.anything(),
      fc.array(fc.tuple(field, value)).map((pairs) => Object.fromEntries(pairs)),
    );
    holdsAlways(
      'only refusals',
      fc.property(request, (one) => {
        expect(typeof refusalOf(one)).toBe('string');
      }),
    );
  });
});

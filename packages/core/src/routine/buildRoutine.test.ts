import { describe, expect, it } from 'vitest';
import { evening } from '../../test/samples.js';
import { catalogue } from '../content/index.js';
import type { Catalogue } from '../model/catalogue.js';
import type { MovementTag } from '../model/movementTags.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import { buildRoutine } from './buildRoutine.js';
import { RoutineRefused } from './refusal.js';
import type { RoutineRequest } from './request.js';
import { stepSeconds } from './stepSeconds.js';

/** What a wish makes of a hold is told for holds that are known here, whatever the routine has tonight. */
const KNOWN_HOLDS: Readonly<Record<string, number>> = { 'figure-four': 30, 'pelvic-tilt': 3 };
const eveningRoutine = catalogue.routines['evening-wind-down'];
const withKnownHolds: Catalogue = {
  ...catalogue,
  routines: {
    ...catalogue.routines,
    'evening-wind-down': {
      ...eveningRoutine,
      steps: eveningRoutine.steps.map((step) => {
        const holdSeconds = 'exercise' in step ? KNOWN_HOLDS[step.exercise] : undefined;
        return holdSeconds === undefined ? step : { ...step, holdSeconds };
      }),
    },
  },
};

const steps = (request: Partial<RoutineRequest> = {}) =>
  buildRoutine({ routine: 'evening-wind-down', ...request }, catalogue).steps.map(({ id }) => id);

describe('buildRoutine', () => {
  it('puts the spoken way into each position before the first exercise that needs it', () => {
    expect(steps()).toEqual([
      'settle-supine',
      'diaphragmatic-breathing',
      'pelvic-tilt',
      'knee-rolls',
      'figure-four.right',
      'figure-four.left',
      'supine-to-side.left',
      'open-book.right',
      'side-to-side.right',
      'open-book.left',
      'long-exhale',
    ]);
  });

  it.each([
    ['no twisting', { avoid: ['twist'] }, ['knee-rolls', 'open-book.right', 'side-to-side.right']],
    ['no lying flat', { avoid: ['flat-on-back'] }, ['pelvic-tilt', 'figure-four.left']],
    ['no knees apart', { avoid: ['knees-apart'] }, ['figure-four.right', 'figure-four.left']],
    ['skipping an exercise', { skip: ['open-book'] }, ['open-book.left', 'supine-to-side.left']],
  ] as const)(
    'leaves out what %s rules out, and the ways nobody needs then',
    (_, request, gone) => {
      const left = steps(request);
      for (const step of gone) expect(left).not.toContain(step);
      expect(left.length).toBeGreaterThan(1);
    },
  );

  it('starts on the side when nobody may lie flat', () => {
    expect(steps({ avoid: ['flat-on-back'] })[0]).toBe('settle-side.left');
  });

  it.each([
    {},
    { avoid: ['twist'] },
    { avoid: ['flat-on-back'] },
    { skip: ['pelvic-tilt', 'knee-rolls'] },
  ] as const)('lasts its ten minutes to the second with %j', (wishes) => {
    expect(evening(wishes).seconds).toBe(600);
  });

  it.each([
    [1, 45, 5],
    [2, 45, 7],
    [-1, 20, 2],
    [-3, 15, 2],
  ])(
    'at hold wish %i the long hold is %i s and the short one %i s, within their ranges',
    (holds, long, short) => {
      const routine = buildRoutine({ routine: 'evening-wind-down', holds }, withKnownHolds);
      const dose = (id: string) =>
        routine.steps.flatMap((step) =>
          step.kind === 'exercise' && step.id === id ? [step.dose.holdSeconds] : [],
        );
      expect(dose('figure-four.right')).toEqual([long]);
      expect(dose('figure-four.left')).toEqual([long]);
      expect(dose('pelvic-tilt')).toEqual([short]);
    },
  );

  it('makes the routine longer by longer holds, never the breathing shorter', () => {
    const longer = evening({ holds: 1 });
    expect(longer.seconds).toBeGreaterThan(600);
    expect(longer.segments.filter(({ step }) => step === 'long-exhale').length).toBe(
      evening().segments.filter(({ step }) => step === 'long-exhale').length,
    );
  });

  it('counts for a step what the timeline then plays', () => {
    const routine = buildRoutine({ routine: 'evening-wind-down' }, catalogue);
    const timeline = evening();
    for (const step of routine.steps) {
      const played = timeline.segments
        .filter((segment) => segment.step === step.id)
        .reduce((total, { seconds }) => total + seconds, 0);
      expect([step.id, played]).toEqual([step.id, stepSeconds(step)]);
    }
  });

  it.each([
    ['unknown-routine', { routine: 'no-such-thing' }, 'There is no routine "no-such-thing".'],
    ['unknown-routine', { routine: 'constructor' }, 'There is no routine "constructor".'],
    [
      'other-minutes',
      { routine: 'evening-wind-down', minutes: 90 },
      'nearest it can be had in is 34 minutes',
    ],
  ] as const)('refuses with the reason %s', (key, request, message) => {
    const refused = refusalOf(request);
    expect(refused.reason.key).toBe(key);
    expect(refused.message).toContain(message);
  });

  it('refuses when nothing is left, and when no way leads into a position', () => {
    const all = { routine: 'evening-wind-down', skip: Object.keys(catalogue.exercises) };
    expect(refusalOf(all).reason.key).toBe('nothing-left');
    const { 'supine-to-side': _, 'supine-to-sit': __, ...transitions } = catalogue.transitions;
    const noWay = { ...catalogue, transitions };
    expect(refusalOf({ routine: 'evening-wind-down' }, noWay).reason.key).toBe('no-way-there');
  });

  it('copies the request whole: nothing of the caller is changed, frozen or looked at again', () => {
    const request = {
      routine: 'evening-wind-down',
      avoid: ['twist'] as MovementTag[],
      soften: ['on-front'] as MovementTag[],
      skip: ['clam'],
      ease: ['pelvic-tilt'],
      swap: ['bridge'],
    };
    const before = structuredClone(request);
    const routine = buildRoutine(request, catalogue);
    const timeline = compileTimeline(routine);
    expect(request).toEqual(before);
    for (const held of [request, ...Object.values(request)]) {
      if (typeof held === 'object') expect(Object.isFrozen(held)).toBe(false);
    }
    for (const list of Object.values(request)) if (Array.isArray(list)) list.length = 0;
    expect(routine.request).toEqual(before);
    expect(timeline.request).toEqual(before);
  });

  it('copies the lists of a request that is frozen itself', () => {
    const avoid: MovementTag[] = ['twist'];
    const routine = buildRoutine(Object.freeze({ routine: 'evening-wind-down', avoid }), catalogue);
    avoid.push('on-front');
    expect(routine.request.avoid).toEqual(['twist']);
  });

  it('freezes nothing of a catalogue that the caller brings', () => {
    const own = structuredClone(catalogue);
    for (const routine of [...Object.keys(own.routines), 'get-up', 'clam']) {
      compileTimeline(buildRoutine({ routine, oneWay: true }, own));
    }
    expect(frozenIn(own)).toEqual([]);
  });
});

/** Where a value holds something frozen. */
function frozenIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => frozenIn(one, `${path}/${key}`));
  return Object.isFrozen(value) ? [path, ...inner] : inner;
}

function refusalOf(request: RoutineRequest, from: Catalogue = catalogue): RoutineRefused {
  try {
    buildRoutine(request, from);
  } catch (error) {
    if (error instanceof RoutineRefused) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

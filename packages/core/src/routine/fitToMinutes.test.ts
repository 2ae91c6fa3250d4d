import { describe, expect, it } from 'vitest';
import { DEEP, partOf } from '../../../../depth.js';
import { catalogue } from '../content/index.js';
import { routines } from '../content/routines/index.js';
import { buildRoutine } from '../english.js';
import { BODY_REGIONS } from '../model/bodyRegions.js';
import { MOVEMENT_TAGS } from '../model/movementTags.js';
import { SETTINGS } from '../model/settings.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import { movementsFor } from './movementsFor.js';
import { RoutineRefused } from './refusal.js';
import type { RoutineRequest } from './request.js';
import { isFor } from './select.js';

/** What is said of what is left out, and of how to lie instead. */
const LEFT_OUT_SECONDS = 10;

/** A quarter, and a little: four minutes for the legs have one left that no further exercise fits into. */
const MOST_BREATHING = 0.27;

const MINUTES = DEEP ? Array.from({ length: 30 }, (_, index) => index + 1) : [1, 8, 30];

/** The timeline, or the reason there is none. */
function tryBuild(request: RoutineRequest): Timeline | string {
  try {
    return compileTimeline(buildRoutine(request));
  } catch (error) {
    if (error instanceof RoutineRefused) return error.reason.key;
    throw error;
  }
}

describe.each(Object.keys(routines))('%s in other minutes', (routine) => {
  it('lasts as long as was asked, or is refused', () => {
    for (const minutes of MINUTES) {
      const built = tryBuild({ routine, minutes });
      if (typeof built === 'string') {
        expect(['other-minutes', 'ceiling']).toContain(built);
        continue;
      }
      const share = built.seconds / (minutes * 60);
      expect([minutes, share <= 1 && share > 0.9]).toEqual([minutes, true]);
    }
  });

  it('has no movement that is to be avoided, and keeps its length where a swap stands in', () => {
    const own = buildRoutine({ routine }).minutes;
    for (const tag of partOf(MOVEMENT_TAGS, 5)) {
      const built = tryBuild({ routine, avoid: [tag] });
      if (typeof built === 'string') continue;
      const used = new Set(built.segments.flatMap(({ exercise }) => exercise ?? []));
      // Breathing is refused to nobody: that something is left out is said, and it takes that much longer.
      const breathes = [...used].every((id) => catalogue.exercises[id]?.kind === 'breath');
      const longest = own * 60 + (breathes ? LEFT_OUT_SECONDS : 0);
      expect([tag, built.seconds <= longest]).toEqual([tag, true]);
      for (const id of used) {
        const kept = catalogue.exercises[id]?.movements.filter((movement) => movement.tag === tag);
        expect([id, kept?.every(({ easierRemoves }) => easierRemoves) ?? true]).toEqual([id, true]);
      }
    }
  });
});

describe('where no way leads from one position to another', () => {
  it.each([
    ['leg', 'bed', 'side-lying', 8],
    ['leg', 'floor', 'side-lying', 15],
    ['leg', 'floor', 'sitting', 15],
  ] as const)(
    'it takes nobody else its place: for the %s, in %s, without %s, there are %i minutes',
    (region, setting, tag, minutes) => {
      expect(typeof tryBuild({ region, setting, avoid: [tag], minutes })).toBe('object');
    },
  );
});

describe('breathing', () => {
  it.each(['ten-breaths', 'breathing-to-sleep', 'midnight-micro'])(
    '%s is refused to nobody',
    (routine) => {
      for (const id of Object.keys(catalogue.precautions)) {
        expect([id, typeof tryBuild({ routine, ...movementsFor([id], catalogue) })]).toEqual([
          id,
          'object',
        ]);
      }
    },
  );
});

describe('without precautions', () => {
  const places = BODY_REGIONS.flatMap((region) => SETTINGS.map((setting) => ({ region, setting })));
  const asked = partOf(places, 5).map(({ region, setting }) => ({
    region,
    built: MINUTES.map((minutes) => tryBuild({ region, setting, minutes })),
  }));

  it('only what is above the ceiling of a region, or too short to begin, is refused', () => {
    for (const { built } of asked) {
      const first = built.findIndex((one) => typeof one !== 'string');
      const last = built.findLastIndex((one) => typeof one !== 'string');
      for (const [index, one] of built.entries()) {
        if (typeof one !== 'string') continue;
        expect([one, index < first || index > last]).toEqual([one, true]);
        if (first >= 0) expect(one).toBe(index < first ? 'too-short' : 'ceiling');
      }
      expect(MINUTES[first]).toBeLessThanOrEqual(8);
    }
  });

  it('who asks for too much or too little hears what there is, and gets it', () => {
    const wishes = BODY_REGIONS.flatMap((region) =>
      SETTINGS.flatMap((setting) => [1, 1_000].map((minutes) => ({ region, setting, minutes }))),
    );
    const missing = partOf(wishes, 3).flatMap(({ region, setting, minutes }) => {
      const { params = {} } = refusalOf({ region, setting, minutes })?.reason ?? {};
      const named = 'minutes' in params ? params.minutes : undefined;
      const built = tryBuild({ region, setting, minutes: Number(named) });
      return typeof built === 'string' ? [`${region} ${setting}: ${named} is ${built}`] : [];
    });
    expect(missing).toEqual([]);
  });

  it('hours cost hardly more looks than minutes do', () => {
    for (const setting of partOf(SETTINGS, 2)) {
      const looks = (minutes: number) => looksFor({ region: 'whole-back', setting, minutes });
      const { params = {} } =
        refusalOf({ region: 'whole-back', setting, minutes: 1_000 })?.reason ?? {};
      const longest = 'minutes' in params ? params.minutes : 0;
      expect(looks(longest) / looks(15)).toBeLessThan(16);
    }
  });

  it('more than there is costs no search: of a region fewer looks than a routine, of a name those for the nearest', () => {
    for (const [request, times] of [
      [{ region: 'whole-back', setting: 'floor' }, 1],
      [{ region: 'whole-back' }, 1],
      [{ routine: 'nine-in-bed' }, 12],
      [{ routine: 'midnight-micro' }, 12],
    ] as const) {
      const looks = looksFor({ ...request, minutes: 1_000 });
      const most = times * looksFor({ ...request, minutes: 15 });
      expect([request, looks <= most]).toEqual([request, true]);
      expect(refusalOf({ ...request, minutes: 1e15 })?.reason).toEqual(
        refusalOf({ ...request, minutes: 1_000 })?.reason,
      );
    }
  });

  it('most of the time is for what was asked, and little of it is breathing', () => {
    const shares = asked.flatMap(({ region, built }) =>
      built.flatMap((one) => (typeof one === 'string' ? [] : [sharesOf(one, region)])),
    );
    const offTopic = shares.filter(({ askedFor }) => askedFor < 0.6).length;
    const breathy = shares.filter(({ breathing }) => breathing > MOST_BREATHING).length;
    console.log(
      `of ${shares.length} routines without precautions ${offTopic} are less than 60 % for the region, ` +
        `${breathy} are breathing for more than ${MOST_BREATHING * 100} %`,
    );
    expect(offTopic).toBe(0);
    expect(breathy).toBe(0);
  });
});

function refusalOf(request: RoutineRequest): RoutineRefused | null {
  try {
    buildRoutine(request);
    return null;
  } catch (error) {
    if (error instanceof RoutineRefused) return error;
    throw error;
  }
}

/** How often an exercise is looked up while a request is answered. */
function looksFor(request: RoutineRequest): number {
  let looks = 0;
  const exercises = new Proxy(catalogue.exercises, {
    get(shelf, id) {
      looks += 1;
      return Reflect.get(shelf, id);
    },
  });
  try {
    buildRoutine(request, { ...catalogue, exercises });
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
  }
  return looks;
}

function sharesOf({ segments, seconds }: Timeline, region: (typeof BODY_REGIONS)[number]) {
  let askedFor = 0;
  let breathing = 0;
  let gettingThere = 0;
  for (const segment of segments) {
    const exercise = catalogue.exercises[segment.exercise ?? ''];
    if (!exercise) gettingThere += segment.seconds;
    if (exercise?.kind === 'breath') breathing += segment.seconds;
    else if (exercise && isFor(exercise, region)) askedFor += segment.seconds;
  }
  // In a short one the welcome and the way into a position are much of it, whatever is done there.
  return { askedFor: askedFor / (seconds - gettingThere), breathing: breathing / seconds };
}

import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/index.js';
import { enUS } from '../../src/locales/en-US/index.js';
import type { Ask } from '../../src/model/ask.js';
import type { Exercise } from '../../src/model/exercise.js';
import { buildRoutine } from '../../src/routine/buildRoutine.js';
import type { RoutineRequest } from '../../src/routine/request.js';
import type { Timeline } from '../../src/timeline/compileTimeline.js';
import { compileTimeline } from '../../src/timeline/compileTimeline.js';
import type { LineParams, Segment } from '../../src/timeline/segment.js';
import type { AskingLine } from './lines.js';
import { askingLines } from './lines.js';
import type { Kind } from './simulate.js';
import { KINDS, simulate } from './simulate.js';

const lines = askingLines(catalogue);
const played = (routine: string) => compileTimeline(buildRoutine({ routine }, catalogue));
const evening = played('evening-wind-down');

/** The same timeline with some of its segments changed, or taken out. */
function changed(timeline: Timeline, change: (segment: Segment) => Segment | null): Timeline {
  return { ...timeline, segments: timeline.segments.flatMap((one) => change(one) ?? []) };
}

const without = (timeline: Timeline, id: string | RegExp) =>
  changed(timeline, (one) =>
    (typeof id === 'string' ? one.id === id : id.test(one.id)) ? null : one,
  );

const inSegment = (timeline: Timeline, id: string, change: (segment: Segment) => Segment) =>
  changed(timeline, (one) => (one.id === id ? change(one) : one));

/** The evening, where one line of it would ask something else. */
function asking(key: string, asks: readonly Ask[]) {
  const line = lines.get(key);
  return new Map([...lines, [key, { tags: [], leads: false, again: false, ...line, asks }]]);
}

const withoutTurn = ({ turn: _, ...params }: LineParams = {}) => params;

const withoutLine = (line: string) => (segment: Segment) => ({
  ...segment,
  lines: segment.lines.filter(({ key }) => !key.endsWith(`.${line}`)),
});

const withoutCue = (key: string) => (segment: Segment) => ({
  ...segment,
  cues: segment.cues.filter(({ line }) => line.key !== key),
});

/** For each thing that can be found: a timeline that has it, where, and who would have to lie in it. */
const SAMPLES: Readonly<
  Record<Kind, readonly (readonly [Timeline, segment: string, who: string, typeof lines?])[]>
> = {
  'cannot-follow': [
    [
      without(evening, /^supine-to-side/),
      'open-book.right.setup',
      'on the back, told to open a book',
    ],
    [
      evening,
      'pelvic-tilt.move-1',
      'told to rest one ankle on a thigh that is in the air',
      asking('exercise.pelvic-tilt.lines.small', [
        { leg: 'left', to: 'lifted' },
        { leg: 'right', to: 'crossed', of: 'left' },
      ]),
    ],
    [
      evening,
      'pelvic-tilt.move-1',
      'told to put a pillow under a back that lies on the bed',
      asking('exercise.pelvic-tilt.lines.small', [{ take: 'pillow', to: 'under-back' }]),
    ],
    [
      played('mid-back-five'),
      'sit-to-kneeling',
      'told to reach for what lies by the head of the bed, which is beside them',
      asking('transition.sit-to-kneeling.in', [{ take: 'pillow', to: 'in-front' }]),
    ],
  ],
  'not-put-down': [
    [
      without(evening, 'figure-four.right.release-1'),
      'figure-four.right.hold-1',
      'one ankle on a knee',
    ],
    [without(evening, /^open-book\.left\.release/), 'open-book.left.hold-2', 'one arm behind'],
    [
      without(played('single-knee-to-chest'), /release|after/),
      'single-knee-to-chest.right.hold-2',
      'a knee held',
    ],
    [
      evening,
      'supine-to-side.left',
      'whose arms are still crossed',
      asking('transition.supine-to-side.arms-out', []),
    ],
    [
      played('calves-up-rest'),
      'calves-up-rest.roll',
      'whose last line leaves both calves on the chair',
      new Map<string, AskingLine>([
        ...lines,
        ...['roll', 'legs-down'].map((line) => {
          const key = `sleepPosition.calves-up-rest.lines.${line}`;
          return [key, { asks: [], tags: [], leads: true, again: false }] as const;
        }),
      ]),
    ],
    [
      played('spasm-rescue'),
      'then',
      'told to lift a foot between two exercises, and to rest',
      asking('routine.spasm-rescue.lines.knees-lean', [{ leg: 'left', to: 'lifted' }]),
    ],
  ],
  'not-fetched': [
    [
      inSegment(evening, 'intro', (intro) => ({
        ...intro,
        lines: intro.lines.filter(({ key }) => key !== 'intro.within-reach'),
      })),
      'supine-to-side.left',
      'without a pillow in reach',
    ],
    [
      inSegment(played('lying-hips'), 'intro', (intro) => ({
        ...intro,
        lines: intro.lines.map((line) =>
          line.key === 'intro.within-reach'
            ? { ...line, params: { things: 'second-pillow' } }
            : line,
        ),
      })),
      'reclined-butterfly.setup',
      'told of a second pillow, who has fetched one',
    ],
  ],
  'in-the-way': [
    [
      without(played('calm-eleven'), 'reclined-butterfly.after'),
      'pillow-lengthwise',
      'beside a pillow',
    ],
    [
      evening,
      'side-to-side.right',
      'near the edge',
      asking('transition.side-to-side.shuffle', [{ breathe: 'in' }]),
    ],
    [
      played('mid-back-five'),
      'prone-to-side.left',
      'told to roll from the front with the edge behind',
      asking('transition.prone-to-side.room', []),
    ],
    [
      played('eight-in-fifteen'),
      'side-to-prone',
      'told to roll onto the front with a pillow under the face',
      asking('transition.side-to-prone.own-pillow', []),
    ],
    [
      played('mid-back-five'),
      'prone-to-side.left',
      'who lies on an arm',
      asking('transition.prone-to-side.arm-out', []),
    ],
    [
      played('eight-in-fifteen'),
      'prone-to-kneeling',
      'who kneels over a pillow',
      asking('transition.prone-to-kneeling.pillow', []),
    ],
    [
      played('calm-eleven'),
      'side-quad-stretch.right.move-1',
      'with a pillow between the knees',
      asking('exercise.side-quad-stretch.lines.pillow-out', []),
    ],
    [
      played('mid-back-five'),
      'sit-to-kneeling',
      'who kneels at the edge',
      asking('transition.sit-to-kneeling.in', []),
    ],
    [
      played('eight-in-fifteen'),
      'kneeling-to-side.left',
      'told to sit down beside their knees, where the edge may be',
      asking('transition.kneeling-to-side.room', []),
    ],
  ],
  facing: [
    [
      inSegment(played('mid-back-five'), 'sit-to-kneeling', withoutLine('along')),
      'sit-to-kneeling',
      'who has climbed onto the bed, and kneels across it',
    ],
    [
      played('pregnancy-side'),
      'sit-to-side.left',
      'told to lean onto their left elbow, from whichever edge',
      asking('transition.sit-to-side.elbow', [
        { arm: 'side', to: 'supporting' },
        { back: 'propped' },
      ]),
    ],
    [
      played('upper-back-relief'),
      'sit-to-supine',
      'told to lean onto one elbow',
      asking('transition.sit-to-supine.elbow', [
        { arm: 'one', to: 'supporting' },
        { back: 'propped' },
      ]),
    ],
  ],
  'length-untold': [
    [
      inSegment(evening, 'figure-four.right.hold-1', withoutCue('cue.about')),
      'figure-four.right.hold-1',
      'who does not know how long it lasts',
    ],
  ],
  'advice-untold': [
    [
      inSegment(played('prone-press-up'), 'prone-press-up.setup', withoutLine('stop')),
      'prone-press-up.move-1',
      'whose holds are short, and who does not know when to stop',
    ],
    [
      inSegment(played('bone-safe'), 'chin-tuck.setup', withoutLine('stop')),
      'chin-tuck.move-1',
      'who does not know when to stop nodding',
    ],
    [
      inSegment(
        played('calm-eleven'),
        'cactus-arms.hold-1',
        withoutCue('exercise.cactus-arms.stop'),
      ),
      'cactus-arms.hold-1',
      'who lies in a long hold, and does not know when to stop',
    ],
    [
      inSegment(evening, 'figure-four.left.hold-1', (hold) => ({
        ...hold,
        cues: [...hold.cues, { atMs: 16_000, line: { key: 'exercise.figure-four.feel' } }],
      })),
      'figure-four.left.hold-1',
      'who is told twice what it feels like',
    ],
  ],
  'end-untold': [
    [
      inSegment(evening, 'intro', (intro) => ({
        ...intro,
        lines: intro.lines.filter(({ key }) => key !== 'intro.ends-elsewhere'),
      })),
      'intro',
      'who does not know where they will end',
    ],
    [
      inSegment(evening, 'intro', (intro) => ({
        ...intro,
        lines: intro.lines.map((line) =>
          line.key === 'intro.ends-elsewhere'
            ? { ...line, key: 'intro.stays', params: { ending: 'supine' } }
            : line,
        ),
      })),
      'intro',
      'told to stay on the back, who turns over',
    ],
  ],
  'told-too-late': [
    [
      inSegment(played('mid-back-five'), 'intro', (intro) => ({
        ...intro,
        lines: intro.lines.toSorted((one) => (one.key === 'intro.within-reach' ? -1 : 0)),
      })),
      'intro',
      'who has fetched a pillow, and hears then that it takes a firm bed',
    ],
  ],
  'for-nothing': [
    [
      evening,
      'pelvic-tilt.move-1',
      'told to take away what nobody has fetched',
      asking('exercise.pelvic-tilt.lines.small', [{ take: 'pillow', to: 'near' }]),
    ],
    [
      evening,
      'open-book.right.setup',
      'told to take out what was put in before the roll',
      asking('exercise.open-book.lines.start', [{ take: 'pillow', to: 'near' }]),
    ],
    [
      played('supine-twist'),
      'supine-twist.left.change-side',
      'told to fetch what was pushed aside',
      asking('exercise.supine-twist.lines.leg-bent', [{ take: 'pillow', to: 'near' }]),
    ],
    [
      played('mid-back-five'),
      'cat-camel.setup',
      'told to turn where they face already',
      asking('exercise.cat-camel.lines.start', [{ come: 'kneeling' }, { turn: 'to-head' }]),
    ],
  ],
  'side-not-said': [
    [
      inSegment(evening, 'figure-four.right.setup', ({ side: _, ...segment }) => ({
        ...segment,
        lines: segment.lines.map(({ params: __, ...line }) => line),
      })),
      'figure-four.right.setup',
      'told to cross a leg',
    ],
  ],
  'two-actions': [
    [
      evening,
      'pelvic-tilt.move-1',
      'told two things at once',
      asking('exercise.pelvic-tilt.lines.small', [
        { leg: 'left', to: 'long' },
        { arm: 'both', to: 'up' },
      ]),
    ],
  ],
  'no-time': [
    [
      inSegment(evening, 'supine-to-side.left', (segment) => ({
        ...segment,
        lines: segment.lines.map((line) => ({ ...line, seconds: Math.min(8, line.seconds) })),
        seconds: 32,
      })),
      'supine-to-side.left',
      'told to roll in eight seconds',
    ],
    [
      changed(played('eight-in-fifteen'), (one) =>
        one.id === 'bird-dog.left.move-2' ? { ...one, seconds: 4 } : one,
      ),
      'bird-dog.left.move-2',
      'told to lift another leg and arm in less than half of the first time',
    ],
    [
      inSegment(played('mid-back-five'), 'intro', (intro) => ({
        ...intro,
        lines: intro.lines.flatMap((line) => {
          if (line.key === 'intro.while-fetching') return [];
          return line.key === 'intro.within-reach' ? { ...line, seconds: 8 } : line;
        }),
      })),
      'intro',
      'told to fetch two things in eight seconds',
    ],
    [
      inSegment(evening, 'side-to-side.right', withoutLine('all-the-way')),
      'side-to-side.right',
      'told to turn right over in eighteen seconds',
    ],
    [
      inSegment(played('nine-in-bed'), 'pillow-away', (segment) => ({
        ...segment,
        lines: segment.lines.map((line) => ({ ...line, seconds: Math.min(11, line.seconds) })),
      })),
      'pillow-away',
      'told to roll off a pillow in less than it took to roll onto it',
    ],
  ],
  'untold-silence': [
    [
      inSegment(played('calm-eleven'), 'cactus-arms.hold-1', (segment) => ({
        ...segment,
        cues: [],
      })),
      'cactus-arms.release-1',
      'in a stretch without a word',
    ],
  ],
  'breath-dropped': [
    [
      changed(played('ten-breaths'), withoutCue('cue.on-your-own-for')),
      'diaphragmatic-breathing.breathe-in-4',
      'whose breath was led',
    ],
    [changed(evening, withoutCue('cue.on-your-own')), 'outro', 'who waits for the next "In"'],
  ],
  'breath-held': [
    [
      inSegment(played('basics-five'), 'pelvic-tilt.release-1', (segment) => ({
        ...segment,
        lines: [{ key: 'exercise.cat-camel.lines.dip', seconds: 9 }],
      })),
      'pelvic-tilt.release-1',
      'who waits for the breath in',
      new Map([...lines].filter(([key]) => key !== 'exercise.pelvic-tilt.lines.small')),
    ],
  ],
  'avoided-movement': [
    [
      { ...evening, request: { avoid: ['twist'] } },
      'knee-rolls.right.move-1',
      'who must not twist',
    ],
    [
      { ...evening, request: { avoid: ['side-lying'] } },
      'supine-to-side.left',
      'who must not lie so',
    ],
  ],
  'worn-out': [
    [
      changed(played('pelvic-tilt'), (one) => ({
        ...one,
        cues: one.cues.map((cue) => ({
          ...cue,
          line: { ...cue.line, params: withoutTurn(cue.line.params) },
        })),
      })),
      'pelvic-tilt.hold-6',
      'who hears the same words at every repetition',
    ],
  ],
  'not-there': [
    [
      inSegment(evening, 'settle-supine', (segment) => ({ ...segment, position: 'prone' })),
      'settle-supine',
      'led onto the back',
    ],
  ],
};

describe('a body that lies in a timeline', () => {
  for (const [kind, samples] of Object.entries(SAMPLES)) {
    it.each(samples.map((sample) => ({ sample })))(`finds ${kind} %#`, ({ sample }) => {
      const [timeline, segment, , own = lines] = sample;
      const found = simulate(timeline, own, enUS);
      expect(found.filter((one) => one.kind === kind).map((one) => one.segment)).toContain(segment);
      expect(KINDS[kind as Kind].length).toBeGreaterThan(20);
    });
  }

  it('finds nothing in what is played', () => {
    expect(simulate(evening, lines, enUS)).toEqual([]);
  });

  it('and nothing in any exercise that is done again, where it may be', () => {
    const exercises = Object.values(catalogue.exercises).map((exercise): [string, Exercise] => {
      const repetitions = Math.min(3, exercise.dose.repetitionRange[1]);
      return [exercise.id, { ...exercise, dose: { ...exercise.dose, repetitions } }];
    });
    const again = { ...catalogue, exercises: Object.fromEntries(exercises) };
    const found = exercises.flatMap(([routine]) =>
      simulate(compileTimeline(buildRoutine({ routine }, again)), lines, enUS),
    );
    expect(found).toEqual([]);
  });

  it('and nothing in what is done most often, where much is left out and much time is asked for', () => {
    const LONGEST: readonly RoutineRequest[] = [
      { region: 'lower-back', setting: 'morning', minutes: 18, soften: ['any-movement'] },
      { region: 'whole-back', setting: 'night', minutes: 17, soften: ['neck-end-range'] },
      { region: 'upper-back', setting: 'morning', minutes: 22, avoid: ['deep-hip-bend'] },
      { routine: 'pregnancy-side', minutes: 19, avoid: ['arm-overhead'] },
      { routine: 'lying-mid-back', minutes: 6, avoid: ['shoulder-load'] },
      { routine: 'pregnancy-side', avoid: ['twist'] },
    ];
    const found = LONGEST.flatMap((request) =>
      simulate(compileTimeline(buildRoutine(request, catalogue)), lines, enUS),
    );
    expect(found).toEqual([]);
  });
});

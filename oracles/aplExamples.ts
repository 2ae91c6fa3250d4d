import { renderAplAnswer, renderAplDirective } from '../apps/alexa-skill/src/apl/index.js';
import type { Segment } from '../packages/core/src/index.js';
import { buildRoutine, compileTimeline, enUS } from '../packages/core/src/index.js';
import type { Directive } from './aplViewhost.js';
import { VIEWPORTS } from './aplViewhost.js';

const STOP_LINE = 'Say Alexa, stop, any time.';

const evening = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
const night = compileTimeline(buildRoutine({ routine: 'nine-in-bed' }));

function from(timeline: typeof evening, id: string, count: number): Directive {
  const index = timeline.segments.findIndex((segment) => segment.id === id);
  if (index < 0) throw new Error(`There is no ${id} any more.`);
  const segments = timeline.segments.slice(index, index + count);
  return renderAplDirective({
    segments,
    timeline,
    locale: enUS,
    token: 'stretch',
    stopLine: STOP_LINE,
  });
}

const HOLD = 'figure-four.right.hold-1';
/** How long the hold on the screens is. */
export const HOLD_SECONDS = evening.segments.find(({ id }) => id === HOLD)?.seconds ?? 0;

/** What people see most, each by the name of its picture. */
export const SCREENS: Readonly<Record<string, Directive>> = {
  hold: from(evening, HOLD, 2),
  setup: from(evening, 'figure-four.left.change-side', 2),
  breathe: from(evening, 'diaphragmatic-breathing.breathe-in-1', 2),
  // The longest name of a step with a side.
  'long-name': from(night, 'side-quad-stretch.right.hold-1', 2),
  question: renderAplAnswer({ text: 'Shall I carry on?', token: 'answer' }),
  answer: renderAplAnswer({
    text: 'Stop there, and ease out slowly. Leave that one out. If it does not settle in a few minutes, or your leg goes numb or weak, tell somebody. Say next for the next stretch.',
    token: 'answer',
  }),
};

/**
 * Seconds of a real routine that a test can wait for: two holds that are told what to do, the words after them, and a
 * spoken part; two steps.
 */
const SHORT_IDS = [
  'pelvic-tilt.hold-3',
  'pelvic-tilt.release-3',
  'knee-rolls.left.release-1',
  'knee-rolls.right.hold-2',
  'knee-rolls.right.release-2',
];
export const shortSegments: readonly Segment[] = evening.segments.filter(({ id }) =>
  SHORT_IDS.includes(id),
);
export const shortStretch: Directive = renderAplDirective({
  segments: shortSegments,
  timeline: evening,
  locale: enUS,
  token: 'stretch',
  stopLine: STOP_LINE,
});

/** The pictures in `docs/screens`: the hold on every screen, the rest on the round and the small one. */
export const PICTURES: readonly { readonly device: string; readonly name: string }[] = Object.keys(
  VIEWPORTS,
).flatMap((device) =>
  Object.keys(SCREENS)
    .filter((name) => name === 'hold' || device === 'hub-round' || device === 'hub-small')
    .map((name) => ({ device, name })),
);

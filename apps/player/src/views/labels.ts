import type { Segment, SegmentKind, Timeline } from '@supine/core';
import { enUS } from '@supine/core';

/** What the screen calls the parts of a step. These are shown and never spoken. */
const KINDS: Readonly<Record<SegmentKind, string>> = {
  intro: 'welcome',
  talk: 'listen',
  transition: 'change position',
  setup: 'get ready',
  move: 'move',
  hold: 'hold',
  squeeze: 'massage',
  breathe: 'breathe',
  release: 'ease out',
  rest: 'rest',
  'change-side': 'change side',
  outro: 'the end',
};

const POSITIONS: Readonly<Record<Segment['position'], string>> = {
  'supine-long-pillow': 'On the long pillow',
  'kneeling-at-bed': 'Kneeling by the bed',
  supine: 'Onto your back',
  'side-left': 'Onto your left side',
  'side-right': 'Onto your right side',
  prone: 'Onto your front',
  kneeling: 'Onto your hands and knees',
  sitting: 'Up to sitting',
  standing: 'Up to standing',
};

type Named = Readonly<Record<string, { readonly name: string } | undefined>>;

/** The step a segment belongs to, with its side: "Ankle over knee stretch, right side". */
export function stepTitle(segment: Segment, timeline: Timeline): string {
  if (segment.kind === 'transition') return POSITIONS[segment.position];
  if (segment.exercise === undefined) {
    return segment.kind === 'outro' ? 'The end' : nameOf(enUS.routines, timeline.routine);
  }
  const name = nameOf(enUS.exercises, segment.exercise);
  return segment.side === 'left' || segment.side === 'right'
    ? `${name}, ${segment.side} side`
    : name;
}

/** The part of the step: "hold", or "hold 2 of 6" where there are several. */
export function partLabel(segment: Segment, timeline: Timeline): string {
  const alike = timeline.segments.filter(
    ({ step, kind, side }) =>
      step === segment.step && kind === segment.kind && side === segment.side,
  );
  const repetitions = Math.max(0, ...alike.map(({ rep }) => rep ?? 0));
  const label = KINDS[segment.kind];
  return segment.rep === undefined || repetitions < 2
    ? label
    : `${label} ${segment.rep} of ${repetitions}`;
}

/** The step after a segment's, or `null` after the last one. */
export function nextTitle(segment: Segment, timeline: Timeline): string | null {
  const here = timeline.segments.findIndex(({ id }) => id === segment.id);
  const next = timeline.segments.slice(here).find(({ step }) => step !== segment.step);
  return next ? stepTitle(next, timeline) : null;
}

function nameOf(shelf: Named, id: string): string {
  const name = shelf[id]?.name ?? id;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

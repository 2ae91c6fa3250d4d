import type { RoutineRequest, Segment, Timeline } from '@supine/core';
import {
  buildRoutine,
  catalogue,
  compileTimeline,
  enUS,
  planTurn,
  startSession,
} from '@supine/core';
import type { RenderDocument } from '../../src/apl/index.js';
import { renderAplDirective } from '../../src/apl/index.js';
import { answerLimit } from '../../src/limits.js';

/** A stretch with what the screen makes of it. */
export interface RenderedStretch {
  readonly name: string;
  readonly segments: readonly Segment[];
  readonly timeline: Timeline;
  readonly directive: RenderDocument;
}

/** Said before every stretch of these tests, with every character that markup would stumble over. */
export const FIRST = `Tom & Ann's "way" is <this>.`;
export const STOP_LINE = 'Say Alexa, stop, any time.';

const REQUESTS: readonly RoutineRequest[] = [
  ...Object.keys(catalogue.routines).map((routine) => ({ routine })),
  { routine: 'evening-wind-down', pace: -1 },
  { routine: 'eight-in-fifteen', pace: 3, holds: 3 },
  { routine: 'figure-four' },
  { routine: 'turn-over' },
  { routine: 'back-pillow-knees' },
];

/** Every stretch of a request, as one answer after the other would play it. */
export function stretchesOf(request: RoutineRequest): RenderedStretch[] {
  const timeline = compileTimeline(buildRoutine(request));
  const stretches: RenderedStretch[] = [];
  let [session] = startSession(timeline, 0);
  for (let next = timeline.segments[0]; next; ) {
    session = { ...session, segmentId: next.id, elapsedMs: 0 };
    const { segments, last } = planTurn(session, timeline, answerLimit(enUS));
    stretches.push({
      name: `${JSON.stringify(request)} from ${next.id}`,
      segments,
      timeline,
      directive: renderAplDirective({
        segments,
        timeline,
        locale: enUS,
        token: 'stretch',
        first: FIRST,
        stopLine: STOP_LINE,
      }),
    });
    const end = timeline.segments.findIndex(({ id }) => id === segments.at(-1)?.id);
    next = last ? undefined : timeline.segments[end + 1];
  }
  return stretches;
}

/** The stretches of every routine, and of some requests that change it. */
export const everyStretch: readonly RenderedStretch[] = REQUESTS.flatMap(stretchesOf);

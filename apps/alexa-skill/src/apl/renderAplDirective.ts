import type { Locale, Segment, Timeline } from '@supine/core';
import type { RenderDocument } from './aplDocument.js';
import { scenesOf } from './scenes.js';
import { collectLines } from './spokenLines.js';
import { stretchCommands } from './stretchCommands.js';
import { stretchDocument } from './stretchDocument.js';

/** What a screen plays by itself. */
export interface Stretch {
  /** The segments, in order; at most what one answer may hold. */
  readonly segments: readonly Segment[];
  /** The whole routine, for how far one is. */
  readonly timeline: Timeline;
  /** What is spoken and shown. */
  readonly locale: Locale;
  /** Names this document in the events that it sends. */
  readonly token: string;
  /** Plain words said before the stretch; empty for none. They are escaped here. */
  readonly first?: string;
  /** How to stop, for the foot of the screen: plain words. */
  readonly stopLine?: string;
  /** Whether everything is whispered. */
  readonly soft?: boolean;
}

/**
 * A stretch of a routine as a document that speaks, holds and shows by itself, and reports where it is.
 *
 * At the start of every step it sends the event `['reached', segmentId]`, at its end `['over', segmentId]` with the last
 * segment's id; touches send `['say', 'Pause']`, `['say', 'Next']` and `['say', 'ReportPain']`.
 *
 * @param stretch the segments with the routine they belong to
 * @returns the directive; exact segments last exactly their seconds, spoken ones at least theirs
 * @throws Error when the locale has no words for a line
 * @example renderAplDirective({ segments, timeline, locale: enUS, token: 'evening-wind-down' }).type // 'Alexa.Presentation.APL.RenderDocument'
 */
export function renderAplDirective({
  segments,
  timeline,
  locale,
  token,
  first = '',
  stopLine = '',
  soft = false,
}: Stretch): RenderDocument {
  const lines = collectLines(locale, soft);
  const firstLine = first === '' ? null : lines.numberOfWords(first);
  const onMount = stretchCommands(segments, firstLine, lines);
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token,
    document: stretchDocument(onMount, lines.all.length, locale.screen),
    datasources: {
      stretch: {
        type: 'object',
        properties: {
          ...scenesOf(segments, timeline, locale),
          lines: [...lines.all],
          totalSeconds: timeline.seconds,
          stopLine,
        },
        transformers: [
          { transformer: 'ssmlToSpeech', inputPath: 'lines[*].ssml', outputName: 'speech' },
        ],
      },
    },
  };
}

import type { Locale } from '../locales/locale.js';
import { mustBeLocale } from '../locales/mustBeLocale.js';
import type { Catalogue } from '../model/catalogue.js';
import { mustBeCatalogue } from '../model/mustBeCatalogue.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { mustBeTimeline } from '../timeline/mustBeTimeline.js';
import type { Segment } from '../timeline/segment.js';
import { onsetsOf } from '../timeline/segment.js';
import type { DeviceWords } from './words.js';
import { wordsOf } from './words.js';

/** A routine in the words of schema.org, for search engines and other programs. */
export interface RoutineJsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': readonly ['ExercisePlan', 'HowTo'];
  readonly identifier: string;
  readonly name: string;
  readonly inLanguage: string;
  readonly totalTime: string;
  readonly activityDuration: string;
  readonly citation: readonly {
    readonly '@type': 'WebPage';
    readonly name: string;
    readonly url: string;
  }[];
  readonly step: readonly HowToStep[];
}

interface HowToStep {
  readonly '@type': 'HowToStep';
  readonly position: number;
  readonly identifier: string;
  readonly text: string;
}

/**
 * A routine as schema.org `ExercisePlan` and `HowTo`.
 *
 * @param timeline what was compiled
 * @param catalogue where the exercises' sources are
 * @param locale the words
 * @param device how the person stops the device
 * @returns plain JSON-LD
 * @example renderJsonLd(timeline, catalogue, enUS, { stop: 'say' }).totalTime // 'PT600S'
 */
export function renderJsonLd(
  timeline: Timeline,
  catalogue: Catalogue,
  locale: Locale,
  device: DeviceWords,
): RoutineJsonLd {
  mustBeTimeline(timeline);
  mustBeCatalogue(catalogue);
  mustBeLocale(locale);
  const duration = `PT${timeline.seconds}S`;
  const words = locale.routines as Readonly<Record<string, { readonly name: string }>>;
  return {
    '@context': 'https://schema.org',
    '@type': ['ExercisePlan', 'HowTo'],
    identifier: timeline.routine,
    name: words[timeline.routine]?.name ?? timeline.routine,
    inLanguage: locale.code,
    totalTime: duration,
    activityDuration: duration,
    citation: citationsOf(timeline, catalogue),
    step: stepsOf(timeline).map((segments, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      identifier: segments[0]?.step ?? '',
      text: segments
        .flatMap((segment) => onsetsOf(segment))
        .map(({ line }) => wordsOf(line, locale, device))
        .join(' '),
    })),
  };
}

function stepsOf(timeline: Timeline): Segment[][] {
  const steps: Segment[][] = [];
  for (const segment of timeline.segments) {
    const last = steps.at(-1);
    if (last?.[0]?.step === segment.step) last.push(segment);
    else steps.push([segment]);
  }
  return steps;
}

function citationsOf(timeline: Timeline, catalogue: Catalogue): RoutineJsonLd['citation'] {
  const exercises = new Set(timeline.segments.flatMap(({ exercise }) => exercise ?? []));
  const entries = [...exercises].map((id) => catalogue.exercises[id] ?? catalogue.massages[id]);
  const ids = entries.flatMap((entry) => entry?.sources ?? []);
  return [...new Set(ids)].flatMap((id) => {
    const source = catalogue.sources[id];
    return source ? [{ '@type': 'WebPage' as const, name: source.title, url: source.url }] : [];
  });
}

import type { Locale } from '../locales/locale.js';
import { isOneOf, mustBe } from '../model/argument.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { mustBeTimeline } from '../timeline/mustBeTimeline.js';
import type { Segment, SegmentKind } from '../timeline/segment.js';
import { onsetsOf } from '../timeline/segment.js';
import type { DeviceWords } from './words.js';
import { wordsOf } from './words.js';

/** A hold that is shorter has no tones of its own. */
const SHORTEST_WITH_TONES_SECONDS = 10;
/** Over the last minute the voice fades in this many steps. */
const FADE_STEPS = 4;
const FADE_SECONDS = 60;
/** What is said where somebody lies and it is no day: a recording leaves it out, and goes over into silence. */
const LAST_BY_NIGHT = 'outro.lying';
const BREATH_WORDS: readonly string[] = ['cue.in', 'cue.out'];

/** Whether each led breath has its words, or those after the first of a row are left to a sound. */
export type BreathWords = 'each' | 'first';
const isBreathWords = /* @__PURE__ */ isOneOf('way to lead a breath', 'Ways', ['each', 'first']);

/** Something to be heard, with the time at which it starts in its segment. */
export type PlannedSound =
  /** Words; `fadeStep` is 0 at full loudness and rises towards the end. */
  | {
      readonly type: 'words';
      readonly text: string;
      readonly atMs: number;
      readonly fadeStep: number;
    }
  /** The soft tone at the start of a long hold, at its end, and for a movement that was told three times. */
  | { readonly type: 'tone'; readonly atMs: number; readonly fadeStep: number }
  /** Two soft notes before the words of the other side. */
  | { readonly type: 'chime'; readonly atMs: number; readonly fadeStep: number };

/** One segment of a timeline and what is heard in it. */
export interface PlannedSegment {
  readonly id: string;
  readonly step: string;
  readonly kind: SegmentKind;
  readonly seconds: number;
  /** Its length must be met; the others may be pushed by words that take longer than their time. */
  readonly exact: boolean;
  /** Which half of a breath it is; a sound may carry it where the words have left. */
  readonly breath?: 'in' | 'out';
  readonly sounds: readonly PlannedSound[];
}

/** Everything that is heard of a timeline, as words with times: what an audio file is assembled from. */
export interface AudioPlan {
  /** The hash of the timeline. */
  readonly hash: string;
  readonly routine: string;
  readonly seconds: number;
  readonly segments: readonly PlannedSegment[];
}

/**
 * A timeline as a plan for sound. Holds of ten seconds and more begin and end with a tone, so that they can be told, and
 * measured, without words; from the fourth repetition on a tone says when to move, and two notes tell of the other side. Where
 * somebody lies at the end, the last minute fades, and by night no word ends it.
 *
 * @param timeline what was compiled
 * @param locale the words
 * @param device how the person stops what plays
 * @param breathWords whether each led breath has its words; `each` if left out
 * @returns plain data; equal timelines have equal plans
 * @example renderAudioPlan(timeline, enUS, { stop: 'say' }).segments[0]?.sounds[0]?.type // 'words'
 */
export function renderAudioPlan(
  timeline: Timeline,
  locale: Locale,
  device: DeviceWords,
  breathWords: BreathWords = 'each',
): AudioPlan {
  mustBeTimeline(timeline);
  isBreathWords(breathWords);
  const { hash, routine, seconds, segments } = timeline;
  const isMarked = (index: number) => {
    const segment = segments[index];
    const holds = segment?.kind === 'hold' || segment?.kind === 'squeeze';
    return holds && segment.seconds >= SHORTEST_WITH_TONES_SECONDS;
  };
  let startMs = 0;
  const planned = segments.map((segment, index): PlannedSegment => {
    const fadeAt = (atMs: number) => fadeStepAt(timeline, startMs + atMs);
    const tone: PlannedSound[] =
      isMarked(index) || isMarked(index - 1)
        ? [{ type: 'tone', atMs: 0, fadeStep: fadeAt(0) }]
        : [];
    const chime: PlannedSound[] =
      segment.kind === 'change-side' && tone.length === 0
        ? [{ type: 'chime', atMs: 0, fadeStep: fadeAt(0) }]
        : [];
    const words = onsetsOf(segment).flatMap(({ atMs, line, often }): PlannedSound[] => {
      if (isUnsaid(line.key, segment, breathWords)) return [];
      const fadeStep = fadeAt(atMs);
      if (!often) return [{ type: 'words', text: wordsOf(line, locale, device), atMs, fadeStep }];
      // Up and down have a tone, and what is between them is still.
      const isSilent = tone.length > 0 || segment.kind === 'hold';
      return isSilent ? [] : [{ type: 'tone', atMs, fadeStep }];
    });
    const { id, step, kind, exact, breath, seconds: lasts } = segment;
    startMs += lasts * 1000;
    const sounds = [...tone, ...chime, ...words];
    return { id, step, kind, seconds: lasts, exact, ...(breath ? { breath } : {}), sounds };
  });
  return { hash, routine, seconds, segments: planned };
}

function isUnsaid(key: string, { rep = 1 }: Segment, breathWords: BreathWords): boolean {
  return (
    key === LAST_BY_NIGHT || (breathWords === 'first' && rep > 1 && BREATH_WORDS.includes(key))
  );
}

const UPRIGHT: readonly string[] = ['sitting', 'standing'];

/**
 * How far the voice has gone back at a place of a timeline: 0 until a minute before the end, then one more every fifteen
 * seconds. Who sits or stands at the end is not put to sleep.
 *
 * @param timeline what is played
 * @param placeMs milliseconds from its start
 * @returns 0 to 3
 * @example fadeStepAt(timeline, timeline.seconds * 1000) // 3
 */
export function fadeStepAt(timeline: Timeline, placeMs: number): number {
  mustBeTimeline(timeline);
  mustBe(Number.isFinite(placeMs), 'A place is milliseconds from the start', placeMs);
  const { seconds, segments } = timeline;
  if (UPRIGHT.includes(segments.at(-1)?.position ?? '')) return 0;
  const leftSeconds = seconds - placeMs / 1000;
  const faded = Math.max(0, FADE_SECONDS - leftSeconds);
  return Math.min(FADE_STEPS - 1, Math.floor(faded / (FADE_SECONDS / FADE_STEPS)));
}

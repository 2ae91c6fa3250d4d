import type { Intent, Locale } from '@supine/core';
import type { Conversation, Scene } from '@supine/core/playback';
import { screenOf, titleOf } from '@supine/core/speech';
import type { Night } from '../night/night.js';

/** All that can be seen of a night at one moment. */
export interface NightShown {
  readonly scene: Scene | null;
  readonly title: string;
  readonly step: string;
  readonly name: string;
  readonly side: string;
  readonly doing: string;
  readonly part: string;
  readonly next: string | null;
  /** What counts down, in whole seconds; `null` while words are spoken. */
  readonly count: number | null;
  /** How much of what counts down is over, from 0 to 1. */
  readonly share: number;
  readonly breath: 'in' | 'out' | null;
  readonly minutesLeft: number;
}

const NOTHING = {
  ...{ scene: null, title: '', step: '', name: '', side: '', doing: '', part: '' },
  ...{ next: null, count: null, share: 0, breath: null, minutesLeft: 0 },
} as const satisfies NightShown;

/**
 * What a view draws of a night.
 *
 * @param night the night, brought up to now
 * @param locale the words
 */
export function nightShown({ scene }: Pick<Night, 'scene'>, locale: Locale): NightShown {
  if (!scene) return NOTHING;
  const { segment, timeline, elapsedMs, beginsInMs, placeMs } = scene;
  const screen = screenOf(segment, timeline, locale);
  const isOnTheWay = beginsInMs > 0;
  const lengthMs = segment.seconds * 1000;
  const leftMs = isOnTheWay ? beginsInMs : lengthMs - elapsedMs;
  const counts = isOnTheWay || segment.exact;
  return {
    scene,
    ...screen,
    title: titleOf(timeline.routine, locale),
    part: isOnTheWay ? locale.screen.wayFirst : screen.part,
    count: counts ? Math.max(0, Math.ceil(leftMs / 1000)) : null,
    share: isOnTheWay ? 0 : Math.min(1, elapsedMs / lengthMs),
    breath: segment.breath ?? null,
    minutesLeft: Math.max(1, Math.ceil((timeline.seconds - placeMs / 1000) / 60)),
  };
}

/** The buttons that answer an open question, the likeliest and gentlest first. */
export type AnswerName = 'yes' | 'no' | 'not-sure' | 'sharp' | 'stretch' | 'skip';

const MEANT: Readonly<Record<AnswerName, Intent>> = {
  yes: { intent: 'Yes', slots: {} },
  no: { intent: 'No', slots: {} },
  'not-sure': { intent: 'NotSure', slots: {} },
  sharp: { intent: 'ReportPain', slots: { symptom: 'sharp' } },
  stretch: { intent: 'ReportPain', slots: { symptom: 'strong-stretch' } },
  skip: { intent: 'Next', slots: {} },
};

/**
 * How an open question can be answered by a tap.
 *
 * @returns a name and what it means, in their order; none where nothing is asked
 * @example answersTo({ ...newConversation, open: { is: 'carry-on' } }).map(({ name }) => name) // ['yes', 'no']
 */
export function answersTo({ open }: Pick<Conversation, 'open'>) {
  const named = (...names: AnswerName[]) => names.map((name) => ({ name, intent: MEANT[name] }));
  switch (open.is) {
    case 'screening':
      return named('no', 'yes', 'not-sure');
    case 'about-pain':
      if (open.now === 'kind') return named('sharp', 'stretch', 'not-sure');
      return named('yes', 'no', 'not-sure');
    case 'carry-on':
    case 'from-there':
    case 'take-through':
    case 'leave-out':
    case 'after-alarm':
    case 'forgetting':
      return named('yes', 'no');
    default:
      return [];
  }
}

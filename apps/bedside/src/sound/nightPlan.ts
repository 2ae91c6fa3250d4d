import type { AudioPlan, Locale, Timeline } from '@supine/core';
import type { Way } from '@supine/core/engine';
import type { DeviceWords } from '@supine/core/speech';
import { renderAudioPlan, wordsOf } from '@supine/core/speech';

type PlannedSegment = AudioPlan['segments'][number];

/**
 * The room behind the routine, in which somebody is waited for; it is gone through again and again. A page in the dark may be
 * let run once a minute, so it is left long before its end.
 */
export const ROOM = 'room';
const ROOM_SECONDS = 180;
/** Behind whatever is said by itself, so that a player that is told late where to go next is only late in a quiet room. */
const REST_SECONDS = 4;

/** What a file was planned from, and what can be found in it. */
export interface NightPlan {
  readonly plan: AudioPlan;
  /** `null` where it is one answer and nothing else. */
  readonly timeline: Timeline | null;
  /** So many segments have to be there; what follows is left out where the voice does not have its words. */
  readonly needed: number;
}

/** The name of a way from one position into another, in a file. */
export const wayId = ({ from, to }: Pick<Way, 'from' | 'to'>): string => `way ${from} ${to}`;

/** The name of words in a file. */
export const saidId = (text: string): string => `said ${text}`;

/** What a command on a locked phone is answered with, so that it is in the file: a page in the dark may not load another. */
const AT_HAND: readonly string[] = [
  'dialog.paused',
  'dialog.stopped',
  'dialog.stopped-moving',
  'dialog.resumed',
  'dialog.restarted',
];

/**
 * Everything of a night that may be wanted while the phone lies face down, as one plan: the routine, the room, what is said
 * to a key on the lock screen, and every way from one position into another.
 *
 * @param timeline the routine of this person
 * @param locale the words
 * @param device how it is stopped
 * @example nightPlan(timeline, enUS, { stop: 'file' }).plan.segments.at(-1)?.id // 'way standing supine'
 */
export function nightPlan(timeline: Timeline, locale: Locale, device: DeviceWords): NightPlan {
  const routine = renderAudioPlan(timeline, locale, device);
  const atHand = AT_HAND.flatMap((key) => said(wordsOf({ key }, locale, device), 0));
  const ways = timeline.ways.flatMap((way) => wayIn(way, locale, device));
  const segments = [...routine.segments, room(), ...atHand, ...ways];
  const needed = routine.segments.length + 1;
  return { timeline, needed, plan: planOf(timeline.routine, segments) };
}

/**
 * Words by themselves.
 *
 * @param text sentences
 * @param fadeStep how softly; 0 is as loud as ever
 * @example answerPlan('Good night.', 0).plan.segments[0]?.id // 'said Good night.'
 */
export function answerPlan(text: string, fadeStep: number): NightPlan {
  const segments = [...said(text, fadeStep), room()];
  return { timeline: null, needed: segments.length, plan: planOf('answer', segments) };
}

function planOf(routine: string, segments: readonly PlannedSegment[]): AudioPlan {
  const seconds = segments.reduce((sum, segment) => sum + segment.seconds, 0);
  return { hash: '', routine, seconds, segments };
}

function said(text: string, fadeStep: number): PlannedSegment[] {
  // As long as the words, which push what follows.
  const words = segmentOf(saidId(text), 0.1, [{ type: 'words', text, atMs: 0, fadeStep }]);
  return [words, segmentOf(`${words.id} rest`, REST_SECONDS, [])];
}

function wayIn(way: Way, locale: Locale, device: DeviceWords): PlannedSegment[] {
  let atMs = 0;
  const sounds = way.lines.map(({ seconds, ...line }) => {
    const sound = {
      type: 'words',
      text: wordsOf(line, locale, device),
      atMs,
      fadeStep: 0,
    } as const;
    atMs += seconds * 1000;
    return sound;
  });
  const id = wayId(way);
  return [segmentOf(id, way.seconds, sounds), segmentOf(`${id} rest`, REST_SECONDS, [])];
}

const room = (): PlannedSegment => segmentOf(ROOM, ROOM_SECONDS, []);

function segmentOf(id: string, seconds: number, sounds: PlannedSegment['sounds']): PlannedSegment {
  return { id, step: id, kind: 'talk', seconds, exact: false, sounds };
}

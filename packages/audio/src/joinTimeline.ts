import type { AudioPlan, Locale, RoutineRequest, Timeline } from '@supine/core';
import { buildRoutine, compileTimeline, renderAudioPlan } from '@supine/core';
import type { SegmentKind } from '@supine/core/engine';
import type { DeviceWords } from '@supine/core/speech';
import { titleOf, webVttOf, wordsOf } from '@supine/core/speech';
import { assemble } from './assembly/assemble.js';
import type { Background } from './assembly/between.js';
import type { Chapter } from './chapters.js';
import { chaptersOf } from './chapters.js';
import type { Clips } from './clips/clips.js';
import { forNobody } from './forNobody.js';
import { DELAY_MS } from './frames/delay.js';
import { FRAME_BYTES, FRAME_MS } from './frames/mp3Frame.js';
import { id3Tag } from './id3.js';
import type { Layout } from './layOut.js';
import { layOut } from './layOut.js';

/** A file hears nobody, so it says how it is stopped as files are. */
const FILE = { stop: 'file' } as const;
/** A file plays to the end whether anybody listens or not; longer ones are no routine. */
const LONGEST_SECONDS = 3600;

/** What a file says, and how it leads a breath. */
export interface JoinOptions {
  /** The words, in the language that the clips speak. */
  readonly locale: Locale;
  /** How the person stops what plays it; as files are stopped, if left out. */
  readonly device?: DeviceWords;
  /**
   * Who leads a breath: the voice, the voice and a soft swell that goes on when the voice has left, or the swell alone once
   * the voice has told it; both if left out.
   */
  readonly breath?: 'voice' | 'both' | 'swell';
}

/** A segment of a file: where it is, and what was planned. */
export interface RenderedSegment {
  readonly id: string;
  readonly kind: SegmentKind;
  /** Milliseconds of decoded sound. */
  readonly startMs: number;
  readonly lengthMs: number;
  /** As planned. */
  readonly seconds: number;
  readonly exact: boolean;
}

/** A routine as sound that is read piece by piece, however long it is. */
export interface JoinedRoutine {
  readonly durationMs: number;
  readonly segments: readonly RenderedSegment[];
  readonly chapters: readonly Chapter[];
  /** The words with the times at which they are heard. */
  readonly webVtt: string;
  /** Where the opening statements end, in milliseconds: a host that has asked starts there. 0 where nothing is stated. */
  readonly statedUntilMs: number;
  /** How much longer than planned it is, because words took longer than their time. */
  readonly pushedMs: number;
  /** Words inside a hold that begin later than planned. */
  readonly late: Layout['late'];
  /** All pieces together. */
  readonly lengthBytes: number;
  /**
   * The bytes of the file in order: ID3 with chapters, an Info frame, and whole frames of 24 ms. Clips are read as they come
   * up, so what is held at once does not grow with the routine. It can be called again.
   *
   * @returns pieces that are not to be written to
   * @throws what reading a clip rejects with
   */
  readonly pieces: () => AsyncGenerator<Uint8Array, void, void>;
}

/** A plan that is too long to be a file. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

/**
 * The timeline of a request as a file plays it, which hears nobody.
 *
 * @throws RoutineRefused
 * @example timelineForNobody({ routine: 'evening-wind-down' }).minutes // 10
 */
export function timelineForNobody(request: RoutineRequest): Timeline {
  return compileTimeline(buildRoutine(forNobody(request)));
}

/** What is heard of a timeline, where nothing but its words and times is known. */
export function audioPlanOf(timeline: Timeline, { locale, device = FILE, breath }: JoinOptions) {
  if (timeline.seconds > LONGEST_SECONDS) {
    throw new TooLong(`${Math.ceil(timeline.seconds / 60)} minutes are too long for one file.`);
  }
  return renderAudioPlan(timeline, locale, device, breath === 'swell' ? 'first' : 'each');
}

/**
 * Joins a timeline from clips that are at hand: no engine, no encoder, nothing of Node. The same clips give the same bytes.
 *
 * @param timeline what was compiled
 * @param clips what it is joined from, such as those of a voice pack
 * @param background what is heard where no clip stands
 * @param options the words, and how a breath is led
 * @returns where everything in the file is, and its pieces
 * @throws ClipMissing, TooLong
 * @example joinTimeline(timeline, clipsOf(pack, { locale: enUS }), await pack.background(), { locale: enUS })
 */
export function joinTimeline(
  timeline: Timeline,
  clips: Clips,
  background: Background,
  options: JoinOptions,
): JoinedRoutine {
  const plan = audioPlanOf(timeline, options);
  return joinLayout(timeline, plan, layOut(plan, clips.framesOf), clips, background, options);
}

/** The same of a plan that is laid out already. */
export function joinLayout(
  timeline: Timeline,
  plan: AudioPlan,
  laidOut: Layout,
  clips: Clips,
  background: Background,
  options: JoinOptions,
): JoinedRoutine {
  const { locale, breath = 'both' } = options;
  const layout = breath === 'voice' ? { ...laidOut, breaths: [] } : laidOut;
  const chapters = chaptersOf(timeline, layout.map, locale);
  const tag = id3Tag(titleOf(timeline.routine, locale), chapters);
  return {
    lengthBytes: tag.length + (1 + layout.frames) * FRAME_BYTES,
    pieces: () => fileOf(tag, layout, background, clips),
    durationMs: layout.frames * FRAME_MS,
    segments: plan.segments.map(({ id, kind, seconds, exact }, index) => {
      const { startMs = 0, lengthMs = 0 } = layout.map[index] ?? {};
      return { id, kind, startMs, lengthMs, seconds, exact };
    }),
    chapters,
    webVtt: captionsOf(timeline.routine, layout),
    statedUntilMs: statedUntilMs(timeline, layout, options),
    pushedMs: layout.pushedMs,
    late: layout.late,
  };
}

/**
 * All pieces of a file in one array.
 *
 * @returns bytes of one's own
 * @throws what reading a clip rejects with
 * @example new Blob([await inOnePiece(joined)], { type: 'audio/mpeg' })
 */
export async function inOnePiece({
  pieces,
  lengthBytes,
}: Pick<JoinedRoutine, 'pieces' | 'lengthBytes'>): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Uint8Array(lengthBytes);
  let at = 0;
  for await (const piece of pieces()) {
    file.set(piece, at);
    at += piece.length;
  }
  return file;
}

async function* fileOf(
  tag: Uint8Array,
  layout: Layout,
  background: Background,
  clips: Clips,
): AsyncGenerator<Uint8Array, void, void> {
  yield tag;
  yield* assemble(layout, background, clips.read);
}

/** What is stated where nobody can be asked, and what rules a massage out. */
const STATED = /^(?:dialog\.statement-|contraindications\.)/;

function statedUntilMs(
  { segments }: Timeline,
  { sounds }: Layout,
  { locale, device = FILE }: JoinOptions,
): number {
  const lines = segments.flatMap((segment) => segment.lines);
  const stated = new Set(
    lines.filter(({ key }) => STATED.test(key)).map((line) => wordsOf(line, locale, device)),
  );
  const last = sounds.findLastIndex(
    ({ sound }) => sound.type === 'words' && stated.has(sound.text),
  );
  const next = last < 0 ? undefined : sounds[last + 1];
  return next ? next.startFrame * FRAME_MS - DELAY_MS : 0;
}

function captionsOf(routine: string, { map, sounds, frames }: Layout): string {
  let index = 0;
  const lines = sounds.flatMap(({ sound, startFrame }) => {
    if (sound.type !== 'words') return [];
    const atMs = startFrame * FRAME_MS;
    while ((map[index + 1]?.startMs ?? Infinity) <= atMs) index += 1;
    return [{ atMs, segmentId: map[index]?.id ?? '', text: sound.text }];
  });
  return webVttOf(routine, lines, frames * FRAME_MS);
}

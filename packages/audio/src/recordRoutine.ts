import type { RoutineRequest, Timeline } from '@supine/core';
import { buildRoutine, compileTimeline, renderAudioPlan } from '@supine/core';
import type { SegmentKind } from '@supine/core/engine';
import type { PlannedSound } from '@supine/core/speech';
import { titleOf, webVttOf } from '@supine/core/speech';
import { assemble } from './assembly/assemble.js';
import type { Chapter } from './chapters.js';
import { chaptersOf, id3Tag } from './chapters.js';
import { clipsFor, mannerOf } from './clipsFor.js';
import { forNobody } from './forNobody.js';
import { FRAME_BYTES, FRAME_MS } from './frames/mp3Frame.js';
import type { ClipManifest } from './manifest.js';
import { manifestOf } from './manifest.js';
import type { Layout } from './map.js';
import { layOut } from './map.js';
import type { RenderOptions } from './renderOptions.js';

/** A file hears nobody, so it says how it is stopped as files are. */
const FILE = { stop: 'file' } as const;
/** A file plays to the end whether anybody listens or not; longer ones are no routine. */
const LONGEST_SECONDS = 3600;

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

/** What is known of a file before any of it is read. */
export interface RoutineOutline {
  readonly durationMs: number;
  readonly segments: readonly RenderedSegment[];
  readonly chapters: readonly Chapter[];
  /** The words with the times at which they are heard. */
  readonly webVtt: string;
  /** How long its clips are: what `@supine/audio/map` needs to know where everything is without any of this. */
  readonly manifest: ClipManifest;
  /** How much longer than planned it is, because words took longer than their time. */
  readonly pushedMs: number;
  /** Words inside a hold that begin later than planned. */
  readonly late: Layout['late'];
}

/** A routine as sound that is read piece by piece, however long it is. */
export interface RecordedRoutine extends RoutineOutline {
  /** All pieces together. */
  readonly lengthBytes: number;
  /**
   * The bytes of the file in order: ID3 with chapters, an Info frame, and whole frames of 24 ms. Clips are read from the
   * store as they come up, so what is held at once does not grow with the routine. It can be called again.
   *
   * @returns pieces that are not to be written to
   * @throws SpeechFailed while it is read, when a clip was lost meanwhile and cannot be made again as it was
   */
  readonly pieces: () => AsyncGenerator<Uint8Array, void, void>;
}

/** A plan that is too long to be a file. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

/**
 * Builds a routine and gets all of its clips ready, for a file that is written piece by piece. It is made for nobody who
 * could answer, as by `renderRoutine`, and has the same bytes.
 *
 * @param request what was asked for
 * @param options the voice, and where its clips are kept
 * @returns where everything in the file is, and its pieces
 * @throws RoutineRefused, SpeechFailed, TooLong
 * @example
 * const { pieces } = await recordRoutine({ routine: 'evening-wind-down' }, { voice, locale: enUS, clips });
 * await writeFile('evening.mp3', pieces());
 */
export async function recordRoutine(
  request: RoutineRequest,
  options: RenderOptions,
): Promise<RecordedRoutine> {
  return recordTimeline(compileTimeline(buildRoutine(forNobody(request))), options);
}

/**
 * Gets all clips of a timeline ready. The same timeline, voice and manner give the same bytes.
 *
 * @param timeline what was compiled
 * @param options the voice, and where its clips are kept
 * @returns where everything in the file is, and its pieces
 * @throws SpeechFailed, TooLong
 * @example (await recordTimeline(timeline, { voice: fliteVoice(), locale: enUS })).lengthBytes // 3605346
 */
export async function recordTimeline(
  timeline: Timeline,
  options: RenderOptions,
): Promise<RecordedRoutine> {
  if (timeline.seconds > LONGEST_SECONDS) {
    throw new TooLong(`${Math.ceil(timeline.seconds / 60)} minutes are too long for one file.`);
  }
  const { locale, device = FILE, breath = 'both' } = options;
  const plan = renderAudioPlan(timeline, locale, device, breath === 'swell' ? 'first' : 'each');
  const manner = mannerOf(options);
  const clips = await clipsFor(
    plan.segments.flatMap(({ sounds }) => sounds),
    options,
  );
  const laidOut = layOut(plan, clips.framesOf);
  const layout = breath === 'voice' ? { ...laidOut, breaths: [] } : laidOut;
  const chapters = chaptersOf(timeline, layout.map, locale);
  const tag = id3Tag(titleOf(timeline.routine, locale), chapters);
  return {
    lengthBytes: tag.length + (1 + layout.frames) * FRAME_BYTES,
    pieces: () => fileOf(tag, layout, clips.read),
    durationMs: layout.frames * FRAME_MS,
    segments: plan.segments.map(({ id, kind, seconds, exact }, index) => {
      const { startMs = 0, lengthMs = 0 } = layout.map[index] ?? {};
      return { id, kind, startMs, lengthMs, seconds, exact };
    }),
    chapters,
    webVtt: captionsOf(timeline.routine, layout),
    manifest: manifestOf(
      { voice: manner.voice.id, paceTimes: manner.paceTimes, whisper: manner.whisper },
      layout.sounds.map(({ sound, frames }) => [sound, frames]),
    ),
    pushedMs: layout.pushedMs,
    late: layout.late,
  };
}

async function* fileOf(
  tag: Uint8Array,
  layout: Layout,
  clipOf: (sound: PlannedSound) => Promise<Uint8Array>,
): AsyncGenerator<Uint8Array, void, void> {
  yield tag;
  yield* assemble(layout, clipOf);
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

import type {
  DeviceWords,
  Locale,
  PlannedSound,
  RoutineRequest,
  SegmentKind,
  Timeline,
} from '@supine/core';
import { buildRoutine, compileTimeline, enUS, renderAudioPlan, webVttOf } from '@supine/core';
import { assemble } from './assembly/assemble.js';
import type { Chapter } from './chapters.js';
import { chaptersOf, id3Tag, routineTitle } from './chapters.js';
import type { Manner } from './clip.js';
import { clipHash, makeClip } from './clip.js';
import type { ClipStore, ClipsNotKept } from './clips/clipStore.js';
import { keptOnce } from './clips/keptOnce.js';
import { memoryClips } from './clips/memoryClips.js';
import { forNobody } from './forNobody.js';
import { FRAME_BYTES, FRAME_MS, isFrames } from './frames/mp3Frame.js';
import type { ClipManifest } from './manifest.js';
import { manifestOf } from './manifest.js';
import type { Layout } from './map.js';
import { layOut } from './map.js';
import type { Synthesizer } from './synthesizer.js';

/** A file hears nobody, so it says how it is stopped as files are. */
const FILE = { stop: 'file' } as const;
/** Bedside words are slower than a voice's own pace. */
const USUAL_PACE_TIMES = 1.2;
/** Sentences spoken at the same time; an engine with fewer hands lets the rest wait. */
const AT_ONCE = 4;
/** A file plays to the end whether anybody listens or not; longer ones are no routine. */
const LONGEST_SECONDS = 3600;

/** How a file is made. */
export interface RenderOptions {
  readonly voice: Synthesizer;
  /** Where clips are kept; in memory if left out, so that nothing is left. */
  readonly clips?: ClipStore;
  readonly locale?: Locale;
  /** How the person stops what plays it; as files are stopped, if left out. */
  readonly device?: DeviceWords;
  /** How many times longer than the voice's own pace the words are stretched; 1.2 if left out. */
  readonly paceTimes?: number;
  readonly whisper?: boolean;
  /** Is told, once, why clips are not kept; the file is made all the same. */
  readonly onClipsNotKept?: (error: ClipsNotKept) => void;
  /** Is told how many of the sentences are spoken. */
  readonly onProgress?: (done: number, of: number) => void;
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

/** A routine as sound. */
export interface RenderedRoutine {
  /** ID3 with chapters, an Info frame, and whole frames of 24 ms. */
  readonly mp3: Uint8Array;
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

/** A plan that is too long to be a file. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

/**
 * Builds a routine and renders it. It opens with the screen as a statement, for nobody can answer a file; a routine that
 * is put together for somebody has nothing in it that is done on the front or kneeling.
 *
 * @param request what was asked for
 * @param options the voice, and where its clips are kept
 * @returns the file and where everything in it is
 * @throws RoutineRefused, SpeechFailed, TooLong
 * @example (await renderRoutine({ routine: 'evening-wind-down' }, { voice: fliteVoice() })).pushedMs // 0
 */
export async function renderRoutine(
  request: RoutineRequest,
  options: RenderOptions,
): Promise<RenderedRoutine> {
  return renderTimeline(compileTimeline(buildRoutine(forNobody(request))), options);
}

/**
 * Renders a timeline. The same timeline, voice and manner give the same bytes.
 *
 * @param timeline what was compiled
 * @param options the voice, and where its clips are kept
 * @throws SpeechFailed, TooLong
 */
export async function renderTimeline(
  timeline: Timeline,
  options: RenderOptions,
): Promise<RenderedRoutine> {
  if (timeline.seconds > LONGEST_SECONDS) {
    throw new TooLong(`${timeline.seconds / 60} minutes are too long for one file.`);
  }
  const { locale = enUS, device = FILE } = options;
  const plan = renderAudioPlan(timeline, locale, device);
  const manner = mannerOf(options);
  const clips = await clipsFor(
    plan.segments.flatMap(({ sounds }) => sounds),
    manner,
    options,
  );
  const clipOf = (sound: PlannedSound) => clips.get(nameOf(sound)) ?? NO_CLIP;
  const layout = layOut(plan, (sound) => clipOf(sound).length / FRAME_BYTES);
  const chapters = chaptersOf(timeline, layout.map, locale);
  const title = routineTitle(timeline.routine, locale);
  const tag = id3Tag(title.charAt(0).toUpperCase() + title.slice(1), chapters);
  const sound = assemble(layout, (placed) => clipOf(placed.sound));
  const mp3 = new Uint8Array(tag.length + sound.length);
  mp3.set(tag);
  mp3.set(sound, tag.length);
  return {
    mp3,
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

const NO_CLIP = new Uint8Array(0);

/** Clips are told apart by what is heard in them. */
const nameOf = (sound: PlannedSound) =>
  `${sound.fadeStep}:${sound.type === 'words' ? sound.text : ''}`;

function mannerOf({ voice, paceTimes = USUAL_PACE_TIMES, whisper = false }: RenderOptions): Manner {
  return { voice, paceTimes, whisper };
}

/** Every clip that a plan needs, each made once. */
async function clipsFor(
  sounds: readonly PlannedSound[],
  manner: Manner,
  { clips: store = memoryClips(), onProgress, onClipsNotKept }: RenderOptions,
): Promise<Map<string, Uint8Array>> {
  const wanted = [...new Map(sounds.map((sound) => [nameOf(sound), sound]))];
  const clips = new Map<string, Uint8Array>();
  let next = 0;
  let told = false;
  const notKept = (error: ClipsNotKept) => {
    if (!told) onClipsNotKept?.(error);
    told = true;
  };
  const work = async () => {
    for (let one = wanted[next++]; one; one = wanted[next++]) {
      const [name, sound] = one;
      clips.set(name, await clipFor(sound, manner, store, notKept));
      onProgress?.(clips.size, wanted.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return clips;
}

async function clipFor(
  sound: PlannedSound,
  manner: Manner,
  store: ClipStore,
  notKept: (error: ClipsNotKept) => void,
): Promise<Uint8Array> {
  const hash = clipHash(sound, manner);
  const kept = await keptOnce(store, hash, () => makeClip(sound, manner), notKept);
  // What was kept may be from anywhere; what is no clip is made again and never played.
  return isFrames(kept) ? kept : makeClip(sound, manner);
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

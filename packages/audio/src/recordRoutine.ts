import type { RoutineRequest, Timeline } from '@supine/core';
import { clipsOfVoice } from './clipsOfVoice.js';
import type { JoinedRoutine } from './joinTimeline.js';
import { audioPlanOf, joinLayout, timelineForNobody } from './joinTimeline.js';
import { layOut } from './layOut.js';
import type { ClipManifest } from './manifest.js';
import { manifestOf } from './manifest.js';
import { mustBeRenderOptions } from './mustBeRenderOptions.js';
import type { RenderOptions } from './renderOptions.js';

/** A routine as sound that is read piece by piece, and how long its clips are. */
export interface RecordedRoutine extends JoinedRoutine {
  /** What `@supine/audio/map` needs to know where everything is without any of this. */
  readonly manifest: ClipManifest;
}

/**
 * Builds a routine and gets all of its clips ready, for a file that is written piece by piece. It is made for nobody who
 * could answer, as by `renderRoutine`, and has the same bytes.
 *
 * @param request what was asked for
 * @param options the voice, and where its clips are kept
 * @returns where everything in the file is, and its pieces
 * @throws TypeError where an option is none; RoutineRefused, SpeechFailed, TooLong; ClipMissing and PackRefused where the voice is a pack
 * @example
 * const { pieces } = await recordRoutine({ routine: 'ten-breaths' }, { voice, locale: enUS, clips });
 * await writeFile(file, pieces());
 */
export async function recordRoutine(
  request: RoutineRequest,
  options: RenderOptions,
): Promise<RecordedRoutine> {
  mustBeRenderOptions(options);
  return recordTimeline(timelineForNobody(request), options);
}

/**
 * Gets all clips of a timeline ready. The same timeline, voice and manner give the same bytes.
 *
 * @param timeline what was compiled
 * @param options the voice, and where its clips are kept
 * @returns where everything in the file is, and its pieces
 * @throws TypeError where an option is none; SpeechFailed, TooLong; ClipMissing and PackRefused where the voice is a pack
 * @example (await recordTimeline(timeline, { voice, locale: enUS })).pushedMs // 0
 */
export async function recordTimeline(
  timeline: Timeline,
  options: RenderOptions,
): Promise<RecordedRoutine> {
  mustBeRenderOptions(options);
  const plan = audioPlanOf(timeline, options);
  const sounds = plan.segments.flatMap((segment) => segment.sounds);
  const { clips, background, manner } = await clipsOfVoice(sounds, options);
  const layout = layOut(plan, clips.framesOf);
  return {
    ...joinLayout(timeline, plan, layout, clips, background, options),
    manifest: manifestOf(
      manner,
      layout.sounds.map(({ sound, frames }) => [sound, frames]),
    ),
  };
}

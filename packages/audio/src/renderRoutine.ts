import type { RoutineRequest, Timeline } from '@supine/core';
import { inOnePiece } from './joinTimeline.js';
import type { RecordedRoutine } from './recordRoutine.js';
import { recordRoutine, recordTimeline } from './recordRoutine.js';
import type { RenderOptions } from './renderOptions.js';

/** A routine as sound. */
export interface RenderedRoutine extends Omit<RecordedRoutine, 'pieces' | 'lengthBytes'> {
  /** ID3 with chapters, an Info frame, and whole frames of 24 ms. */
  readonly mp3: Uint8Array;
}

/**
 * Builds a routine and renders it. It opens with the screen as a statement, for nobody can answer a file; a routine that
 * is put together for somebody has nothing in it that is done on the front or kneeling.
 *
 * @param request what was asked for
 * @param options the voice, and where its clips are kept
 * @returns the file and where everything in it is
 * @throws TypeError where an option is none; RoutineRefused, SpeechFailed, TooLong
 * @example (await renderRoutine({ routine: 'ten-breaths' }, { voice, locale: enUS })).pushedMs // 0
 */
export async function renderRoutine(
  request: RoutineRequest,
  options: RenderOptions,
): Promise<RenderedRoutine> {
  return whole(await recordRoutine(request, options));
}

/**
 * Renders a timeline. The same timeline, voice and manner give the same bytes.
 *
 * @param timeline what was compiled
 * @param options the voice, and where its clips are kept
 * @returns the file and where everything in it is
 * @throws TypeError where an option is none; SpeechFailed, TooLong
 * @example (await renderTimeline(timeline, { voice, locale: enUS })).pushedMs // 0
 */
export async function renderTimeline(
  timeline: Timeline,
  options: RenderOptions,
): Promise<RenderedRoutine> {
  return whole(await recordTimeline(timeline, options));
}

async function whole({
  pieces,
  lengthBytes,
  ...outline
}: RecordedRoutine): Promise<RenderedRoutine> {
  return { mp3: await inOnePiece({ pieces, lengthBytes }), ...outline };
}

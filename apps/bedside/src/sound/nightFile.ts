import type { Timeline } from '@supine/core';
import { mapOf, type TimelineMap } from '@supine/core/engine';
import type { Scene } from '@supine/core/playback';
import { ROOM, saidId, wayId } from './nightPlan.js';

/** A joined file: where its sound can be played from, and where everything in it is. */
export interface NightFile {
  readonly url: string;
  readonly durationMs: number;
  /** In milliseconds of the file. */
  readonly map: TimelineMap;
  readonly timeline: Timeline | null;
}

/** A part of a file, in milliseconds of it. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The first second of a file wakes a loudspeaker up; it belongs to the first segment. */
export const LEAD_IN_MS = 984;
/** A clip stands so long before it is heard, and a player that jumps begins there. */
export const STANDS_BEFORE_MS = 48;

/** Where a part stands by its name; `null` where the file has none. */
export function stretchOf({ map }: NightFile, id: string): Stretch | null {
  const index = map.findIndex((segment) => segment.id === id);
  const found = map[index];
  if (!found) return null;
  const fromMs = index === 0 ? found.startMs + LEAD_IN_MS : found.startMs;
  return { fromMs, toMs: found.startMs + found.lengthMs };
}

/** Where words stand that are in the file by themselves. */
export const saidIn = (file: NightFile, text: string) => stretchOf(file, saidId(text));
export const roomIn = (file: NightFile) => stretchOf(file, ROOM);

/**
 * Where a file has to be, for a scene: in the way into its position while that is told, else at its place in the routine.
 *
 * @returns milliseconds of the file; `null` where it does not have that
 */
export function fileMsOf(file: NightFile, scene: Scene, lying: string | undefined): number | null {
  if (scene.beginsInMs > 0) {
    const way = wayOf(scene, lying);
    const told = way && stretchOf(file, wayId(way));
    if (!way || !told) return null;
    return Math.min(told.toMs, told.fromMs + Math.max(0, way.seconds * 1000 - scene.beginsInMs));
  }
  const here = stretchOf(file, scene.segment.id);
  return here && Math.min(here.toMs, here.fromMs + scene.elapsedMs);
}

/** The spoken way on which somebody is. */
export function wayOf({ timeline, segment }: Scene, lying: string | undefined) {
  return timeline.ways.find(({ from, to }) => from === lying && to === segment.position) ?? null;
}

/**
 * How much of a routine has been heard at a place of its file. Words that took longer than their time do not count twice.
 *
 * @returns milliseconds of the timeline; all of it behind its end
 */
export function heardMsAt({ map, timeline }: NightFile, fileMs: number): number {
  if (!timeline) return 0;
  let heardMs = 0;
  const planned = mapOf(timeline);
  for (const [index, { startMs, lengthMs }] of planned.entries()) {
    const inFile = map[index];
    if (!inFile) break;
    const fromMs = index === 0 ? inFile.startMs + LEAD_IN_MS : inFile.startMs;
    if (fileMs < fromMs) break;
    heardMs = startMs + Math.min(lengthMs, fileMs - fromMs);
  }
  return heardMs;
}

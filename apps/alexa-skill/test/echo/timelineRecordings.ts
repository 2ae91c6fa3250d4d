import type { RoutineRequest } from '@supine/core';
import { buildRoutine, compileTimeline, enUS } from '@supine/core';
import type { TimelineMap } from '@supine/core/engine';
import { mapOf } from '@supine/core/engine';
import { timedLines } from '@supine/core/speech';
import { speechProfile } from '../../src/limits.js';
import type { Track } from './track.js';

/** A routine as a file, as the skill looks it up. */
export interface TimelineRecording {
  readonly url: string;
  readonly map: TimelineMap;
  readonly durationMs: number;
  readonly sound: string;
}

/** Recordings of routines, and what is heard in them. */
export interface TimelineRecordings {
  readonly recordings: (request: RoutineRequest, softly: boolean) => TimelineRecording;
  readonly tracks: (url: string) => Track;
}

/**
 * Files that hold a timeline to the millisecond: every word at its time, every hold as long as its dose. No sound is
 * made, so a night takes no time.
 *
 * @example newEcho({ device: 'headless', skill: createSkill({ recordings, now }), tracks, clock })
 */
export function timelineRecordings(): TimelineRecordings {
  const kept = new Map<string, TimelineRecording>();
  const known = new Map<string, Track>();
  return {
    recordings(request, softly) {
      const key = JSON.stringify([request, softly]);
      const found = kept.get(key) ?? recordingOf(request, softly);
      kept.set(key, found);
      return found;
    },
    tracks(url) {
      const track = known.get(url);
      if (!track) throw new Error(`Nobody has made the recording ${url}.`);
      return track;
    },
  };

  function recordingOf(request: RoutineRequest, softly: boolean): TimelineRecording {
    const timeline = compileTimeline(buildRoutine(request));
    const map = mapOf(timeline);
    const durationMs = timeline.seconds * 1000;
    const sound = `${timeline.hash}${softly ? '-soft' : ''}`;
    const url = `https://audio.example/audio/${sound}.mp3`;
    const starts = timeline.segments.flatMap(({ step }, index) =>
      step === timeline.segments[index - 1]?.step ? [] : [map[index]?.startMs ?? 0],
    );
    known.set(url, {
      lengthMs: durationMs,
      heard: timedLines(timeline, enUS, speechProfile).map(({ atMs, text }) => ({ atMs, text })),
      stepStartsMs: starts,
    });
    return { url, map, durationMs, sound };
  }
}

import type { Locale, RoutineRequest } from '@supine/core';
import { buildRoutine, compileTimeline } from '@supine/core';
import type { TimelineMap } from '@supine/core/engine';
import { movementsIn } from '@supine/core/routine';
import { keptFindings } from './keptFindings.js';
import type { Preset, Presets } from './presets.js';
import type { Recording, Recordings } from './recordings.js';

/** Where files are, and which. */
export interface PresetOptions {
  /** What stands before `/<edition>/<file>`: https, without a slash at its end. */
  readonly url: string;
  readonly presets: Presets;
  /** The words that the files speak. */
  readonly locale: Locale;
}

/** So many minutes more or less than somebody asked for; the file itself says how many there are. */
const NEAR_MINUTES = 2;

/** What leaves a routine as it is written; whatever else is asked for makes another one. */
const AS_WRITTEN: readonly (keyof RoutineRequest)[] = [
  'routine',
  'minutes',
  'setting',
  'known',
  'contraindicationsAsked',
  'avoid',
  'soften',
];

/**
 * Recordings that are the same for everybody, as plain files: no server of ours and no secret. One is played only to whom
 * nothing in it is to be avoided or softened; near enough counts for minutes and for nothing else.
 *
 * @param options where they are
 * @returns finds the file of a request
 * @throws Error when the URL is not https, which no Echo plays, or the files are in another language
 * @example presetRecordings(options)({ routine: 'evening-wind-down' }, false)?.url // 'https://…/3f2a…/audio/evening-wind-down.mp3'
 */
export function presetRecordings({ url, presets, locale }: PresetOptions): Recordings {
  if (!/^https:\/\/[^/?#\s]+(\/[^?#\s]*)?$/.test(url) || url.endsWith('/')) {
    throw new Error(`Recordings need an https URL without a slash at its end, not "${url}".`);
  }
  if (presets.locale !== locale.code) {
    throw new Error(
      `The recordings are in ${presets.locale}, and the skill speaks ${locale.code}.`,
    );
  }
  const kept = keptFindings<Recording>();
  return (request) => {
    const preset = presets.recordings.find(({ id }) => id === request.routine);
    if (!preset || !isFor(request, preset)) return null;
    return kept(JSON.stringify(request), () => recordingOf(request, preset));
  };

  function recordingOf(asked: RoutineRequest, preset: Preset): Recording {
    const { minutes: _, avoid, soften, ...written } = asked;
    const careful = { ...(avoid ? { avoid } : {}), ...(soften ? { soften } : {}) };
    const request = { ...written, ...careful };
    return {
      url: `${url}/${presets.edition}/${preset.file}`,
      request,
      map: mapFor(request, preset),
      durationMs: preset.durationMs,
      sound: preset.sha256.slice(0, 16),
      // A file hears nobody, and says so; an Echo does.
      first: [{ key: 'device.stop' }],
    };
  }
}

function isFor(request: RoutineRequest, preset: Preset): boolean {
  const asked = Object.entries(request).filter(([, value]) => value !== undefined);
  if (asked.some(([name]) => !AS_WRITTEN.includes(name as keyof RoutineRequest))) return false;
  const { routine, minutes = preset.minutes, avoid = [], soften = [] } = request;
  if (Math.abs(minutes - preset.minutes) > NEAR_MINUTES) return false;
  const careful = [...avoid, ...soften];
  if (careful.length === 0) return true;
  const movements = movementsIn(buildRoutine({ routine }));
  return !careful.some((tag) => movements.has(tag));
}

/**
 * Where a routine is in a file that was made for nobody in particular: it states first what whoever was asked has answered, and
 * ends with fewer breaths for it. What the file goes without has no length there.
 */
function mapFor(request: RoutineRequest, preset: Preset): TimelineMap {
  const places = new Map(preset.segments.map((place) => [place.id, place]));
  const { segments } = compileTimeline(buildRoutine(request));
  let nextMs = preset.durationMs;
  const map = segments.toReversed().map(({ id }) => {
    const place = places.get(id);
    const startMs = Math.max(place?.startMs ?? nextMs, preset.statedUntilMs);
    const lengthMs = nextMs - startMs;
    nextMs = startMs;
    return { id, startMs, lengthMs };
  });
  return map.toReversed();
}

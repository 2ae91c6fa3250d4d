import { createHash } from 'node:crypto';
import { plannedTimeline, signPlan } from '@supine/audio/http';
import { layOut } from '@supine/audio/map';
import type { Locale, RoutineRequest } from '@supine/core';
import { renderAudioPlan } from '@supine/core';
import type { Line, TimelineMap } from '@supine/core/engine';
import { speechProfile } from '../limits.js';
import type { ClipLengths } from './clipLengths.js';
import { keptFindings } from './keptFindings.js';

/** A routine as a file that a player can fetch. */
export interface Recording {
  readonly url: string;
  /** Where everything in it is, in milliseconds. */
  readonly map: TimelineMap;
  readonly durationMs: number;
  /** The hash of all that decides its sound. */
  readonly sound: string;
  /** What it plays, where that is near to what was asked for, and not the same. */
  readonly request?: RoutineRequest | undefined;
  /** What is said before its beginning, for it does not say so itself. */
  readonly first?: readonly Line[] | undefined;
}

/** Gives the recording of a routine; `null` when there is none, as where nobody has made a clip of a line in it. */
export type Recordings = (request: RoutineRequest, softly: boolean) => Recording | null;

/** Where recordings are, and in which voice. */
export interface RecordingOptions {
  /** What stands before `/audio/…`: https, without a slash at its end. */
  readonly url: string;
  /** The secret that the server of recordings has too: 32 bytes or more. */
  readonly secret: string;
  /** The words that the voice speaks. */
  readonly locale: Locale;
  /** How long every clip is: once for the voice, and once for its whisper where it has one. */
  readonly lengths: readonly ClipLengths[];
  /** Changes with the release; a file is kept under its URL for a year. */
  readonly edition: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** As `signPlan` has it. */
const LEAST_SECRET_BYTES = 32;
/** By name, because a bundle may hold two copies of a class: a line of nobody's clip, or more than fits a URL. */
const NOT_TO_BE_HAD: readonly string[] = ['ClipMissing', 'PlanRefused'];

/**
 * Recordings by sealed plans: the URL carries the plan, so nothing is written before Alexa is answered.
 *
 * @param options where they are
 * @returns finds the recording of a request
 * @throws Error when the URL is not https, which no Echo plays, or the secret is too short
 * @example signedRecordings(options)({ routine: 'evening-wind-down' }, false)?.durationMs // 600000
 */
export function signedRecordings(options: RecordingOptions): Recordings {
  const { url, secret, locale, lengths, edition, now } = options;
  if (!/^https:\/\/[^/?#\s]+(\/[^?#\s]*)?$/.test(url) || url.endsWith('/')) {
    throw new Error(`Recordings need an https URL without a slash at its end, not "${url}".`);
  }
  if (Buffer.byteLength(secret) < LEAST_SECRET_BYTES) {
    throw new Error(`The secret of the recordings needs ${LEAST_SECRET_BYTES} bytes or more.`);
  }
  const kept = keptFindings<Recording>();
  return (request, softly) => {
    const spoken = lengths.find(({ whisper }) => whisper === softly) ?? lengths[0];
    if (!spoken) return null;
    const until = lastDay(now());
    const key = JSON.stringify([request, spoken.whisper, until]);
    return kept(key, () => orNone(() => recordingOf(request, spoken, until)));
  };

  function recordingOf(request: RoutineRequest, spoken: ClipLengths, until: string): Recording {
    const { voice, paceTimes, whisper, framesOf } = spoken;
    const { stop, wakeWord = '' } = speechProfile;
    const device = { stop, wakeWord };
    const plan = renderAudioPlan(plannedTimeline({ request, asked: true }), locale, device);
    const layout = layOut(plan, framesOf);
    const manner = { voice, paceTimes, whisper, edition };
    const token = signPlan({ request, ...manner, until, asked: true, device }, secret);
    return {
      url: `${url}/audio/${token}.mp3`,
      map: layout.map,
      durationMs: layout.map.reduce((sum, { lengthMs }) => sum + lengthMs, 0),
      sound: createHash('sha256')
        .update(JSON.stringify([manner, plan, layout.map]))
        .digest('base64url')
        .slice(0, 16),
    };
  }
}

function orNone(find: () => Recording): Recording | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof Error && NOT_TO_BE_HAD.includes(error.name)) return null;
    throw error;
  }
}

/** The last day of the next month: a URL lives for a month at least, and a CDN keeps few of each routine. */
function lastDay(atMs: number): string {
  const now = new Date(atMs);
  const last = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 2, 0));
  return last.toISOString().slice(0, 10);
}

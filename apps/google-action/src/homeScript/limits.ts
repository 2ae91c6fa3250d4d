import type { AnnouncementProfile } from '@supine/core/announcements';

/** What a script may be. Nobody documents these, so each is a choice that a probe on a real speaker can correct. */
export interface HomeScriptLimits {
  /** Broadcasts in one script; each is a chime at night. */
  readonly mostMessages: number;
  readonly longestMessageCharacters: number;
  /** A longer wait is written as several. */
  readonly longestDelaySeconds: number;
  /** From the action to the first word: the cloud and the chime. */
  readonly startSeconds: number;
}

export const usualLimits: HomeScriptLimits = {
  mostMessages: 12,
  longestMessageCharacters: 400,
  longestDelaySeconds: 300,
  startSeconds: 4,
};

/**
 * The speaker as the core sees it. A broadcast is handed over and the script goes on; where a home waits for the words
 * after all, holds get longer and never shorter.
 */
export function profileOf(limits: HomeScriptLimits): AnnouncementProfile {
  return {
    mostMessages: limits.mostMessages,
    longestMessageCharacters: limits.longestMessageCharacters,
    startSeconds: limits.startSeconds,
    waitsForSpeech: false,
    // A message for every hold would be a chime for every hold.
    holdsApart: false,
    speechShare: { quickest: 0.6, slowest: 1.25 },
    // The time to get there is part of the wait, and a quick voice leaves more of it; when to stop is said there too.
    holdErrorMs: 42_000,
    stop: 'app',
  };
}

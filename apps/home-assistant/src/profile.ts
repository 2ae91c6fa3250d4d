import type { AnnouncementProfile } from '@supine/core/announcements';

/**
 * Both ways of speaking wait for the words to end: a satellite's announcement blocks until it has been played, and a plain
 * player is waited for. So a hold's own words are a message of their own, and the hold is as exact as the start of a voice.
 */
const waits: AnnouncementProfile = {
  mostMessages: 120,
  longestMessageCharacters: 300,
  startSeconds: 1,
  waitsForSpeech: true,
  holdsApart: true,
  speechShare: { quickest: 0.75, slowest: 1.25 },
  holdErrorMs: 5000,
  stop: 'app',
};

/** A speaker that plays and hears nothing. */
export const plainPlayer: AnnouncementProfile = waits;

/** A satellite that asks at the end of a step, and hears the answer. */
export const hearingSatellite: AnnouncementProfile = { ...waits, stop: 'when-asked' };

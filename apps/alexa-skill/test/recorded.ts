import { fileURLToPath } from 'node:url';
import { openPlan, plannedTimeline } from '@supine/audio/http';
import { framesIn, layOut } from '@supine/audio/map';
import { enUS, renderAudioPlan } from '@supine/core';
import { plainSpeaker } from '@supine/core/speech';
import { lengthsOf } from '../src/stream/clipLengths.js';
import { readManifest } from '../src/stream/readManifest.js';
import type { Recordings } from '../src/stream/recordings.js';
import { signedRecordings } from '../src/stream/recordings.js';
import type { Track } from './echo/track.js';

/** The lengths of real clips. */
export const MANIFEST = readManifest(
  fileURLToPath(new URL('../recordings/flite.json', import.meta.url)),
);
const SECRET = 'a secret of tests, known to everybody';
/** Seals the tokens of streams. */
export const STREAM_SECRET = 'another secret of tests, as well known';
const FRAME_MS = 24;

/** Recordings as an operator has them. */
export function testRecordings(now: () => number, edition = '0.1.0'): Recordings {
  return signedRecordings({
    url: 'https://audio.example',
    secret: SECRET,
    locale: enUS,
    lengths: [lengthsOf(MANIFEST)],
    edition,
    now,
  });
}

/** What is heard in the file behind a URL: what its server would render. */
export function trackOf(url: string, atMs: number): Track {
  const token = /^https:\/\/audio\.example\/audio\/([\w-]+)\.mp3$/.exec(url)?.[1] ?? '';
  const plan = openPlan(token, [SECRET], atMs);
  if (!plan) throw new Error(`No server would play ${url}.`);
  const sounds = renderAudioPlan(plannedTimeline(plan), enUS, plan.device ?? plainSpeaker);
  const layout = layOut(sounds, framesIn(MANIFEST));
  return {
    lengthMs: layout.frames * FRAME_MS,
    heard: layout.sounds.flatMap(({ sound, startFrame }) =>
      sound.type === 'words' ? [{ atMs: startFrame * FRAME_MS, text: sound.text }] : [],
    ),
  };
}

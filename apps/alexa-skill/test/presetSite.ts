import { createHash } from 'node:crypto';
import { timelineForNobody } from '@supine/audio/join';
import { framesIn, layOut } from '@supine/audio/map';
import { catalogue, enUS, renderAudioPlan } from '@supine/core';
import type { PlannedSound } from '@supine/core/speech';
import { spokenSeconds, wordsOf } from '@supine/core/speech';
import type { Presets } from '../src/stream/presets.js';
import type { Track } from './echo/track.js';
import { MANIFEST } from './recorded.js';

const FRAME_MS = 24;
export const SITE_URL = 'https://recordings.example/supine';
const EDITION = '0123456789abcdef';

/** Of words that the skill's own list has no clip of, as long as a voice would take. */
function framesOf(sound: PlannedSound): number {
  const seconds = sound.type === 'words' ? spokenSeconds(sound.text, enUS.estimate) : 1;
  return framesIn(MANIFEST)(sound) ?? Math.ceil((seconds * 1000) / FRAME_MS);
}

/** What `supine recordings` lays out, from the lengths of real clips: its lists, and what is heard in each file. */
export function presetSite(): { presets: Presets; trackOf: (url: string) => Track } {
  const tracks = new Map<string, Track>();
  const recordings = Object.keys(catalogue.routines).map((id) => {
    const timeline = timelineForNobody({ routine: id });
    const layout = layOut(renderAudioPlan(timeline, enUS, { stop: 'file' }), framesOf);
    const heard = layout.sounds.flatMap(({ sound, startFrame }) =>
      sound.type === 'words' ? [{ atMs: startFrame * FRAME_MS, text: sound.text }] : [],
    );
    const stated = new Set(
      timeline.segments
        .flatMap(({ lines }) => lines)
        .filter(({ key }) => /^(?:dialog\.statement-|contraindications\.)/.test(key))
        .map((line) => wordsOf(line, enUS, { stop: 'file' })),
    );
    const last = heard.findLastIndex(({ text }) => stated.has(text));
    const file = `audio/${id}.mp3`;
    tracks.set(`${SITE_URL}/${EDITION}/${file}`, { lengthMs: layout.frames * FRAME_MS, heard });
    return {
      id,
      minutes: Math.round(timeline.minutes),
      durationMs: layout.frames * FRAME_MS,
      file,
      sha256: createHash('sha256').update(JSON.stringify(heard)).digest('hex'),
      statedUntilMs: heard[last + 1]?.atMs ?? 0,
      segments: layout.map,
    };
  });
  return {
    presets: { locale: 'en-US', edition: EDITION, recordings },
    trackOf(url) {
      const track = tracks.get(url);
      if (!track) throw new Error(`There is no file ${url}.`);
      return track;
    },
  };
}

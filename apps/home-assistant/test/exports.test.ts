import { enUS } from '@supine/core';
import { reviewHearing } from '@supine/core/announcements';
import { describe, expect, it } from 'vitest';
import { partOf } from '../../../depth.js';
import { exportedFiles } from '../src/exports.js';
import { LANGUAGE } from '../src/language.js';
import { hearingSatellite, plainPlayer } from '../src/profile.js';
import { readingsFor } from '../src/readings.js';
import { playScript, readYaml } from './houseListener.js';

const FILES = exportedFiles();
const SATELLITE = 'assist_satellite.bedroom';

function fileAt(path: string): string {
  const file = FILES.find((one) => one.path === path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file.text;
}

it.each(FILES)('$path is as it was generated', async ({ path, text }) => {
  await expect(text).toMatchFileSnapshot(`../config/${path}`);
});

const SATELLITE_BLUEPRINT = fileAt('blueprints/script/supine/satellite.yaml');
const SPEAKER_BLUEPRINT = fileAt('blueprints/script/supine/speaker.yaml');

/** Every way in which a reading can be played. */
const WAYS = [
  {
    way: 'the blueprint of a satellite where nobody answers',
    profile: hearingSatellite,
    scriptOf: (slug: string) =>
      readYaml(SATELLITE_BLUEPRINT, { satellite: SATELLITE, routine: slug }),
  },
  {
    way: 'the blueprint of any speaker',
    profile: plainPlayer,
    scriptOf: (slug: string) =>
      readYaml(SPEAKER_BLUEPRINT, {
        player: 'media_player.bedroom',
        voice: 'tts.piper',
        routine: slug,
      }),
  },
  {
    way: 'the script written out',
    profile: plainPlayer,
    scriptOf: (slug: string) => {
      const { script } = readYaml(fileAt(`packages/supine_${slug}.yaml`));
      return (script as Record<string, Record<string, unknown>>)[`supine_${slug}`] ?? {};
    },
  },
];

describe.each(WAYS)('$way', ({ profile, scriptOf }) => {
  it.each(partOf(readingsFor(profile, LANGUAGE), 10))(
    'reads $slug in order, with every second it asks for',
    ({ slug, made }) => {
      const script = scriptOf(slug);
      for (const share of [profile.speechShare.quickest, 1, profile.speechShare.slowest]) {
        for (const startSeconds of [0, profile.startSeconds]) {
          const { heard, endMs, ended } = playScript(script, { share, startSeconds });
          expect(ended).toBeNull();
          const review = reviewHearing(heard, endMs, made.timeline, enUS, profile);
          expect(review.faults).toEqual([]);
          expect(review.chimes).toBe(0);
          expect(review.totalMs).toBeGreaterThanOrEqual(made.timeline.seconds * 1000);
          for (const { lengthMs, doseMs } of review.holds) {
            expect(lengthMs - doseMs).toBeLessThanOrEqual(profile.holdErrorMs);
          }
        }
      }
    },
  );
});

it('has a reading for every routine but those with massage, and for every question', () => {
  expect(readingsFor(plainPlayer, LANGUAGE).map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['evening_wind_down', 'midnight_micro', 'sleep_upper_back', 'get_up']),
  );
  expect(SATELLITE_BLUEPRINT + SPEAKER_BLUEPRINT).not.toMatch(/massage|heat pad|on your front/i);
});

it('plays a file of the audio package where it lies', () => {
  const url = 'http://192.168.1.2:8123/local/evening-wind-down.mp3';
  const script = readYaml(fileAt('blueprints/script/supine/file.yaml'), {
    player: 'media_player.bedroom',
    url,
  });
  expect(playScript(script, { share: 1, startSeconds: 0 }).played).toEqual([url]);
});

it.each(FILES.filter(({ path }) => path.startsWith('blueprints/')))(
  '$path says what it is, what it asks for, and that nobody has tried it',
  ({ text }) => {
    const inputs = { satellite: SATELLITE, player: 'a', voice: 'b', url: 'c', routine: 'd' };
    const { blueprint } = readYaml(text, inputs) as { blueprint: Record<string, unknown> };
    expect(blueprint).toMatchObject({
      domain: 'script',
      homeassistant: { min_version: '2025.7.0' },
    });
    expect(blueprint['description']).toContain('Not tried on real hardware');
    const asked = new Set(Array.from(text.matchAll(/!input "(\w+)"/g), ([, name]) => name));
    expect(asked).toEqual(new Set(Object.keys(blueprint['input'] as object)));
  },
);

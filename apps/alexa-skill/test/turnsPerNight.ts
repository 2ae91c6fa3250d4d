import { enUS } from '@supine/core';
import { presetRecordings } from '../src/stream/presetRecordings.js';
import type { DeviceName } from './echo/devices.js';
import type { Echo } from './echo/echo.js';
import { evening, LATELY } from './evening.js';
import { presetSite, SITE_URL } from './presetSite.js';

/** How often somebody speaks in a night: to begin, to questions before anything moves, and to "Shall I carry on?". */
export interface Turns {
  readonly asked: number;
  readonly carriedOn: number;
}

/** A device, and what its host has. */
export interface Bedroom {
  readonly name: string;
  readonly device: DeviceName;
  readonly files: boolean;
  readonly store: boolean;
}

/** What people have beside their beds, and how it may be set up. */
export const BEDROOMS: readonly Bedroom[] = [
  { name: 'Echo Dot, as Alexa hosts it', device: 'headless', files: true, store: true },
  { name: 'Echo Dot, nothing kept', device: 'headless', files: true, store: false },
  { name: 'Echo Dot, no recordings', device: 'headless', files: false, store: true },
  { name: 'Echo Show, as Alexa hosts it', device: 'hub', files: true, store: true },
  { name: 'Echo Show, nothing kept, no recordings', device: 'hub', files: false, store: false },
  { name: 'Fire TV, as Alexa hosts it', device: 'tv', files: true, store: true },
  {
    name: "another maker's speaker, which plays no streams",
    device: 'headless-no-audio',
    files: true,
    store: true,
  },
];

const A_DAY_SECONDS = 24 * 60 * 60;
const site = presetSite();
const recordings = presetRecordings({ url: SITE_URL, presets: site.presets, locale: enUS });

/** An evening in such a bedroom, of somebody whom the skill has never heard of, or knows. */
export function inBedroom({ device, files, store }: Bedroom, isKnown: boolean) {
  return evening({
    device,
    memory: isKnown ? { ...LATELY, askedByDay: true } : null,
    skill: {
      ...(files ? { recordings } : { recordings: undefined }),
      ...(store ? {} : { store: undefined }),
    },
    echo: { tracks: site.trackOf },
  });
}

/** Hears a routine to its end: no to every question, yes to "Shall I carry on?". */
export async function turnsOf(echo: Echo, routine: string): Promise<Turns> {
  let [asked, carriedOn] = [0, 0];
  await echo.mean({ intent: 'StartRoutine', slots: { routine } });
  for (let turn = 0; turn < 40; turn += 1) {
    await echo.finish();
    if (!echo.listens()) return { asked, carriedOn };
    const goesOn = echo.heard().at(-1)?.text === 'Shall I carry on?';
    if (goesOn) carriedOn += 1;
    else asked += 1;
    await echo.mean({ intent: goesOn ? 'Yes' : 'No', slots: {} });
  }
  throw new Error(`${routine} never ends.`);
}

/** The first three nights in a bedroom, and a massage of a later one. */
export async function nightsIn(bedroom: Bedroom): Promise<readonly Turns[]> {
  const { echo } = await inBedroom(bedroom, false);
  const nights: Turns[] = [];
  for (let night = 0; night < 3; night += 1) {
    nights.push(await turnsOf(echo, 'evening-wind-down'));
    await echo.leave();
    await echo.wait(A_DAY_SECONDS);
  }
  const known = await inBedroom(bedroom, true);
  return [...nights, await turnsOf(known.echo, 'self-massage-bed')];
}

/** As a cell of a table. */
export const told = ({ asked, carriedOn }: Turns): string =>
  [
    '1 sentence',
    ...(asked > 0 ? [`${asked} ${asked === 1 ? 'answer' : 'answers'}`] : []),
    ...(carriedOn > 0 ? [`${carriedOn} × "yes"`] : []),
  ].join(', ');

import type { Session } from '@supine/core';
import { buildRoutine, compileTimeline, nothingKnown } from '@supine/core';
import { onsetsOf } from '@supine/core/engine';
import { screened } from '@supine/core/testing';
import fc from 'fast-check';
import { Bedroom } from './house/bedroom.js';
import type { SatelliteManner } from './house/fakeSatellite.js';
import { FakeSatellite, PROMPT } from './house/fakeSatellite.js';

/** What happens in a night, besides the routine. */
type Deed =
  | { readonly type: 'say'; readonly text: string; readonly speaksMs: number }
  | { readonly type: 'call-out' | 'doorbell' | 'button' | 'kill' }
  | { readonly type: 'break' | 'restart'; readonly ms: number };

/** One night: how the satellite is, and what happens when. */
export interface AnyNight {
  readonly startMs: number;
  readonly ends: 'true' | 'fixed';
  readonly canAsk: boolean;
  readonly hasPlayer: boolean;
  readonly deeds: readonly { readonly afterMs: number; readonly deed: Deed }[];
}

const SAYS = [
  'start my back stretch routine',
  'that hurts',
  'stop',
  'pause',
  'carry on',
  'next',
  'go back',
  'again',
  'slow down',
  'how long is left',
  'does ice help',
  'turn off the light',
  'yes',
  'no',
  'my chest hurts',
  'no twisting',
  'ten slow breaths',
  'do the other side',
  'good night',
  'what was that',
];

/** Any night at all. */
export const anyNight: fc.Arbitrary<AnyNight> = fc.record({
  startMs: fc.integer({ min: 0, max: 3000 }),
  ends: fc.constantFrom('true', 'fixed'),
  canAsk: fc.boolean(),
  hasPlayer: fc.boolean(),
  deeds: fc.array(
    fc.record({
      afterMs: fc.integer({ min: 0, max: 150_000 }),
      deed: fc.oneof(
        {
          weight: 6,
          arbitrary: fc.record({
            type: fc.constant('say' as const),
            text: fc.constantFrom(...SAYS),
            speaksMs: fc.integer({ min: 0, max: 5000 }),
          }),
        },
        {
          weight: 3,
          arbitrary: fc.record({
            type: fc.constantFrom(
              'call-out' as const,
              'doorbell' as const,
              'button' as const,
              'kill' as const,
            ),
          }),
        },
        {
          weight: 2,
          arbitrary: fc.record({
            type: fc.constantFrom('break' as const, 'restart' as const),
            ms: fc.integer({ min: 0, max: 90_000 }),
          }),
        },
      ),
    }),
    { maxLength: 12 },
  ),
});

/** An ear stays open for 45 s, perhaps once more, and a busy satellite is waited for 30 s: so long beside a routine's own silence. */
const HELD_UP_MS = 45_000 + 45_000 + 30_000;
const STEP_MS = 5000;
const PLAYER = 'media_player.bedroom';
/** A player that was away is silenced when it is back. */
const STEPS_TO_SILENCE = 2;
const AFTERWARDS_MS = 45 * 60_000;

/** Whoever only breathes at the end is left in peace for minutes. */
function longestSilenceMs({ request }: Session): number {
  let lastMs = 0;
  let longestMs = 0;
  let beginsMs = 0;
  for (const segment of compileTimeline(buildRoutine(request)).segments) {
    for (const { atMs } of onsetsOf(segment)) {
      longestMs = Math.max(longestMs, beginsMs + atMs - lastMs);
      lastMs = beginsMs + atMs;
    }
    beginsMs += segment.seconds * 1000;
  }
  return longestMs;
}

/** What was wrong in a night; nothing, where all is well. */
export async function faultsIn({
  startMs,
  ends,
  canAsk,
  hasPlayer,
  deeds,
}: AnyNight): Promise<string[]> {
  const manner: SatelliteManner = {
    ...PROMPT,
    ...{ canAsk, startMs: () => startMs },
    ...(ends === 'fixed' ? { reportsAfterMs: (overMs: number) => Math.min(overMs, 2000) } : {}),
  };
  const room = new Bedroom({
    manner,
    player: hasPlayer ? () => startMs : null,
    before: { conversation: screened, memory: nothingKnown, country: 'US' },
  });
  const { home, time, satellite } = room;
  home.own.set('turn off the light', 'Turned off the light');
  const other = home.add(
    new FakeSatellite('assist_satellite.kitchen', 'media_player.kitchen', PROMPT),
  );
  const faults: string[] = [];
  let down = 0;
  let upSince = time.now();

  const session = () => room.disk.get(satellite.entity)?.conversation.session;
  const isPlaying = () => session()?.status === 'playing';
  let soundsFor = 0;
  const watch = () => {
    // A file that goes on when nothing is read any more would not hear that it hurts.
    const isLeft = !isPlaying() && down === 0 && home.players.get(PLAYER)?.sounding;
    soundsFor = isLeft ? soundsFor + 1 : 0;
    if (soundsFor > STEPS_TO_SILENCE) faults.push(`at ${time.now()} a file has gone on by itself`);
    const lastMs = Math.max(satellite.heard.at(-1)?.atMs ?? 0, upSince);
    const isReachable = down === 0 && satellite.state !== 'unavailable';
    const silentMs = time.now() - lastMs;
    const playing = session();
    if (!isPlaying() || !playing || !isReachable || silentMs <= HELD_UP_MS) return;
    if (silentMs > HELD_UP_MS + longestSilenceMs(playing)) {
      faults.push(`at ${time.now()} nothing has been said for ${silentMs} ms`);
    }
  };
  const pass = async (ms: number) => {
    for (let left = ms; left > 0 && faults.length === 0; left -= STEP_MS) {
      await time.pass(Math.min(STEP_MS, left));
      watch();
    }
  };
  const whileDown = async (work: Promise<void>) => {
    down += 1;
    await work;
    down -= 1;
    upSince = time.now();
  };

  await room.say('start my back stretch routine');
  for (const { afterMs, deed } of deeds) {
    await pass(afterMs);
    if (down > 0) await pass(100_000);
    switch (deed.type) {
      case 'say':
        await room.say(deed.text, satellite, deed.speaksMs);
        break;
      case 'call-out':
        void home.callOut(satellite);
        break;
      case 'doorbell':
        void home.doorbell(satellite);
        break;
      case 'button':
        satellite.cutShort?.();
        break;
      case 'kill':
        await room.killed();
        break;
      case 'break':
        home.break();
        void whileDown(time.after(deed.ms).then(() => home.mend()));
        break;
      case 'restart':
        void whileDown(home.restart(deed.ms));
    }
    await pass(STEP_MS);
  }
  await pass(AFTERWARDS_MS);
  if (isPlaying()) faults.push('it has never come to an end');
  if (other.heard.length > 0) faults.push(`the wrong bed heard ${other.heard[0]?.text}`);
  const wrong = home.said.filter(({ message }) => JSON.stringify(message).includes('kitchen'));
  if (wrong.length > 0) faults.push('the wrong bed was called');
  // Whoever was killed does not know what is still being said.
  const wasKilled = deeds.some(({ deed }) => deed.type === 'kill');
  if (ends === 'true' && !wasKilled && satellite.talkedOver.length > 0) {
    faults.push(`talked over by ${satellite.talkedOver[0]}`);
  }
  await room.service.close();
  return faults;
}

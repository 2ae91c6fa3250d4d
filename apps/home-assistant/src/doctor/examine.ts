import type { Clock } from '@supine/core';
import type { Device } from '../bed/device.js';
import { learn, NEW_DEVICE } from '../bed/device.js';
import { stopServiceOf } from '../bed/recordingPlayer.js';
import type { House } from '../house/house.js';
import { refusalOf } from '../house/house.js';
import type { Voice } from '../sound/voice.js';

/** What a satellite is examined with. */
export interface Examination {
  readonly house: House;
  readonly satellite: string;
  /** Another player than its own; `null` for none. */
  readonly player: string | null | undefined;
  readonly voice: Voice;
  /** What it is made to say. */
  readonly lines: readonly string[];
  readonly wakeWord: string;
  readonly clock: Clock;
  /** Is told what whoever stands beside it has to do. */
  readonly log: (sentence: string) => void;
}

/** One thing that was found, in a sentence. */
export interface Finding {
  readonly sentence: string;
  /** It will not work as it is. */
  readonly isFault: boolean;
}

const ASK_FEATURE = 2;
const CALLED_WITHIN_MS = 30_000;
const IDLE_WITHIN_MS = 20_000;

/**
 * Measures a satellite: how late it begins, whether its end is true, whether it hears its wake word through media, and that
 * a sentence reaches its end.
 *
 * @returns what was learned, and every finding
 * @throws HouseRefused where the house refuses; Error with a sentence where the satellite is not there
 */
export async function examine(
  examination: Examination,
): Promise<{ readonly learned: Device; readonly findings: readonly Finding[] }> {
  const { house, satellite, voice, lines, clock } = examination;
  const besides = await house.besides(satellite);
  const player =
    examination.player === undefined
      ? (besides.find((one) => one.startsWith('media_player.')) ?? null)
      : examination.player;
  await house.follow([satellite, ...(player === null ? [] : [player])]);
  if (!house.has(satellite))
    throw new Error(`Home Assistant has no ${satellite}, or it is not there now.`);
  const findings: Finding[] = [];
  const found = (sentence: string, isFault = false) => findings.push({ sentence, isFault });

  const features = Number(house.state(satellite)?.attributes['supported_features'] ?? 0);
  const canAsk = (features & ASK_FEATURE) !== 0;
  let device: Device = { ...NEW_DEVICE, cannotAsk: !canAsk };
  const tookMs: number[] = [];
  for (const line of lines) {
    await becomes(examination, satellite, 'idle', IDLE_WITHIN_MS);
    const words = { lines: [line], soft: false, opensHold: false, holdEndsAt: null, asks: false };
    const sounding = await voice.soundOf(words);
    const message = sounding.url === null ? { message: line } : { media_id: sounding.url };
    const sentAt = clock.now();
    const data = { ...message, preannounce: false };
    await house
      .call({ service: 'assist_satellite.announce', data, entity: satellite })
      .catch((error: unknown) => {
        throw new Error(`${satellite} does not announce (${refusalOf(error).code}).`);
      });
    const ended = { tookMs: clock.now() - sentAt, ...sounding };
    tookMs.push(ended.tookMs - sounding.lengthMs);
    const learned = learn(device, ended);
    // Nobody cuts it here: what is early is a false report.
    device =
      learned.was === 'cut' ? { ...learned.device, ends: 'early', startMs: null } : learned.device;
  }
  const beyond = tookMs.map((ms) => `${(ms / 1000).toFixed(1)} s`).join(', ');
  if (device.ends === 'early') {
    found(
      `It reports the end of words long before it (${beyond} beside their length): its reports are not believed, and nobody can cut a line short.`,
    );
  } else if (voice.isExact(lines)) {
    found(`It tells the truth about the end of words, and begins ${beyond} after the call.`);
  } else {
    found('There is no voice pack, so nobody knows how late it begins, and no hold is exact.');
  }
  found(
    canAsk
      ? 'It can listen without being called: questions are answered at once.'
      : 'It cannot begin a conversation: answers need the wake word.',
  );

  if (player === null || !house.has(player)) {
    found('There is no media player beside it: routines are read line by line.');
  } else if (stopServiceOf(house.state(player)) === null) {
    found(
      `${player} can neither stop nor pause: it is not used, and routines are read line by line.`,
    );
  } else if (!voice.isExact(lines)) {
    found(`${player} is there, but without a voice pack there are no files to play.`);
  } else {
    found(`Routines are played on ${player} as one exact file.`);
  }
  await called(examination, found);
  return { learned: device, findings };
}

/** Whoever stands beside it says the wake word, and "stop". */
async function called(
  examination: Examination,
  found: (sentence: string, isFault?: boolean) => void,
): Promise<void> {
  const { satellite, wakeWord, log } = examination;
  log(`Say now: "${wakeWord}, stop".`);
  if (!(await becomes(examination, satellite, 'listening', CALLED_WITHIN_MS))) {
    found('It did not hear its wake word within half a minute.', true);
    return;
  }
  found('It hears its wake word.');
  const isBack = await becomes(examination, satellite, 'idle', CALLED_WITHIN_MS);
  if (isBack) found('What was said behind it came to an end.');
  else found('It listened, and did not come back: look at its pipeline.', true);
}

/** Whether an entity comes into a state in time. */
async function becomes(
  { house, clock }: Examination,
  entity: string,
  state: string,
  withinMs: number,
): Promise<boolean> {
  return new Promise((resolve) => {
    const is = () => house.state(entity)?.state === state;
    if (is()) {
      resolve(true);
      return;
    }
    const done = (value: boolean) => {
      unset();
      end();
      resolve(value);
    };
    const end = house.on(entity, () => is() && done(true));
    const unset = clock.callAt(clock.now() + withinMs, () => done(false));
  });
}

import type { Memory } from '@supine/core';
import { enUS } from '@supine/core';
import { INTENTS, SYMPTOMS } from '@supine/core/recognise';
import { screened, simulatedClock } from '@supine/core/testing';
import { memoryStore } from '@supine/store';
import { createSkill } from '../../src/index.js';
import { listOf, recordOf } from '../../src/record.js';
import { STREAM_SECRET } from '../recorded.js';
import type { AnsweringSkill, LoggedExchange } from './connection.js';
import type { DeviceName } from './devices.js';
import { DEVICES } from './devices.js';
import type { Dice } from './dice.js';
import { diceFrom } from './dice.js';
import type { Echo } from './echo.js';
import { newEcho } from './echo.js';
import { SAID_TO_STREAMS } from './invocation.js';
import { timelineRecordings } from './timelineRecordings.js';

/** How a night went. */
export interface NightReport {
  readonly device: DeviceName;
  /** What a person did, in order, as far as the night went. */
  readonly turns: readonly string[];
  /** Requests that reached the skill, by type. */
  readonly requests: Readonly<Record<string, number>>;
  /** Directives that it answered with, by type. */
  readonly directives: Readonly<Record<string, number>>;
}

/** A night that went wrong, with what led to it. */
export class NightBroken extends Error {
  override readonly name = 'NightBroken';

  constructor(
    readonly seed: number,
    readonly turns: readonly string[],
    cause: unknown,
  ) {
    super(`Seed ${seed}, after ${turns.join(' | ')}: ${String(cause)}`, { cause });
  }
}

const PERSON = 'amzn1.ask.account.SUPINETESTUSER';
const PEOPLE = [undefined, 'amzn1.ask.person.A', 'amzn1.ask.person.B'] as const;
const LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'] as const;
const BUTTONS = ['next', 'play', 'pause', 'previous'] as const;
const ACTIVITIES = ['PLAYING', 'PAUSED', 'STOPPED'] as const;
const VOICES = [0.8, 1, 1.25] as const;
const AMAZON_INTENTS = [
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.HelpIntent',
  'AMAZON.FallbackIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.LoopOnIntent',
  'AMAZON.ShuffleOffIntent',
  'AMAZON.MoreIntent',
] as const;
/** Sentences of people in bed, some to the skill and some not. */
const SENTENCES = [
  'Alexa, start my back stretch routine',
  'Alexa, ask my back stretch routine how long is left',
  'Alexa, tell my back stretch routine my chest hurts',
  'Alexa, ask my back stretch routine for five minutes for my lower back',
  'start my back stretch routine',
  'how should I sleep with upper back pain',
  'how do I turn over without it hurting',
  'that hurts',
  "it's sharp",
  'I feel dizzy',
  "I'm pregnant",
  'no twisting please',
  'five minutes for my neck',
  'how long is left',
  'skip this one',
  'again',
  'go back',
  'hang on',
  'carry on',
  'slow down',
  'hold it longer',
  'do the other side',
  'whisper',
  'yes',
  'no',
  'not sure',
  'help',
  'stop',
  'what routines do you have',
  'does heat help',
  "it's off",
  'who says so',
  'forget everything about me',
  'what is the weather',
  'colorless green ideas',
  'mm',
] as const;

/**
 * A night of somebody who does whatever comes to their mind, on any device, with events that come twice and late. The
 * Echo judges every answer.
 *
 * @param seed decides everything
 * @param turnCount how many things the person does
 * @param changed makes another skill of the real one, to see whether that is found out
 * @returns how it went
 * @throws NightBroken with the turns that led to it
 */
export async function randomNight(
  seed: number,
  turnCount: number,
  changed: (skill: AnsweringSkill) => AnsweringSkill = (skill) => skill,
): Promise<NightReport> {
  const dice = diceFrom(seed);
  const device = dice.oneOf(Object.keys(DEVICES) as [DeviceName, ...DeviceName[]]);
  const clock = simulatedClock(1_790_803_800_000 + dice.below(86_400_000));
  const { recordings, tracks } = timelineRecordings();
  const hasRecordings = dice.chance(0.7);
  const store = memoryStore();
  const hasVoices = dice.chance(0.3);
  const voices = diceFrom(seed + 1);
  const skill = createSkill({
    now: () => clock.now(),
    streamSecrets: [STREAM_SECRET],
    ...(dice.chance(0.7) ? { store } : {}),
    ...(hasRecordings ? { recordings } : {}),
  });
  const echo = newEcho({
    device,
    skill: changed(skill),
    clock,
    userId: PERSON,
    tracks: (url) => tracks(url),
    locale: dice.oneOf(LOCALES),
    voiceTimes: dice.oneOf(VOICES),
    // In one sentence a voice is told, in the next it is not.
    ...(hasVoices ? { personId: () => voices.oneOf(PEOPLE) } : {}),
    activityWhileAsked: dice.oneOf(ACTIVITIES),
    builtInsCarrySession: dice.chance(0.5),
    ...(dice.chance(0.6) ? { disorder: { seed } } : {}),
    // Half of them need not go through the first questions, so that there is more of the rest.
    ...(dice.chance(0.5) ? { sessionStartsWith: { conversation: screened } } : {}),
  });
  const turns: string[] = [];
  try {
    for (let turn = 0; turn < turnCount; turn += 1) {
      const before = await store.read(PERSON);
      const logged = echo.log.length;
      await live(echo, dice, turns);
      const asked = echo.log.slice(logged);
      const lost = lostWishes(before, await store.read(PERSON), asked);
      if (lost.length > 0 && !asked.some(forgets)) {
        throw new Error(`It forgot ${lost.join(', ')}.`);
      }
    }
    await echo.wait(60);
  } catch (error) {
    throw new NightBroken(seed, turns, error);
  }
  return {
    device,
    turns,
    requests: counted(echo.log.map(({ request }) => String(request['type']))),
    directives: counted(
      echo.log.flatMap(({ response }) =>
        listOf(response['directives']).map((directive) => String(recordOf(directive)['type'])),
      ),
    ),
  };
}

/** Words that change how fast and how long somebody wants it; by any others that stays as they wished it. */
const CHANGES: Readonly<Record<'pace' | 'holds', readonly unknown[]>> = {
  pace: ['Slower', 'Faster'],
  holds: ['LongerHold', 'ShorterHold'],
};

/** What somebody is careful with, and how they want it, stays so whatever else is said, unless they ask to be forgotten. */
function lostWishes(
  before: Memory | null,
  after: Memory | null,
  asked: readonly LoggedExchange[],
): string[] {
  const careful = [...(after?.avoid ?? []), ...(after?.soften ?? [])];
  const avoided = (before?.avoid ?? []).filter((tag) => !after?.avoid?.includes(tag));
  const softened = (before?.soften ?? []).filter((tag) => !careful.includes(tag));
  const wishes = (['pace', 'holds'] as const).filter(
    (wish) =>
      (before?.[wish] ?? 0) !== (after?.[wish] ?? 0) &&
      !asked.some(({ request }) => CHANGES[wish].includes(recordOf(request['intent'])['name'])),
  );
  return [...avoided, ...softened, ...wishes];
}

/** It says so, or the skill was switched off: to be asked about it forgets nothing. */
function forgets({ request, response }: LoggedExchange): boolean {
  const said = JSON.stringify(response).includes(enUS.dialog.forgotten);
  return said || request['type'] === 'AlexaSkillEvent.SkillDisabled';
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** One thing that a person does. */
async function live(echo: Echo, dice: Dice, turns: string[]): Promise<void> {
  const did = (what: string) => turns.push(what);
  const number = dice.throw();
  if (number < 0.08) {
    did('launch');
    await echo.launch();
  } else if (number < 0.45) {
    const sentence = dice.chance(0.25)
      ? `Alexa, ${dice.oneOf(SAID_TO_STREAMS as [string, ...string[]])}`
      : dice.oneOf(SENTENCES);
    did(`"${sentence}"`);
    await echo.say(sentence);
  } else if (number < 0.6) {
    const intent = dice.chance(0.3) ? dice.oneOf(AMAZON_INTENTS) : dice.oneOf(INTENTS);
    const slots = intent === 'ReportPain' ? { symptom: dice.oneOf(SYMPTOMS) } : {};
    did(`${intent} ${JSON.stringify(slots)}`);
    await echo.mean({ intent: intent as (typeof INTENTS)[number], slots });
  } else if (number < 0.88) {
    const seconds = dice.chance(0.5) ? dice.below(20) : dice.below(300);
    did(`${seconds} s`);
    await echo.wait(seconds);
  } else if (number < 0.94) {
    const button = dice.oneOf(BUTTONS);
    did(`the button ${button}`);
    await echo.press(button);
  } else if (number < 0.97) {
    const [first, ...rest] = echo.screen.touchable;
    if (first === undefined) return;
    const touched = dice.oneOf([first, ...rest]);
    did(`touches ${touched}`);
    await echo.touch(touched);
  } else if (number < 0.975) {
    did('something fails');
    await echo.fail();
  } else if (number < 0.983) {
    did('it goes dark by itself');
    await echo.vanish();
  } else if (number < 0.99) {
    did('leaves');
    await echo.leave();
  } else {
    did('switches the skill off');
    await echo.disable();
  }
}

const TURNS_A_NIGHT = 50;

/** Some nights one after the other, until as many turns have been taken as were asked for. */
export async function randomNights(
  firstSeed: number,
  turnCount: number,
  onNight: (report: NightReport, turnsSoFar: number) => void = () => {},
): Promise<number> {
  let turns = 0;
  for (let seed = firstSeed; turns < turnCount; seed += 1) {
    const report = await randomNight(seed, TURNS_A_NIGHT);
    turns += TURNS_A_NIGHT;
    onNight(report, turns);
  }
  return turns;
}

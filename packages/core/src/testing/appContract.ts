import { buildRoutine } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import { helpIn } from '../locales/helpWords.js';
import type { TimedLine } from '../speech/transcript.js';
import { timedLines } from '../speech/transcript.js';
import type { DeviceWords } from '../speech/words.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import { mapOf, offsetOf } from '../timeline/places.js';
import { withoutDeviceLines } from './deviceLines.js';
import type { Heard } from './heard.js';
import { measureHolds } from './measureHolds.js';

/** One app on one imaginary device, as its user has it. Time is simulated. */
export interface AppDriver {
  /** How this device is stopped; it decides one line of the welcome. */
  readonly device: DeviceWords;
  /** Which country's numbers it says, where it knows one. */
  readonly country?: string;
  /** How far a hold may be from its dose here. */
  readonly holdErrorMs: number;
  /** It cannot tell "stop" from "pause", so both are answered as "stop" is. */
  readonly stopsByPausing?: boolean;
  /** Says a sentence to the device and returns what it says at once: an answer, or the first line of a routine. */
  say(sentence: string): Promise<readonly Heard[]>;
  /** Lets time pass and returns what is heard meanwhile. */
  wait(seconds: number): Promise<readonly Heard[]>;
  /** Lets the device speak until it has nothing more to say by itself, and returns what is heard. */
  finish(): Promise<readonly Heard[]>;
  /** Whether the device waits for an answer, once it has spoken. */
  listens(): boolean;
}

/** The three functions of a test runner that the suite needs. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (name: string, body: () => Promise<void>) => void;
  readonly expect: (
    value: unknown,
    message?: string,
  ) => {
    toBe(expected: unknown): void;
    toEqual(expected: unknown): void;
    toContain(expected: unknown): void;
  };
}

const START = 'start my back stretch routine';

/** A segment of the evening routine, and how many of its seconds are over. */
type Moment = readonly [segmentId: string, elapsedSeconds: number];

const SETTLING: Moment = ['settle-supine', 26];
const BREATHING_BEGINS: Moment = ['diaphragmatic-breathing.setup', 5];
const BREATHING: Moment = ['diaphragmatic-breathing.breathe-out-2', 1];
const TILTING: Moment = ['pelvic-tilt.move-1', 6];
const TILTED: Moment = ['pelvic-tilt.move-1', 10];

/** When a sentence is said, the sentence, and words the answer has to hold. */
const CONTROLS: readonly (readonly [Moment, string, string])[] = [
  [BREATHING_BEGINS, 'next', 'Pelvic tilt.'],
  [BREATHING_BEGINS, 'skip this one', 'Pelvic tilt.'],
  [TILTING, 'go back', 'Belly breathing.'],
  [TILTING, 'again', 'Pelvic tilt.'],
  [TILTED, 'hang on', 'Paused.'],
  [SETTLING, 'how long is left', 'You have about nine minutes left.'],
  [SETTLING, 'slow down', 'I will give you more time.'],
  [SETTLING, 'faster', 'I will move along a little.'],
  [SETTLING, 'longer hold', 'I will hold each stretch longer.'],
  [SETTLING, 'shorter hold', 'I will keep the holds shorter.'],
  [SETTLING, 'do the other side', 'This one has no other side.'],
  [BREATHING, 'start over', 'Evening back stretch, ten minutes.'],
  [BREATHING, 'help', 'Say next, go back, again, pause'],
  [BREATHING, 'colorless green ideas', 'I did not catch that.'],
  [TILTED, 'stop', 'Stopped. Ease out slowly.'],
  [SETTLING, 'stop', 'Stopped.'],
  [TILTED, 'that hurts', 'Stop there. Ease out slowly. Breathe.'],
  [TILTED, 'my chest hurts', 'Call {emergencyNumber} now'],
];

/**
 * What every app must do, whatever its platform. An app's own test file only makes the driver.
 *
 * @param runner `describe`, `it` and `expect` of the test runner
 * @param name the app's name
 * @param newDriver makes a device on which nothing has been said
 */
export function appContract(
  runner: TestRunner,
  name: string,
  newDriver: () => Promise<AppDriver>,
): void {
  const { describe, it, expect } = runner;
  describe(`${name} keeps the app contract`, () => {
    it('reads the whole evening routine from one sentence, every line in its order', async () => {
      const driver = await newDriver();
      const heard = await hearAll(driver);
      expect(plain(heard, driver)).toBe(
        expectedLines(driver)
          .map(({ text }) => text)
          .join(' '),
      );
    });

    it('keeps every hold within what it declares', async () => {
      const driver = await newDriver();
      const measured = measureHolds(
        eveningTimeline(),
        expectedLines(driver),
        await hearAll(driver),
      );
      const late = measured.filter(({ errorMs }) => Math.abs(errorMs) > driver.holdErrorMs);
      expect(measured.length > 0).toBe(true);
      expect(late).toEqual([]);
    });

    for (const [moment, sentence, words] of CONTROLS) {
      const seconds = secondsAt(moment);
      it(`answers "${sentence}" after ${seconds} s with "${words}"`, async () => {
        const driver = await newDriver();
        await driver.say(START);
        await driver.wait(seconds);
        const heard = [
          ...(await driver.say(sentence)),
          ...(await driver.wait(ANSWERED_WITHIN_SECONDS)),
        ];
        const { emergencyNumber } = helpIn(driver.country, enUS.help);
        const isPause = words === 'Paused.' && driver.stopsByPausing;
        const expected = isPause ? 'Stopped. Ease out slowly.' : words;
        expect(textOf(heard)).toContain(expected.replace('{emergencyNumber}', emergencyNumber));
      });
    }

    it('goes on after a pause where it was', async () => {
      const driver = await newDriver();
      await driver.say(START);
      await driver.wait(secondsAt(['pelvic-tilt.move-1', 4]));
      await driver.say('pause');
      await driver.wait(4);
      const heard = [...(await driver.say('carry on')), ...(await driver.wait(16))];
      expect(textOf(heard)).toContain('Carrying on.');
      expect(textOf(heard)).toContain('Stay there a moment.');
      expect(textOf(heard).includes('Pelvic tilt.')).toBe(false);
    });

    it('says nothing more after "stop"', async () => {
      const driver = await newDriver();
      await driver.say(START);
      await driver.wait(secondsAt(BREATHING));
      await driver.say('stop');
      expect(textOf(await driver.wait(900))).toBe('');
      expect(driver.listens()).toBe(false);
    });

    it('after the last word of a chunk, "again" is the exercise that was heard', async () => {
      const driver = await newDriver();
      await driver.say(START);
      await driver.finish();
      if (!driver.listens()) return;
      await driver.wait(ANSWERS_AFTER_SECONDS);
      const heard = [...(await driver.say('again')), ...(await driver.wait(4))];
      expect(textOf(heard)).toContain('Pelvic tilt.');
    });

    it('answers at once when nothing is playing', async () => {
      const driver = await newDriver();
      const help = [...(await driver.say('help')), ...(await driver.finish())];
      expect(textOf(help)).toContain('start my back stretch routine');
      const next = [...(await driver.say('next')), ...(await driver.finish())];
      expect(textOf(next)).toContain('We have not begun yet.');
    });
  });
}

/**
 * The words of everything heard, as one text.
 *
 * @example textOf([{ atMs: 0, text: 'Hold.' }, { atMs: 900, text: 'Ease.' }]) // 'Hold. Ease.'
 */
export function textOf(heard: readonly Heard[]): string {
  return heard.map(({ text }) => text).join(' ');
}

/** An answer of three or four sentences has been said by then. */
const ANSWERED_WITHIN_SECONDS = 20;

/** Somebody awake answers a second or two after the device has asked. */
const ANSWERS_AFTER_SECONDS = 2;

/** A whole routine, saying yes to every question on the way as soon as it has been asked. */
async function hearAll(driver: AppDriver): Promise<Heard[]> {
  const heard: Heard[] = [...(await driver.say(START)), ...(await driver.finish())];
  for (let turn = 0; turn < 12 && driver.listens(); turn += 1) {
    await driver.wait(ANSWERS_AFTER_SECONDS);
    heard.push(...(await driver.say('yes')), ...(await driver.finish()));
  }
  return heard;
}

function eveningTimeline() {
  return compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
}

/** When a moment comes, in seconds since the routine began. */
function secondsAt([segmentId, elapsedSeconds]: Moment): number {
  return offsetOf(mapOf(eveningTimeline()), { segmentId, elapsedMs: elapsedSeconds * 1000 }) / 1000;
}

function expectedLines(driver: AppDriver): TimedLine[] {
  return timedLines(eveningTimeline(), enUS, driver.device);
}

/** What was heard without the lines that belong to the device. */
function plain(heard: readonly Heard[], driver: AppDriver): string {
  return withoutDeviceLines(textOf(heard), driver.device);
}

import { recognise } from '@supine/core';
import type { Before, ConversationDriver, Heard } from '@supine/core/testing';
import { screened, simulatedClock } from '@supine/core/testing';
import { createSkill } from '../../src/index.js';
import { speechProfile } from '../../src/limits.js';
import type { AnsweringSkill } from './connection.js';
import type { DeviceName } from './devices.js';
import type { Echo, EchoOptions } from './echo.js';
import { newEcho } from './echo.js';
import { calledBy, INVOCATION_NAME, saidToStream } from './invocation.js';

/** How an app is driven on one device. */
export interface EchoDriverOptions extends Partial<Omit<EchoOptions, 'clock' | 'skill'>> {
  /** Whether the device keeps the time itself: then an answer is not a whole. */
  readonly keepsTime?: boolean;
  /** Makes the skill; it is given the Echo's clock. */
  readonly newSkill?: (now: () => number) => AnsweringSkill;
  /** How this device is stopped, and how far its holds may be off. */
  readonly profile?: Pick<ConversationDriver['device'], 'stop' | 'wakeWord'> & {
    readonly holdErrorMs: number;
  };
}

const START_MS = 1_790_803_800_000;
const AT_HOME = { conversation: screened, country: 'US' };

/** A driver with the Echo behind it, for tests that want to look. */
export interface EchoDriver extends ConversationDriver {
  readonly echo: Echo;
}

/**
 * An emulated Echo as the suites of the core drive it. Whoever is not heard without the skill's name says it.
 *
 * @param device which one
 * @param options the skill and the device, where they differ from the usual
 * @returns makes a driver for somebody of whom something is known
 * @example appContract(runner, 'the skill', newEchoDriver('headless-no-audio'))
 */
export function newEchoDriver(
  device: DeviceName,
  options: EchoDriverOptions = {},
): (before?: Pick<Before, 'conversation' | 'country'>) => Promise<EchoDriver> {
  const {
    newSkill = (now) => createSkill({ now }),
    profile = speechProfile,
    keepsTime = false,
    ...rest
  } = options;
  return async ({ conversation, country } = AT_HOME) => {
    const clock = simulatedClock(START_MS);
    const echo = newEcho({
      device,
      skill: newSkill(() => clock.now()),
      clock,
      locale: `en-${country}`,
      sessionStartsWith: { conversation },
      ...rest,
    });
    let answer: readonly Heard[] = [];
    return {
      echo,
      device: profile,
      country,
      holdErrorMs: profile.holdErrorMs,
      async say(sentence) {
        const heard = await echo.say(reaching(echo, sentence));
        // What Alexa takes herself is not answered by us.
        const isOurs = echo.said.at(-1)?.to === 'skill';
        answer = isOurs ? [...heard, ...echo.ahead()] : [];
        return heard;
      },
      wait: (seconds) => echo.wait(seconds),
      finish: () => echo.finish(),
      listens: () => echo.listens(),
      lastAnswer: () => (keepsTime ? null : answer),
    };
  };
}

/** The sentence as somebody says it who wants to be heard by the skill. */
function reaching(echo: Echo, sentence: string): string {
  const isHeard =
    echo.session !== null ||
    calledBy(sentence).type !== 'none' ||
    (echo.audio.token !== null && saidToStream(sentence) !== null);
  // "Alexa, stop" is said to her, whoever is speaking.
  if (isHeard || recognise(sentence).intent === 'Stop') return sentence;
  return `Alexa, ask ${INVOCATION_NAME} ${sentence}`;
}

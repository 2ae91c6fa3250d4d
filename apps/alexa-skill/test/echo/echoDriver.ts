import type { Conversation } from '@supine/core';
import { newConversation, nothingKnown, recognise } from '@supine/core';
import type { Before, ConversationDriver, Heard } from '@supine/core/testing';
import { screened, simulatedClock } from '@supine/core/testing';
import type { MemoryStore } from '@supine/store';
import { memoryStore } from '@supine/store';
import { createSkill } from '../../src/index.js';
import { speechProfile } from '../../src/limits.js';
import { recordOf } from '../../src/record.js';
import { voiceOf } from '../../src/speaker.js';
import type { AnsweringSkill } from './connection.js';
import type { DeviceName } from './devices.js';
import type { Echo, EchoOptions } from './echo.js';
import { newEcho } from './echo.js';
import { calledBy, INVOCATION_NAME, saidToStream } from './invocation.js';

/** How an app is driven on one device. */
export interface EchoDriverOptions extends Partial<Omit<EchoOptions, 'clock' | 'skill'>> {
  /** Whether the device keeps the time itself: then an answer is not a whole. */
  readonly keepsTime?: boolean;
  /** Makes the skill; it is given the Echo's clock, and a store in which is kept what is known of the person. */
  readonly newSkill?: (now: () => number, store: MemoryStore) => AnsweringSkill;
  /** How this device is stopped, and how far its holds may be off. */
  readonly profile?: Pick<ConversationDriver['device'], 'stop' | 'wakeWord'> & {
    readonly holdErrorMs: number;
  };
}

const PERSON = 'amzn1.ask.account.SUPINETESTUSER';
/** Somebody whom Alexa knows by their voice. */
const VOICE = 'amzn1.ask.person.SUPINETESTPERSON';
const AT_HOME: Before = {
  conversation: screened,
  memory: nothingKnown,
  country: 'US',
  today: '2026-09-30',
  mayBeShared: false,
};

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
): (before?: Before) => Promise<EchoDriver> {
  const {
    newSkill = (now, store) => createSkill({ now, store }),
    profile = speechProfile,
    keepsTime = false,
    ...rest
  } = options;
  return async ({ conversation, memory, country, today, mayBeShared } = AT_HOME) => {
    const clock = simulatedClock(Date.parse(`${today}T21:30:00Z`));
    const store = memoryStore();
    await store.change(mayBeShared ? PERSON : voiceOf(VOICE), () => memory);
    // Somebody who goes on in a conversation does so in their first session; the others begin as on the platform.
    const sessionStartsWith: { conversation: Conversation } = { conversation };
    const echo = newEcho({
      device,
      skill: newSkill(() => clock.now(), store),
      clock,
      locale: `en-${country}`,
      userId: PERSON,
      personId: () => (mayBeShared ? undefined : VOICE),
      sessionStartsWith,
      ...rest,
    });
    let answer: readonly Heard[] = [];
    return {
      echo,
      device: profile,
      country,
      holdErrorMs: profile.holdErrorMs,
      stopsByPausing: keepsTime,
      async say(sentence) {
        // Who says yes has heard the question, which stands at the end; a page does not say how long that took.
        if (recognise(sentence).intent === 'Yes' && waitsToCarryOn(echo)) await echo.finish();
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
      async nextNight() {
        await echo.leave();
        sessionStartsWith.conversation = newConversation;
      },
    };
  };
}

/** "Shall I carry on?" will be the last thing that is heard. */
function waitsToCarryOn({ session }: Echo): boolean {
  const { open } = recordOf(session?.attributes['conversation']);
  return recordOf(open)['is'] === 'carry-on';
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

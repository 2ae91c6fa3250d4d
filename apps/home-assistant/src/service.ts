import type { Clock, Conversation } from '@supine/core';
import { conversation } from '@supine/core';
import type { MemoryStore } from '@supine/store';
import { keptOf } from '@supine/store';
import type { Handling, Sentence } from '@supine/wyoming';
import { Bed } from './bed/bed.js';
import type { NightChoice } from './bed/night.js';
import { night } from './bed/night.js';
import type { House } from './house/house.js';
import type { BedStates } from './kept/bedStates.js';
import type { Voice } from './sound/voice.js';
import type { Spoken } from './spoken.js';

/** What the owner has decided for every bed. */
export interface HouseChoice {
  /** Names that satellites are called by, the first of which is said. */
  readonly wakeWords: readonly string[];
  /** Where the house is, as an ISO 3166 code. */
  readonly country?: string | undefined;
  /** Others may use a satellite too, and nobody knows by the voice who speaks. */
  readonly mayBeShared: boolean;
  /** The media player beside a satellite, where it is not the one of the same device; `null` for none. */
  readonly players: ReadonlyMap<string, string | null>;
  readonly night: NightChoice & { readonly quietSatellite?: boolean | undefined };
}

/** What the service is made of. */
export interface ServiceParts {
  readonly house: House;
  readonly spoken: Spoken;
  readonly clock: Clock;
  readonly voice: Voice;
  readonly choice: HouseChoice;
  readonly store: MemoryStore;
  readonly states: BedStates;
  readonly today: () => string;
  readonly hour?: (() => number) | undefined;
  /** Is told what the operator should know; never what somebody said. */
  readonly log: (sentence: string) => void;
}

/** Everybody who lies in the house. */
export interface Service {
  /** Hears a sentence, wherever it was said. Never rejects. */
  hear(sentence: Sentence): Promise<Handling>;
  /** Takes up what was under way when the program ended. */
  takeUp(): Promise<void>;
  close(): Promise<void>;
}

const SATELLITE = /^assist_satellite\.[a-z0-9_]{1,200}$/;
const MOST_TYPED = 20;
const NOT_HANDLED: Handling = { handled: false, text: '' };

/**
 * A bed for each satellite that somebody speaks to, made when it is first heard.
 *
 * @param parts the house, the words, the voice and what is kept
 */
export function newService(parts: ServiceParts): Service {
  const beds = new Map<string, Promise<Bed | null>>();
  const typed = new Map<string, Conversation>();
  const { house, states, log } = parts;

  const bedOf = (satellite: string): Promise<Bed | null> => {
    const known = beds.get(satellite);
    if (known) return known;
    const made = newBed(parts, satellite).catch((error: unknown) => {
      log(`${satellite} could not be followed: ${error instanceof Error ? error.message : ''}`);
      return null;
    });
    beds.set(satellite, made);
    // What is not there now may be there later.
    void made.then((bed) => bed ?? beds.delete(satellite));
    return made;
  };

  /** Somebody types: what they ask is answered, and nothing is read to nobody. */
  async function answerTyped({ text, language, conversationId = '' }: Sentence): Promise<Handling> {
    const { clock, spoken, choice, today, hour } = parts;
    const said: string[] = [];
    const before = typed.get(conversationId);
    const live = conversation({
      ...{ clock, ...spoken, today, hour, country: choice.country },
      ...(before ? { conversation: before } : {}),
      on: { say: (one) => one.segmentId === null && said.push(one.text) },
    });
    try {
      const { intent } = live.say(text);
      if (intent.intent === 'Unknown' && live.conversation.open.is === 'nothing') {
        const told = await house.process(text, language).catch(() => null);
        if (told) return { handled: told.understood, text: told.text };
      }
      if (live.status === 'playing') return NOT_HANDLED;
      typed.delete(conversationId);
      typed.set(conversationId, live.conversation);
      const [oldest] = typed.keys();
      if (typed.size > MOST_TYPED && oldest !== undefined) typed.delete(oldest);
      return { handled: true, text: said.join(' ') };
    } finally {
      live.close();
    }
  }

  return {
    async hear(sentence) {
      const { satelliteId } = sentence;
      const bed =
        satelliteId !== undefined && SATELLITE.test(satelliteId) ? await bedOf(satelliteId) : null;
      return bed ? bed.hear(sentence) : answerTyped(sentence);
    },
    async takeUp() {
      await Promise.all((await states.underWay()).filter((one) => SATELLITE.test(one)).map(bedOf));
    },
    async close() {
      for (const made of beds.values()) (await made)?.close();
      beds.clear();
      await states.written();
    },
  };
}

async function newBed(parts: ServiceParts, satellite: string): Promise<Bed | null> {
  const { house, choice, store, states, voice, spoken, clock, today, hour, log } = parts;
  const besides = await house.besides(satellite);
  const player = playerOf(satellite, besides, choice);
  const chosen = nightOf(besides, choice);
  const wanted = [satellite, player, chosen.light, chosen.wakeSound, chosen.ring];
  await house.follow(wanted.filter((one) => typeof one === 'string'));
  if (!house.has(satellite)) {
    log(`Home Assistant has no ${satellite}, or it is not there now.`);
    return null;
  }
  if (player !== null && !house.has(player))
    log(`${player} is not there; it is read line by line.`);
  const kept = keptOf(store, satellite);
  let memory = await kept.read();
  const { device, state: before } = await states.read(satellite);
  const { wakeWords, country, mayBeShared } = choice;
  return new Bed({
    ...{ house, spoken, clock, satellite, player, wakeWords, country, mayBeShared },
    ...{ today, hour, memory, before, device },
    ...{ soundOf: voice.soundOf, isExact: voice.isExact, fileOf: voice.fileOf },
    night: night(house, player, chosen),
    on: {
      remember(after) {
        const known = memory;
        memory = after;
        void kept.write(known, after);
      },
      forget: () => kept.erase(),
      keep: (state) => void states.keep(satellite, state),
    },
  });
}

function playerOf(
  satellite: string,
  besides: readonly string[],
  { players }: HouseChoice,
): string | null {
  const chosen = players.get(satellite);
  if (chosen !== undefined) return chosen;
  return besides.find((entity) => entity.startsWith('media_player.')) ?? null;
}

/** What belongs to the satellite is found beside it; a light has to be named. */
function nightOf(besides: readonly string[], { night }: HouseChoice): NightChoice {
  const { quietSatellite, ...named } = night;
  if (!quietSatellite) return named;
  const wakeSound = besides.find((one) => /^switch\..*wake_sound$/.test(one));
  const ring = besides.find((one) => /^light\..*(?:led_ring|ring)$/.test(one));
  return { wakeSound, ring, ...named };
}

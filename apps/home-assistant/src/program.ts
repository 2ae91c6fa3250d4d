import { lookup } from 'node:dns/promises';
import { join } from 'node:path';
import type { VoicePack } from '@supine/audio';
import { packAt } from '@supine/audio';
import { toNode } from '@supine/audio/http';
import type { Clock } from '@supine/core';
import { clockFrom } from '@supine/core';
import type { Listening } from '@supine/host';
import { jsonServer, listen, rateLimit } from '@supine/host';
import { fileStore } from '@supine/store';
import { wyomingServer } from '@supine/wyoming';
import { connectHouse } from './house/connectHouse.js';
import { House } from './house/house.js';
import type { HouseLink } from './house/houseLink.js';
import { HouseRefused } from './house/houseLink.js';
import { bedStates } from './kept/bedStates.js';
import { SPOKEN } from './locale.js';
import type { Service } from './service.js';
import { newService } from './service.js';
import type { Settings } from './settings.js';
import { servedSounds } from './sound/servedSounds.js';
import type { Voice } from './sound/voice.js';
import { houseVoice, packVoice } from './sound/voice.js';

/** A program that serves a house. */
export interface RunningHome {
  /** Where sentences are handed over. */
  readonly port: number;
  /** Where sounds are fetched; `null` where there are none of ours. */
  readonly soundPort: number | null;
  close(): Promise<void>;
}

/** The supervisor's network, from which Home Assistant calls an add-on. */
const SUPERVISOR_NETWORK = ['172.30.32.0/23', '127.0.0.0/8'];
const THIS_MACHINE = ['127.0.0.0/8', '::1'];
const LOCAL = '127.0.0.1';
const EVERYWHERE = '0.0.0.0';
const AGAIN_MS = 5000;
/** Lines come seconds apart, and a player asks for a file in a few parts. */
const SOUNDS_LIMIT = { each: { burst: 120, perSecond: 20 } };
/** What is told of the program, to a house that lists it. */
const MADE_BY = { name: 'The Supine authors', url: 'https://github.com/supine-app/supine' };

/**
 * Serves a house until it is closed: hears its sentences, speaks in its rooms, and connects again whenever it was away.
 *
 * @param settings what an operator has decided
 * @param version of the package
 * @param log is told what the operator should know; never what somebody said, and never the token
 * @throws HouseRefused where the token is not let in; PackRefused; what node:net throws when a port cannot be had
 */
export async function startHome(
  settings: Settings,
  version: string,
  log: (sentence: string) => void,
): Promise<RunningHome> {
  let service: Service | null = null;
  const host = settings.lan ? EVERYWHERE : LOCAL;
  const wyoming = wyomingServer({
    info: {
      name: 'Supine',
      description: 'A voice for sore backs at night.',
      version,
      attribution: MADE_BY,
      languages: [SPOKEN.locale.code, SPOKEN.locale.code.split('-')[0] ?? ''],
    },
    handle: async (sentence) => {
      const { satelliteId } = sentence;
      const isOurs = satelliteId === undefined || isServed(satelliteId, settings);
      return service && isOurs ? service.hear(sentence) : { handled: false, text: '' };
    },
    allow: await allowedBy(settings),
    log,
  });
  const { port } = await wyoming.listen({ host, port: settings.port });
  log(`Supine listens for sentences at ${host}:${port}.`);
  const closing: (() => unknown)[] = [() => wyoming.close()];
  try {
    const link = await reached(settings, log);
    closing.push(() => link.close());
    const house = new House(link);
    const { voice, sounds, pack } = await voiceOf(settings, house, host, log);
    if (sounds) closing.push(() => sounds.close());
    if (pack) closing.push(() => pack.close());
    const made = newService({
      ...{ house, voice, log, spoken: SPOKEN, clock: realClock() },
      choice: settings,
      store: fileStore(join(settings.stateFolder, 'memory.json')),
      states: bedStates(join(settings.stateFolder, 'beds'), Date.now, log),
      today,
      hour: () => new Date().getHours(),
    });
    service = made;
    closing.unshift(() => made.close());
    house.onLink((isUp) => log(isUp ? 'Home Assistant is back.' : 'Home Assistant is away.'));
    log('Home Assistant is reached.');
    await made.takeUp();
    return { port, soundPort: sounds?.port ?? null, close: () => closeAll(closing) };
  } catch (error) {
    await closeAll(closing);
    throw error;
  }
}

async function closeAll(closing: readonly (() => unknown)[]): Promise<void> {
  for (const close of closing) await close();
}

function isServed(satellite: string, { satellites }: Settings): boolean {
  return satellites.length === 0 || satellites.includes(satellite);
}

/** Only Home Assistant hands over sentences: the protocol has no password. */
async function allowedBy({ allow, isAddOn, url }: Settings): Promise<readonly string[]> {
  if (allow.length > 0) return [...allow];
  if (isAddOn) return SUPERVISOR_NETWORK;
  const name = new URL(url).hostname.replace(/^\[|\]$/g, '');
  const addresses = await lookup(name, { all: true }).catch(() => []);
  return [...THIS_MACHINE, ...addresses.map(({ address }) => address.replace(/%.*$/, ''))];
}

/** At the start of a machine Home Assistant takes longer than we do. */
async function reached(settings: Settings, log: (sentence: string) => void): Promise<HouseLink> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await connectHouse(settings);
    } catch (error) {
      if (!(error instanceof HouseRefused) || error.code !== 'connect') throw error;
      if (tries === 0) log(`${error.message} It is tried again until it is.`);
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

interface Speaking {
  readonly voice: Voice;
  readonly sounds: Listening | null;
  readonly pack: VoicePack | null;
}

/** A voice pack, served to the house; the house's own voice where there is none, or it could not fetch it. */
export async function voiceOf(
  settings: Settings,
  house: House,
  host: string,
  log: (sentence: string) => void,
): Promise<Speaking> {
  const { locale } = SPOKEN;
  const own = { voice: houseVoice(locale), sounds: null, pack: null };
  if (settings.voice === null) return own;
  const pack = await packAt(settings.voice);
  // The port may be any that is free, so the address is known only now.
  let handler: ReturnType<typeof toNode> | null = null;
  const server = jsonServer({
    name: 'sounds',
    routes: new Map(),
    folders: new Map([
      ['/sound/', async (request, response) => void (await handler?.(request, response))],
    ]),
    limit: rateLimit(SOUNDS_LIMIT),
    log,
  });
  const listening = await listen(server, { host, port: settings.soundPort });
  const baseUrl = settings.soundUrl ?? (await foundUrl(settings, house, listening.port));
  if (baseUrl === null) {
    log('Home Assistant does not know its own address: set --sound-url, or its own voice is used.');
    await listening.close();
    await pack.close();
    return own;
  }
  const served = servedSounds(baseUrl);
  handler = toNode(served.handler);
  const device = { stop: 'wake-word', wakeWord: settings.wakeWords[0] ?? '' } as const;
  return { voice: packVoice(pack, served, locale, device), sounds: listening, pack };
}

/** On this machine by its own name; in an add-on by the address of the house, whose ports are ours as well. */
async function foundUrl(
  { lan, isAddOn }: Settings,
  house: House,
  port: number,
): Promise<string | null> {
  if (!lan) return `http://${LOCAL}:${port}`;
  const url = await house.internalUrl().catch(() => null);
  if (url === null || !isAddOn || !URL.canParse(url)) return null;
  return `http://${new URL(url).hostname}:${port}`;
}

/** The real time: it starts at the time of day and never jumps. */
export function realClock(): Clock {
  const startedAtMs = Date.now() - performance.now();
  return clockFrom({ now: () => startedAtMs + performance.now(), setTimeout, clearTimeout });
}

function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

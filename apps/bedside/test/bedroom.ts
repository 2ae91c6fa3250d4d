import { layOut } from '@supine/audio/join';
import type { Intent, Memory } from '@supine/core';
import { enUS, expectingOf, nothingKnown, recognise } from '@supine/core';
import { memoryStore } from '@supine/store';
import type { KeptNight } from '../src/night/keptNight.js';
import { nightDrawer } from '../src/night/keptNight.js';
import { knownFrom } from '../src/night/known.js';
import { Night } from '../src/night/night.js';
import type { Joiner } from '../src/sound/joiner.js';
import type { NightFile } from '../src/sound/nightFile.js';
import type { SoundElement, SoundListeners } from '../src/sound/soundElement.js';

const FRAME_MS = 24;

/** What is heard, by its name, and when it began by the clock on the wall. */
export interface Heard {
  readonly wallMs: number;
  readonly fileMs: number;
  readonly id: string;
}

/**
 * A room with a phone in it: time and sound are simulated at the edge of the browser, everything else is what ships. The
 * joiner lays out as it does, and leaves the bytes out.
 */
export async function bedroom(
  known: Memory = nothingKnown,
  from: { readonly kept?: KeptNight | null; readonly wallMs?: number } = {},
) {
  let wallMs = from.wallMs ?? 1_796_000_000_000;
  let timers: { atMs: number; callback: () => void }[] = [];
  const heard: Heard[] = [];
  const shown: string[] = [];
  const spoken: string[] = [];
  const files = new Map<string, NightFile>();
  const storage = new Map<string, string>();

  let on: SoundListeners | null = null;
  let url: string | null = null;
  let plays = false;
  let fromMs = 0;
  let sinceMs = 0;
  let last = '';
  const nowMs = () => (plays ? fromMs + wallMs - sinceMs : fromMs);
  const settleSound = () => {
    fromMs = nowMs();
    sinceMs = wallMs;
  };
  const sound: SoundElement = {
    get nowMs() {
      return nowMs();
    },
    get url() {
      return url;
    },
    get plays() {
      return plays;
    },
    playFrom(next, atMs) {
      url = next;
      fromMs = atMs;
      sinceMs = wallMs;
      plays = true;
      last = '';
      hear();
    },
    playRoom() {
      url ??= 'room';
      settleSound();
      plays = true;
    },
    pause() {
      settleSound();
      plays = false;
    },
    listen(listeners) {
      on = listeners;
    },
  };
  const hear = () => {
    const file = url === null ? undefined : files.get(url);
    if (!plays || !file) return;
    const ms = nowMs() + 48;
    const segment = file.map.find(
      ({ startMs, lengthMs }) => ms >= startMs && ms < startMs + lengthMs,
    );
    if (segment && segment.id !== last) heard.push({ wallMs, fileMs: ms, id: segment.id });
    last = segment?.id ?? '';
  };
  const framesOf = (text: string) => Math.ceil((400 + text.length * 55) / FRAME_MS);
  const kept: string[] = [];
  const joiner: Joiner = {
    async keep({ plan }) {
      kept.push(...plan.segments.map(({ id }) => id));
    },
    async join({ plan, timeline }) {
      const { map, frames } = layOut(plan, (one) =>
        one.type === 'words' ? framesOf(one.text) : 20,
      );
      const file: NightFile = {
        url: `file ${files.size}`,
        durationMs: frames * FRAME_MS,
        map,
        timeline,
      };
      files.set(file.url, file);
      return { is: 'file', file };
    },
  };
  const store = memoryStore([['me', known]]);
  const night = new Night({
    sound,
    joiner,
    deviceVoice: {
      speak: async (text) => {
        spoken.push(text);
        return 'silent';
      },
      hush: () => {},
    },
    known: await knownFrom(store, nothingKnown),
    drawer: nightDrawer({
      getItem: (name) => storage.get(name) ?? null,
      setItem: (name, text) => storage.set(name, text),
      removeItem: (name) => storage.delete(name),
    }),
    locale: enUS,
    country: undefined,
    today: () => '2026-11-30',
    hour: () => 23,
    wallMs: () => wallMs,
    later(ms, callback) {
      const timer = { atMs: wallMs + ms, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    kept: from.kept ?? null,
    changed: () => {
      const caption = night?.captions.join(' ') ?? '';
      if (caption !== shown.at(-1)) shown.push(caption);
    },
  });

  const settle = async () => {
    for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
  };
  /** Time goes by; the page wakes as often as it has asked to, and the sound goes on by itself. */
  const pass = async (seconds: number, throttledMs = 0) => {
    const untilMs = wallMs + seconds * 1000;
    for (;;) {
      const next = timers.reduce((least, { atMs }) => Math.min(least, atMs), untilMs);
      const toMs = Math.min(untilMs, Math.max(next, wallMs + throttledMs));
      // What is heard is heard whether the page runs or not.
      for (let ms = wallMs; ms < toMs; ms += 100) {
        wallMs = Math.min(toMs, ms);
        hear();
      }
      wallMs = toMs;
      hear();
      const due = timers.filter(({ atMs }) => atMs <= wallMs);
      timers = timers.filter(({ atMs }) => atMs > wallMs);
      for (const { callback } of due) callback();
      await settle();
      if (wallMs >= untilMs) return;
    }
  };
  const say = async (sentence: string) => {
    const expecting = expectingOf(night.conversation);
    const what: Intent = recognise(sentence, expecting ? { expecting } : {});
    const answered = night.hear(what);
    await settle();
    return answered;
  };
  return {
    ...{ night, sound, kept, heard, shown, spoken, storage, store, pass, say, settle },
    press: async (name: Intent['intent'], slots: Intent['slots'] = {}) => {
      night.hear({ intent: name, slots });
      await settle();
    },
    /** Another app takes the sound. */
    takeSound: () => {
      sound.pause();
      on?.taken();
    },
    giveSoundBack: async () => {
      sound.playRoom();
      on?.givenBack();
      await settle();
    },
    get wallMs() {
      return wallMs;
    },
  };
}

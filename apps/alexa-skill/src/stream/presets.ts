import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TimelineMap } from '@supine/core/engine';
import { listOf, recordOf } from '../record.js';

/** A routine as a file that is the same for everybody. */
export interface Preset {
  readonly id: string;
  /** As its welcome tells them. */
  readonly minutes: number;
  readonly durationMs: number;
  /** Below the edition's folder. */
  readonly file: string;
  /** The hash of its sound. */
  readonly sha256: string;
  /** Where the opening statements end: whoever was asked is played what comes after. */
  readonly statedUntilMs: number;
  readonly segments: TimelineMap;
}

/** The files of one edition. */
export interface Presets {
  readonly locale: string;
  readonly edition: string;
  readonly recordings: readonly Preset[];
}

/** What anybody may be played, and what is for hosts that have asked. */
const LISTS = ['index.json', 'asked.json'] as const;

/**
 * Reads the lists of a folder that `supine recordings` wrote.
 *
 * @param folder where `index.json` and `asked.json` are
 * @returns the files of both
 * @throws Error with a sentence that names the file, when there is none or it is something else
 * @example readPresets('site').recordings.length // 23
 */
export function readPresets(folder: string): Presets {
  const [listed, asked] = LISTS.map((name) => readList(join(folder, name)));
  if (!listed || !asked) throw new Error(`There are no recordings in ${folder}.`);
  if (listed.edition !== asked.edition || listed.locale !== asked.locale) {
    throw new Error(
      `The two lists in ${folder} are of different editions. Make them anew together.`,
    );
  }
  return { ...listed, recordings: [...listed.recordings, ...asked.recordings] };
}

function readList(path: string): Presets {
  const list = listFrom(jsonIn(path));
  if (!list) throw new Error(`There is no list of recordings in ${path}.`);
  return list;
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

const EDITION = /^[0-9a-f]{16}$/;
const ID = /^[a-z]+(-[a-z]+)*$/;
/** Beside the list and nowhere else, whatever it says. */
const FILE = /^[\w-]+(\/[\w-]+)*\.mp3$/;
const HASH = /^[0-9a-f]{64}$/;

function listFrom(data: unknown): Presets | null {
  const { v, locale, edition, recordings } = recordOf(data);
  const presets = listOf(recordings).flatMap((one) => presetFrom(one) ?? []);
  const isOurs =
    v === 1 &&
    typeof locale === 'string' &&
    typeof edition === 'string' &&
    EDITION.test(edition) &&
    presets.length === listOf(recordings).length;
  return isOurs ? { locale, edition, recordings: presets } : null;
}

function presetFrom(data: unknown): Preset | null {
  const { id, minutes, durationMs, file, sha256, statedUntilMs, segments } = recordOf(data);
  const places = listOf(segments).map((one) => {
    const place = recordOf(one);
    return {
      id: textOf(place['id']),
      startMs: Number(place['startMs']),
      lengthMs: Number(place['lengthMs']),
    };
  });
  const numbers = [minutes, durationMs, statedUntilMs, ...places.flatMap(lengthsOf)];
  const isOurs =
    ID.test(textOf(id)) &&
    FILE.test(textOf(file)) &&
    HASH.test(textOf(sha256)) &&
    places.length > 0 &&
    numbers.every((number) => Number.isFinite(number) && Number(number) >= 0);
  return isOurs ? ({ ...(data as Preset), segments: places } as Preset) : null;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const lengthsOf = ({ startMs, lengthMs }: TimelineMap[number]) => [startMs, lengthMs];

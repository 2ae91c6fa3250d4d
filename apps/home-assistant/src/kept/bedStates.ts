import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseConversation } from '@supine/core/stored';
import * as z from 'zod/mini';
import type { BedState } from '../bed/bed.js';
import type { Device } from '../bed/device.js';
import { deviceSchema, NEW_DEVICE } from '../bed/device.js';

/** What is known of a bed from before. */
export interface KeptBed {
  readonly device: Device;
  /** What it was in the middle of; `null` where nothing was, or it is too long ago. */
  readonly state: BedState | null;
}

/** What outlasts this program, however it ends. */
export interface BedStates {
  read(satellite: string): Promise<KeptBed>;
  /** The satellites beside which something was under way when the program ended. */
  underWay(): Promise<readonly string[]>;
  /** Never rejects: whoever lies there is read to all the same. */
  keep(satellite: string, state: BedState): Promise<void>;
  /** Keeps what a doctor has found of a satellite; nothing is under way there. */
  learned(satellite: string, device: Device): Promise<void>;
  /** Settles when all is written. */
  written(): Promise<void>;
}

/** Whoever was left alone longer has got up. */
const KEPT_MS = 30 * 60_000;
const NOTHING: KeptBed = { device: NEW_DEVICE, state: null };
const FILE_NAME = /[^a-z0-9_.-]/g;

let schema: ReturnType<typeof newSchema> | undefined;
function newSchema() {
  return z.object({
    v: z.literal(1),
    satellite: z.string(),
    keptAt: z.number(),
    bedMs: z.number(),
    device: deviceSchema(),
    conversation: z.unknown(),
  });
}

/**
 * Keeps beds in a folder, a file for each. A file is replaced whole; one that is damaged is nothing known.
 *
 * @param folder where; it is made when the first is written
 * @param now milliseconds since 1970
 * @param onFailure is told why something is not kept
 */
export function bedStates(
  folder: string,
  now: () => number,
  onFailure: (sentence: string) => void,
): BedStates {
  const waiting = new Map<string, Pick<BedState, 'bedMs' | 'device'> & Partial<BedState>>();
  let writing = Promise.resolve();
  const fileOf = (satellite: string) => join(folder, `${satellite.replace(FILE_NAME, '_')}.json`);

  async function write(satellite: string): Promise<void> {
    const state = waiting.get(satellite);
    // What came last has been written already.
    if (!state) return;
    waiting.delete(satellite);
    const file = fileOf(satellite);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // What somebody told us is nobody's business once nothing is under way.
      const { session } = state.conversation ?? {};
      const isUnderWay = session != null && session.status !== 'ended';
      const conversation = isUnderWay ? state.conversation : null;
      const text = JSON.stringify({ v: 1, satellite, keptAt: now(), ...state, conversation });
      await writeFile(`${file}.new`, text, { mode: 0o600 });
      await rename(`${file}.new`, file);
    } catch (error) {
      await rm(`${file}.new`, { force: true }).catch(() => {});
      onFailure(`What a bed is doing could not be written (${codeOf(error)}).`);
    }
  }

  async function readFrom(file: string) {
    try {
      schema ??= newSchema();
      const read = schema.safeParse(JSON.parse(await readFile(file, 'utf8')));
      return read.success ? read.data : null;
    } catch {
      return null;
    }
  }

  return {
    async read(satellite) {
      const found = await readFrom(fileOf(satellite));
      return found ? keptIn(found, now()) : NOTHING;
    },
    async underWay() {
      const names = await readdir(folder).catch(() => []);
      const found = await Promise.all(
        names.filter((name) => name.endsWith('.json')).map((name) => readFrom(join(folder, name))),
      );
      return found.flatMap((one) => (one && keptIn(one, now()).state ? [one.satellite] : []));
    },
    keep(satellite, state) {
      waiting.set(satellite, state);
      writing = writing.then(() => write(satellite));
      return writing;
    },
    learned(satellite, device) {
      waiting.set(satellite, { bedMs: now(), device });
      writing = writing.then(() => write(satellite));
      return writing;
    },
    written: () => writing,
  };
}

function keptIn(
  { keptAt, bedMs, device, conversation: said }: z.infer<ReturnType<typeof newSchema>>,
  nowMs: number,
): KeptBed {
  const age = nowMs - keptAt;
  const conversation = parseConversation(said);
  const isUnderWay = conversation?.session && conversation.session.status !== 'ended';
  const isWaitedFor = age >= 0 && age <= KEPT_MS;
  if (!conversation || !isUnderWay || !isWaitedFor) return { device, state: null };
  return { device, state: { conversation, bedMs, device } };
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : 'unknown';
}

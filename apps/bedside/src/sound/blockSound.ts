import type { PackHead, PackSound, VoicePack } from '@supine/audio/join';
import { openPack, PackRefused, packHeadFrom } from '@supine/audio/join';
import { createStore, delMany, getMany, keys, setMany } from 'idb-keyval';

/** What is asked for and kept at once: a word or two of the voice. */
export const BLOCK_BYTES = 16_384;
/** Blocks that nobody wanted are fetched along where that saves asking once more. */
const GAP_BLOCKS = 2;
/** As many as a browser asks one server for at a time. */
const MOST_AT_ONCE = 6;
/** Eight megabytes; what is let go of is kept by the browser. */
const MOST_HELD = 512;
const LIMIT_MS = 30_000;
const PAGE = 'pack.json';

/** Where blocks outlast a night. */
export interface BlockShelf {
  get(names: readonly string[]): Promise<(Uint8Array | undefined)[]>;
  put(blocks: readonly (readonly [string, Uint8Array])[]): Promise<void>;
  /** Lets go of all whose name does not begin so. */
  keepOnly(start: string): Promise<void>;
}

/** Keeps blocks in IndexedDB: no browser keeps an answer that is a part. Where there is no room, they are fetched again. */
export function browserShelf(): BlockShelf {
  const shelf = createStore('supine-voice', 'blocks');
  return {
    get: async (names) => {
      try {
        return await getMany<Uint8Array | undefined>([...names], shelf);
      } catch {
        return names.map(() => undefined);
      }
    },
    put: async (blocks) => {
      await setMany(
        blocks.map(([name, bytes]) => [name, bytes]),
        shelf,
      ).catch(() => {});
    },
    async keepOnly(start) {
      const old = (await keys<string>(shelf).catch(() => [])).filter(
        (name) => name !== PAGE && !name.startsWith(start),
      );
      if (old.length > 0) await delMany(old, shelf).catch(() => {});
    },
  };
}

/**
 * The voice beside the page. Only the parts that are wanted are fetched, many at a time, and each once for ever.
 *
 * @param folder its address, with a stroke at the end
 * @param shelf where parts outlast a night
 * @throws PackRefused
 * @example await packBeside('https://example.org/voice/', browserShelf())
 */
export async function packBeside(folder: string, shelf: BlockShelf): Promise<VoicePack> {
  const page = await pageOf(folder, shelf);
  const head = packHeadFrom(page, folder);
  await shelf.keepOnly(`${head.id} `);
  return openPack(page, blockSound(`${folder}${head.sound.file}`, head, shelf), folder);
}

/** The newest page where there is a network, and else the one that was kept. */
async function pageOf(folder: string, shelf: BlockShelf): Promise<unknown> {
  const url = `${folder}${PAGE}`;
  let bytes: Uint8Array | undefined;
  try {
    const response = await fetch(url, { cache: 'no-cache', signal: AbortSignal.timeout(LIMIT_MS) });
    if (!response.ok) throw new PackRefused(`${url} cannot be fetched (${response.status}).`);
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    [bytes] = await shelf.get([PAGE]);
    if (!bytes) throw new PackRefused(`${url} cannot be fetched.`, { cause });
  }
  try {
    const page: unknown = JSON.parse(new TextDecoder().decode(bytes));
    await shelf.put([[PAGE, bytes]]);
    return page;
  } catch (cause) {
    throw new PackRefused(`${url} is no voice.`, { cause });
  }
}

/** The sound of a pack in blocks. */
export function blockSound(
  url: string,
  head: Pick<PackHead, 'id' | 'sound' | 'format'>,
  shelf: BlockShelf,
): PackSound {
  const lengthBytes = head.sound.frames * head.format.frameBytes;
  const held = new Map<number, Promise<Uint8Array>>();
  let wanted: { block: number; give: (bytes: Promise<Uint8Array>) => void }[] = [];
  const nameOf = (block: number) => `${head.id} ${block}`;

  const block = (number: number): Promise<Uint8Array> => {
    const known = held.get(number);
    if (known) return known;
    const coming = new Promise<Uint8Array>((resolve) => {
      wanted.push({ block: number, give: resolve });
      // All that is asked for at one moment is looked for together.
      if (wanted.length === 1) queueMicrotask(() => queueMicrotask(look));
    });
    held.set(number, coming);
    coming.catch(() => held.delete(number));
    for (const oldest of held.keys()) {
      if (held.size <= MOST_HELD) break;
      held.delete(oldest);
    }
    return coming;
  };

  const look = async (): Promise<void> => {
    const asked = wanted;
    wanted = [];
    const kept = await shelf.get(asked.map((one) => nameOf(one.block)));
    const missing = asked.filter(({ give }, index) => {
      const found = kept[index];
      if (found) give(Promise.resolve(found));
      return found === undefined;
    });
    const runs = runsOf(missing.map((one) => one.block).sort((one, other) => one - other));
    const turns = turnsOf(MOST_AT_ONCE);
    for (const run of runs) {
      const fetched = turns(() => fetchRun(run));
      for (const { block: number, give } of missing) {
        if (number < run.from || number > run.to) continue;
        give(fetched.then((blocks) => blocks.get(number) ?? new Uint8Array()));
      }
    }
  };

  const fetchRun = async ({ from, to }: Run): Promise<ReadonlyMap<number, Uint8Array>> => {
    const first = from * BLOCK_BYTES;
    const last = Math.min(lengthBytes, (to + 1) * BLOCK_BYTES) - 1;
    const { bytes, at } = await fetchBytes(url, first, last);
    const blocks = new Map<number, Uint8Array>();
    for (let number = from; number <= to; number += 1) {
      const start = number * BLOCK_BYTES - at;
      blocks.set(number, bytes.slice(start, start + BLOCK_BYTES));
    }
    await shelf.put([...blocks].map(([number, part]) => [nameOf(number), part]));
    return blocks;
  };

  return {
    async bytes(from, to) {
      const first = Math.floor(from / BLOCK_BYTES);
      const last = Math.floor((to - 1) / BLOCK_BYTES);
      const blocks = await Promise.all(
        Array.from({ length: last - first + 1 }, (_, index) => block(first + index)),
      );
      const all = new Uint8Array(blocks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part of blocks) {
        all.set(part, at);
        at += part.length;
      }
      const start = first * BLOCK_BYTES;
      return all.subarray(from - start, to - start);
    },
    close: async () => held.clear(),
  };
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Blocks that lie close to one another, as one run; in order. */
export function runsOf(blocks: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const number of blocks) {
    const last = runs.at(-1);
    if (last && number - last.to <= GAP_BLOCKS + 1)
      runs[runs.length - 1] = { from: last.from, to: number };
    else runs.push({ from: number, to: number });
  }
  return runs;
}

/** Lets so many things be done at a time. */
function turnsOf(most: number) {
  const lanes: Promise<unknown>[] = Array.from({ length: most }, () => Promise.resolve());
  let next = 0;
  return <T>(work: () => Promise<T>): Promise<T> => {
    const lane = next++ % most;
    const done = (lanes[lane] ?? Promise.resolve()).then(work, work);
    lanes[lane] = done;
    return done;
  };
}

async function fetchBytes(url: string, first: number, last: number) {
  try {
    const headers = { range: `bytes=${first}-${last}` };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(LIMIT_MS) });
    if (!response.ok) throw new PackRefused(`${url} cannot be fetched (${response.status}).`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    // A server that knows no ranges gives all of it.
    return { bytes, at: response.status === 206 ? first : 0 };
  } catch (cause) {
    if (cause instanceof PackRefused) throw cause;
    throw new PackRefused(`${url} cannot be fetched.`, { cause });
  }
}

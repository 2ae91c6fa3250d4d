import { FRAME_BYTES } from '../frames/mp3Frame.js';
import { type PackHead, PackRefused, packHeadFrom } from './packHead.js';
import { openPack, type PackSound, type VoicePack } from './voicePack.js';

const LIMIT_MS = 30_000;
/** Many times the page of a pack with everything in it. */
const MOST_PAGE_BYTES = 16 * 2 ** 20;

/**
 * A voice pack on any server of files. Its sound is fetched a shard at a time, each once; a server that knows no ranges gives
 * all of it.
 *
 * @param url the folder with `pack.json` in it
 * @param limitMs how long the server may take for the page or a shard
 * @returns the pack
 * @throws PackRefused
 * @example await packFromUrl('https://example.org/voices/rms')
 */
export async function packFromUrl(url: string, limitMs = LIMIT_MS): Promise<VoicePack> {
  const folder = url.replace(/(?:\/pack\.json|\/+)$/, '');
  const page = await fetched(`${folder}/pack.json`, {}, limitMs);
  if (page.bytes.length > MOST_PAGE_BYTES) throw noPack(folder);
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(page.bytes));
  } catch {
    throw noPack(folder);
  }
  return openPack(data, soundAt(folder, packHeadFrom(data, url), limitMs), url);
}

const noPack = (folder: string) => new PackRefused(`There is no voice pack at ${folder}.`);

function soundAt(folder: string, { sound, shards }: PackHead, limitMs: number): PackSound {
  const stretches = Object.values(shards).map(({ at, frames }) => ({
    from: at * FRAME_BYTES,
    to: (at + frames) * FRAME_BYTES,
  }));
  const all = { from: 0, to: sound.frames * FRAME_BYTES };
  const held = new Map<number, Promise<{ readonly at: number; readonly bytes: Uint8Array }>>();
  const address = `${folder}/${sound.file}`;
  const fetchStretch = async ({ from, to }: typeof all) => {
    const headers = { range: `bytes=${from}-${to - 1}` };
    const { bytes, isPart } = await fetched(address, headers, limitMs);
    return { at: isPart ? from : 0, bytes };
  };
  return {
    async bytes(from, to) {
      const stretch = stretches.find((one) => one.from <= from && to <= one.to) ?? all;
      let fetching = held.get(stretch.from);
      if (!fetching) {
        fetching = fetchStretch(stretch);
        held.set(stretch.from, fetching);
        // What could not be had may be there the next time.
        fetching.catch(() => held.delete(stretch.from));
      }
      const { at, bytes } = await fetching;
      return bytes.subarray(from - at, to - at);
    },
    close: async () => held.clear(),
  };
}

async function fetched(url: string, headers: Readonly<Record<string, string>>, limitMs: number) {
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(limitMs) });
    if (!response.ok) throw new PackRefused(`${url} cannot be fetched (${response.status}).`);
    return { bytes: new Uint8Array(await response.arrayBuffer()), isPart: response.status === 206 };
  } catch (error) {
    if (error instanceof PackRefused) throw error;
    throw new PackRefused(`${url} cannot be fetched.`, { cause: error });
  }
}

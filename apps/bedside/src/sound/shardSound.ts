import type { PackHead, PackSound, VoicePack } from '@supine/audio/join';
import { openPack, PackRefused, packHeadFrom } from '@supine/audio/join';

/** Whatever is kept of the voice between two nights. A new edition has other names; the old one goes. */
const KEPT = 'supine-voice';

/**
 * The voice beside the page, each shard of its sound a file. Ranges of one file would be smaller to describe, but no browser
 * keeps an answer that is a part.
 *
 * @param folder its address, with a stroke at the end
 * @throws PackRefused
 * @example await packBeside('https://example.org/voice/')
 */
export async function packBeside(folder: string): Promise<VoicePack> {
  const page = await read(`${folder}pack.json`, 'newest');
  const data: unknown = JSON.parse(new TextDecoder().decode(page));
  const head = packHeadFrom(data, folder);
  await forgetOthers(folder, head);
  return openPack(data, shards(folder, head), folder);
}

function shards(folder: string, head: PackHead): PackSound {
  const { frameBytes } = head.format;
  const all = Object.entries(head.shards).map(([name, { at, frames }]) => ({
    url: shardUrl(folder, head, name),
    from: at * frameBytes,
    to: (at + frames) * frameBytes,
  }));
  const held = new Map<string, Promise<Uint8Array>>();
  return {
    async bytes(from, to) {
      const shard = all.find((one) => one.from <= from && to <= one.to);
      if (!shard) throw new PackRefused(`The voice in ${folder} has no part for these words.`);
      let bytes = held.get(shard.url);
      if (!bytes) {
        bytes = read(shard.url, 'kept');
        held.set(shard.url, bytes);
        // What could not be had may be there the next time.
        bytes.catch(() => held.delete(shard.url));
      }
      return (await bytes).subarray(from - shard.from, to - shard.from);
    },
    close: async () => held.clear(),
  };
}

/** The name of a shard's file: that of the edition's sound, with its own. */
export function shardUrl(folder: string, { sound }: Pick<PackHead, 'sound'>, name: string): string {
  return `${folder}${sound.file.replace(/\.mp3$/, '')}.${name.replaceAll('/', '-')}.mp3`;
}

/** Asks the network first for what may be new, and last for what has its edition in its name. */
async function read(url: string, wanted: 'newest' | 'kept'): Promise<Uint8Array> {
  const kept = await openKept();
  if (wanted === 'kept') {
    const found = await kept?.match(url);
    if (found) return bytesOf(found);
  }
  try {
    const response = await fetch(url);
    if (!response.ok) throw new PackRefused(`${url} cannot be fetched (${response.status}).`);
    // Where there is no room it is played all the same.
    await kept?.put(url, response.clone()).catch(() => {});
    return await bytesOf(response);
  } catch (cause) {
    const found = await kept?.match(url);
    if (found) return bytesOf(found);
    throw cause instanceof PackRefused
      ? cause
      : new PackRefused(`${url} cannot be fetched.`, { cause });
  }
}

async function forgetOthers(folder: string, { sound }: PackHead): Promise<void> {
  const kept = await openKept();
  const edition = sound.file.replace(/\.mp3$/, '');
  for (const { url } of (await kept?.keys()) ?? []) {
    const isOld = url.startsWith(folder) && url.endsWith('.mp3') && !url.includes(edition);
    if (isOld) await kept?.delete(url);
  }
}

/** A page that came over plain HTTP from another machine has none. */
const openKept = async () => ('caches' in globalThis ? caches.open(KEPT) : null);
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

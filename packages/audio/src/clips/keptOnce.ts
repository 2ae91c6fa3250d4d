import { type ClipStore, ClipsNotKept } from './clipStore.js';

/** What is being made just now, for each store: two runs that share a store share this too. */
const underWay = new WeakMap<ClipStore, Map<string, Promise<Uint8Array>>>();

/**
 * Gives a clip from a store, or makes it and keeps it; two that want the same one at the same time, through the same
 * store, have it made once.
 *
 * A store that keeps nothing stops nobody: the clip that was made is given all the same.
 *
 * @param store where clips are kept
 * @param hash of all that the clip is made from, in lower-case hex digits
 * @param make makes it; when it fails, everybody who waits is told, and the next one has it tried again
 * @param notKept is told when the clip was made and could not be kept
 * @param isWhole whether what the store gives is such a clip; what is not is made again and kept in its place
 * @returns the clip, a copy of one's own
 * @throws what `make` throws; RangeError for what is no hash
 * @example await keptOnce(folderClips(path), hash, () => encoded(voice, 'Rest.'))
 */
export async function keptOnce(
  store: ClipStore,
  hash: string,
  make: () => Promise<Uint8Array>,
  notKept: (error: ClipsNotKept) => void = () => {},
  isWhole: (clip: Uint8Array) => boolean = () => true,
): Promise<Uint8Array> {
  const flights = flightsOf(store);
  let flight = flights.get(hash);
  if (!flight) {
    const forget = () => flights.delete(hash);
    flight = found(store, hash, make, notKept, isWhole);
    flights.set(hash, flight);
    flight.then(forget, forget);
  }
  return (await flight).slice();
}

async function found(
  store: ClipStore,
  hash: string,
  make: () => Promise<Uint8Array>,
  notKept: (error: ClipsNotKept) => void,
  isWhole: (clip: Uint8Array) => boolean,
): Promise<Uint8Array> {
  const kept = await store.get(hash);
  if (kept && isWhole(kept)) return kept;
  const made = await make();
  try {
    await store.put(hash, made);
  } catch (error) {
    if (!(error instanceof ClipsNotKept)) throw error;
    notKept(error);
  }
  return made;
}

function flightsOf(store: ClipStore): Map<string, Promise<Uint8Array>> {
  const flights = underWay.get(store) ?? new Map<string, Promise<Uint8Array>>();
  underWay.set(store, flights);
  return flights;
}

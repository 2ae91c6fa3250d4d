import { buildRoutine, catalogue } from '../packages/core/dist/index.js';
import { parseCatalogue } from '../packages/core/dist/stored.js';

/** The catalogue beside one that is 100 times larger: what a fork with thousands of exercises would wait for. */
const TIMES = 100;
const COPY = '-copy-';
const REQUEST = { region: 'lower-back', minutes: 10 };
/** The collector and the caches are never quite linear. */
const NOISE = 1.3;

/** Read once and written out, so that no shelf is a proxy and no two entries share a part. */
const copyOf = (data) => JSON.parse(JSON.stringify(data));

/** Every entry and its copies under ids of their own. What an entry names stays the original. */
function grown(shelf) {
  return Object.fromEntries(
    Object.entries(shelf).flatMap(([id, entry]) => [
      [id, entry],
      ...Array.from({ length: TIMES - 1 }, (_, index) => {
        const own = `${id}${COPY}${index + 1}`;
        return [own, { ...entry, id: own }];
      }),
    ]),
  );
}

/** Milliseconds that a piece of work takes: the median of three runs, and of as many more as there is time for. */
function medianMs(work, forMs = 1_000) {
  const times = [];
  const until = performance.now() + forMs;
  while (times.length < 3 || performance.now() < until) {
    const from = performance.now();
    work();
    times.push(performance.now() - from);
  }
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length / 2)];
}

/**
 * Milliseconds for each of `count` catalogues that are parsed and kept. One that is dropped at once costs the collector
 * nothing; only as many entries as the large catalogue has cost it as much.
 */
function parseMs(data, count) {
  return medianMs(() => Array.from({ length: count }, () => parseCatalogue(data))) / count;
}

const LOOKUPS = 100_000;

/** Nanoseconds for one exercise by its id. As many ids from both shelves, or the processor's cache is measured. */
function lookupNs({ exercises }, count) {
  const all = Object.keys(exercises);
  const ids = all.filter((_, index) => index % (all.length / count) === 0);
  const rounds = Math.ceil(LOOKUPS / ids.length);
  let found = 0;
  const ms = medianMs(() => {
    for (let round = 0; round < rounds; round += 1) {
      for (const id of ids) found += exercises[id].lines.length;
    }
  }, 500);
  if (!(found > 0)) throw new Error('Nothing was found.');
  return (ms * 1e6) / (rounds * ids.length);
}

/** Microseconds for one routine. */
const buildUs = (from) => medianMs(() => buildRoutine(REQUEST, from)) * 1e3;

function row(name, large, small, target, most) {
  return {
    name,
    supine: large,
    peer: 'the catalogue as it is',
    peerFigure: small,
    ratio: large / small,
    target,
    met: large <= most * small,
  };
}

export function benchScale() {
  const smallData = copyOf(catalogue);
  // A body has no more regions, however much is known about them.
  const largeData = copyOf({
    ...Object.fromEntries(Object.entries(smallData).map(([name, shelf]) => [name, grown(shelf)])),
    regions: smallData.regions,
  });
  const small = parseCatalogue(smallData);
  const large = parseCatalogue(largeData);
  const exercises = Object.keys(small.exercises).length;
  // A bench that never meets a copy would be flat too.
  const chosen = buildRoutine(REQUEST, large).steps.map(({ id }) => id);
  if (Object.keys(large.exercises).length !== TIMES * exercises)
    throw new Error('It has not grown.');
  if (!chosen.some((id) => id.includes(COPY))) throw new Error('No copy was a candidate.');
  console.log(`parsing the catalogue once: ${parseMs(smallData, 1).toFixed(2)} ms (median)`);
  return [
    row(
      `an exercise by its id from ${TIMES} times as many, ns (median)`,
      lookupNs(large, exercises),
      lookupNs(small, exercises),
      'flat: at most 2 times',
      2,
    ),
    row(
      `buildRoutine from ${TIMES} times as much, µs (median)`,
      buildUs(large),
      buildUs(small),
      `no worse than linear: at most ${TIMES} times`,
      TIMES,
    ),
    row(
      `parseCatalogue on ${TIMES} times as much, ms (median)`,
      parseMs(largeData, 1),
      parseMs(smallData, TIMES),
      `linear: at most ${TIMES} times, and noise (${TIMES * NOISE})`,
      TIMES * NOISE,
    ),
  ];
}

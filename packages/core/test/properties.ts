import fc from 'fast-check';

/** One seed for all property tests, so that a failure on one machine is a failure on every machine. */
const SEED = 20_261_121;
const RUNS = 1_000;

/** Runs a property from the fixed seed and prints it, with how often it ran. */
export function holdsAlways<T>(name: string, property: fc.IProperty<T>, runs = RUNS): void {
  console.log(`property "${name}": seed ${SEED}, ${runs} runs`);
  fc.assert(property, { seed: SEED, numRuns: runs });
}

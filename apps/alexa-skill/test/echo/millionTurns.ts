import { randomNights } from './randomNight.js';

/**
 * Lives through a million random turns, or as many as are asked for: `tsx
 * test/echo/millionTurns.ts [turns] [seed]`. The seed of each night is the one before plus one, and a night that goes
 * wrong prints its own.
 */
const [turnsAsked = '1000000', seedAsked = String(Date.now() % 1_000_000_000)] =
  process.argv.slice(2);
const TURNS_BETWEEN_NEWS = 10_000;
const turnCount = Number(turnsAsked);
const seed = Number(seedAsked);
if (!Number.isInteger(turnCount) || turnCount < 1 || !Number.isInteger(seed)) {
  console.error('Turns and seed are whole numbers: millionTurns.ts [turns] [seed]');
  process.exit(2);
}

console.log(`${turnCount} turns from seed ${seed}`);
const startedMs = performance.now();
const seconds = () => Math.round((performance.now() - startedMs) / 1000);
try {
  const requests: Record<string, number> = {};
  const turns = await randomNights(seed, turnCount, (report, turnsSoFar) => {
    for (const [type, count] of [
      ...Object.entries(report.requests),
      ...Object.entries(report.directives),
    ]) {
      requests[type] = (requests[type] ?? 0) + count;
    }
    if (turnsSoFar % TURNS_BETWEEN_NEWS === 0) console.log(`${turnsSoFar} turns, ${seconds()} s`);
  });
  console.log(`${turns} turns in ${seconds()} s, no rule broken`, requests);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

import type { Disorder, Echo } from './echo.js';
import { RuleBroken } from './rules/finding.js';

/** A night with an Echo, and what the skill has kept at its end. */
export interface Night {
  readonly echo: Echo;
  readonly kept?: () => Promise<unknown>;
}

/** By then everything that came late has come. */
const SETTLED_AFTER_SECONDS = 10;

/**
 * Rule 20: lives through the same night with the player's events in order, repeated, late and overtaking one another, and
 * holds the ends against each other.
 *
 * @param live plays the night on an Echo with this disorder
 * @param seeds one night for each
 * @throws RuleBroken when the queue or what was kept differs
 */
export async function sameInEveryOrder(
  live: (disorder: Disorder | undefined) => Promise<Night>,
  seeds: readonly number[],
): Promise<void> {
  const expected = await endOf(await live(undefined));
  for (const seed of seeds) {
    const found = await endOf(await live({ seed }));
    if (found !== expected) {
      throw new RuleBroken(
        20,
        `with seed ${seed} it ends with ${found}, in order with ${expected}`,
      );
    }
  }
}

async function endOf({ echo, kept }: Night): Promise<string> {
  await echo.wait(SETTLED_AFTER_SECONDS);
  const { token, activity, offsetMs, tokens } = echo.audio;
  return JSON.stringify({ token, activity, offsetMs, tokens, kept: (await kept?.()) ?? null });
}

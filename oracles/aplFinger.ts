import { expect } from 'vitest';
import type { Happening, Shown } from './aplViewhost.js';
import { VIEWPORTS } from './aplViewhost.js';

/** A machine that is busy with other tests draws its first frame late. */
export const SLOW = { timeout: 10_000 };

/** On a busy machine the engine loses what is touched while it draws for the first time. */
const READING_MS = 1500;

/** A finger stays on the glass for some frames. */
const TOUCH_MS = 250;

export const small = VIEWPORTS['hub-small'] ?? {
  width: 960,
  height: 480,
  mode: 'HUB',
  isRound: false,
};

/** Touches a field as a finger does, for a while, when somebody has had time to read it. */
export async function touch(shown: Shown, label: string): Promise<void> {
  await expect.poll(async () => (await shown.happened()).length, SLOW).toBeGreaterThan(1);
  await shown.page.waitForTimeout(READING_MS);
  await shown.page.getByText(label, { exact: true }).click({ delay: TOUCH_MS });
  const says = async () => sentBy(await shown.happened()).some(([what]) => what === 'say');
  await expect.poll(says, SLOW).toBe(true);
}

/** What was sent to the skill, in order. */
export function sentBy(happened: readonly Happening[]): (readonly string[])[] {
  return happened.flatMap(({ what, arguments: sent }) => (what === 'sent' ? [sent] : []));
}

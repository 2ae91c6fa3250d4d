import type { Happening, Shown } from './aplViewhost.js';
import { VIEWPORTS } from './aplViewhost.js';

/** Somebody has had time to read what is shown. */
const READING_MS = 1500;
/** A finger stays on the glass for some frames. */
const TOUCH_MS = 250;
/** What a touch sends is sent by then. */
const SENT_MS = 250;

export const small = VIEWPORTS['hub-small'] ?? {
  width: 960,
  height: 480,
  mode: 'HUB',
  isRound: false,
};

/** Touches a field as a finger does, for a while, when somebody has had time to read it. */
export async function touch({ page, pass }: Shown, label: string): Promise<void> {
  await pass(READING_MS);
  const box = await page.getByText(label, { exact: true }).boundingBox();
  if (!box) throw new Error(`Nothing on the screen says ${label}.`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await pass(TOUCH_MS);
  await page.mouse.up();
  await pass(SENT_MS);
}

/** What was sent to the skill, in order. */
export function sentBy(happened: readonly Happening[]): (readonly string[])[] {
  return happened.flatMap(({ what, arguments: sent }) => (what === 'sent' ? [sent] : []));
}

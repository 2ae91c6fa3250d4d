import { enUS } from '../locales/en-US/index.js';
import type { DeviceWords } from '../speech/words.js';
import { wordsOf } from '../speech/words.js';

const DEVICE_LINES = ['dialog.carry-on', 'dialog.resumed'] as const;

/** What was heard without the lines that belong to the device: shall I carry on, carrying on. */
export function withoutDeviceLines(text: string, device: DeviceWords): string {
  return DEVICE_LINES.map((key) => wordsOf({ key }, enUS, device))
    .reduce((rest, line) => rest.replaceAll(line, ''), text)
    .replace(/\s+/g, ' ')
    .trim();
}

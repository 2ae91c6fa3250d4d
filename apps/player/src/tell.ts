import { printable } from './printable.js';

/** Says something beside what was asked for: one line on standard error, without what a terminal would obey. */
export function tell(sentence: string): void {
  process.stderr.write(`supine: ${printable(sentence)}\n`);
}

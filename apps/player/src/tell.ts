import { harmless, printable } from '@supine/host';

/** Says something beside what was asked for: one line on standard error, without what a terminal would obey. */
export function tell(sentence: string): void {
  process.stderr.write(`supine: ${printable(sentence)}\n`);
}

/** Gives what was asked for: lines on standard output, without what a terminal would obey. */
export function print(lines: string): void {
  process.stdout.write(harmless(lines));
}

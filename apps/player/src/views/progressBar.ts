import { printable } from '@supine/host';

const WIDTH = 24;

/** A line that says how far something is, for whoever looks at a terminal; anywhere else it is nothing. */
export interface ProgressBar {
  readonly show: (done: number, of: number) => void;
  readonly clear: () => void;
}

/**
 * A bar on standard error.
 *
 * @param what stands before it
 * @example progressBar('evening-wind-down').show(3, 12) // evening-wind-down ██████                   25 %
 */
export function progressBar(
  what: string,
  stream: NodeJS.WriteStream = process.stderr,
): ProgressBar {
  if (!stream.isTTY) return { show() {}, clear() {} };
  const name = printable(what);
  return {
    show(done, of) {
      const share = of === 0 ? 1 : done / of;
      const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH);
      stream.write(`\r${name} ${bar} ${Math.round(share * 100)} %`);
    },
    clear: () => void stream.write('\r\u001b[2K'),
  };
}

import { Terminal } from '@xterm/headless';

/** A terminal that can be looked at: what it shows, and not what was written to it. */
export interface WatchedTerminal {
  readonly write: (data: string) => void;
  resize(columns: number, rows: number): void;
  /** The lines as they stand there, once all that was written has arrived. */
  lines(): Promise<string[]>;
  /** The texts that are bold. */
  bold(): Promise<string[]>;
  /** What has scrolled out of sight. */
  scrolledOff(): Promise<number>;
}

/**
 * A terminal without a window.
 *
 * @example (await watchedTerminal(80, 24).lines()).length // 24
 */
export function watchedTerminal(columns: number, rows: number): WatchedTerminal {
  const terminal = new Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true });
  const arrived = () => new Promise<void>((resolve) => terminal.write('', resolve));
  const shown = () => {
    const { active } = terminal.buffer;
    return Array.from({ length: terminal.rows }, (_, row) => active.getLine(active.baseY + row));
  };
  return {
    write: (data) => terminal.write(data),
    resize: (nextColumns, nextRows) => terminal.resize(nextColumns, nextRows),
    async lines() {
      await arrived();
      return shown().map((line) => line?.translateToString(true) ?? '');
    },
    async bold() {
      await arrived();
      return shown().flatMap((line) => {
        const cells = Array.from({ length: terminal.cols }, (_, column) => line?.getCell(column));
        const text = cells.flatMap((cell) => (cell?.isBold() ? [cell.getChars()] : [])).join('');
        return text.trim() === '' ? [] : [text.trim()];
      });
    },
    async scrolledOff() {
      await arrived();
      return terminal.buffer.active.baseY;
    },
  };
}

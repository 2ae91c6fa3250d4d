/** A screen of its own, and back to the one there was; the wanderings of a cursor are nothing to look at. */
const ENTER = '\u001B[?1049h\u001B[?25l\u001B[?7l\u001B[2J';
const LEAVE = '\u001B[?7h\u001B[?25h\u001B[?1049l';
/** Everything between the two appears at once. */
const BEGIN = '\u001B[?2026h';
const END = '\u001B[?2026l';

/** A terminal's screen, of which only the lines are written that have changed. */
export interface Screen {
  /** Shows these lines, from the first on. */
  show(lines: readonly string[]): void;
  /** Forgets what stands there, for the terminal may have moved it: the next frame is written whole. */
  forget(): void;
  /** Gives the screen back. */
  close(): void;
}

/**
 * Takes a screen of its own, which no terminal wraps anew when it is resized, so that nothing of an old frame is left over.
 *
 * @param output where it is
 */
export function screenOn(output: Pick<NodeJS.WriteStream, 'write'>): Screen {
  let before: readonly string[] | null = null;
  output.write(ENTER);
  return {
    show(lines) {
      const changed = lines.flatMap((line, at) =>
        before?.[at] === line ? [] : [`\u001B[${at + 1};1H${line}\u001B[K`],
      );
      const clear = before === null ? '\u001B[2J' : '';
      before = [...lines];
      if (changed.length > 0) output.write(`${BEGIN}${clear}${changed.join('')}${END}`);
    },
    forget() {
      before = null;
    },
    close: () => void output.write(LEAVE),
  };
}

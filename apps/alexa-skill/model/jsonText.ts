const LINE_CHARACTERS = 100;

/**
 * A document as the project's formatter writes it, so that a generated file passes the same check as any other: a list of
 * words stands on one line where it fits.
 *
 * @param content what JSON can hold
 * @returns its text with a newline at the end
 * @example jsonText({ words: ['a', 'b'] }) // '{\n  "words": ["a", "b"]\n}\n'
 */
export function jsonText(content: unknown): string {
  const lines: string[] = [];
  let list: string[] | null = null;
  for (const line of JSON.stringify(content, null, 2).split('\n')) {
    if (line.endsWith('[')) {
      lines.push(...(list ?? []));
      list = [line];
    } else if (list === null) {
      lines.push(line);
    } else if (/^ *\],?$/.test(line)) {
      lines.push(...closed([...list, line]));
      list = null;
    } else {
      list.push(line);
      if (line.endsWith('{')) {
        lines.push(...list);
        list = null;
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

function closed(list: readonly string[]): readonly string[] {
  const [first = '', ...rest] = list;
  const words = rest.map((line) => line.trim());
  const line = `${first}${words.slice(0, -1).join(' ')}${words.at(-1) ?? ''}`;
  return line.length <= LINE_CHARACTERS ? [line] : list;
}

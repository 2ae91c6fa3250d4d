/**
 * Breaks a text between words so that no line is wider than `width`.
 *
 * @returns at least one line; a word longer than `width` keeps a line of its own
 * @example wrapWords('Bend your knees.', 10) // ['Bend your', 'knees.']
 */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

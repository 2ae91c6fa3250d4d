/** Three cells by five for each figure, as on a bedside clock. */
const FIGURES: readonly (readonly string[])[] = [
  ['###', '# #', '# #', '# #', '###'],
  [' # ', '## ', ' # ', ' # ', '###'],
  ['###', '  #', '###', '#  ', '###'],
  ['###', '  #', '###', '  #', '###'],
  ['# #', '# #', '###', '  #', '  #'],
  ['###', '#  ', '###', '  #', '###'],
  ['###', '#  ', '###', '# #', '###'],
  ['###', '  #', '  #', '  #', '  #'],
  ['###', '# #', '###', '# #', '###'],
  ['###', '# #', '###', '  #', '###'],
];

/** How many lines a large number takes. */
export const BIG_LINES = 5;

/**
 * A number that can be read from a pillow.
 *
 * @param count a whole number from 0 up
 * @returns its five lines; two columns for a cell, for a column is half as wide as a line is high
 * @example bigNumber(1)[0] // '  ██  '
 */
export function bigNumber(count: number): string[] {
  const figures = [...String(count)].map((figure) => FIGURES[Number(figure)] ?? []);
  return Array.from({ length: BIG_LINES }, (_, line) =>
    figures
      .map((figure) => (figure[line] ?? '').replaceAll(' ', '  ').replaceAll('#', '██'))
      .join('   '),
  );
}

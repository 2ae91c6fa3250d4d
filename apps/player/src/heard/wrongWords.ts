/**
 * How many words have to be put in, taken out or replaced to make what was said of what was heard: the usual word errors.
 *
 * @example wrongWords('Hold it there.', 'hold in there') // 1
 */
export function wrongWords(said: string, heard: string): number {
  const [from, to] = [wordsIn(heard), wordsIn(said)];
  let row = to.map((_, index) => index + 1);
  for (const [index, word] of from.entries()) {
    let diagonal = index;
    let left = index + 1;
    row = to.map((wanted, at) => {
      const above = row[at] ?? 0;
      left = Math.min(above + 1, left + 1, diagonal + (word === wanted ? 0 : 1));
      diagonal = above;
      return left;
    });
  }
  return to.length === 0 ? from.length : (row.at(-1) ?? 0);
}

const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('-', ' ')
    .replace(/[^a-z' ]+/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');

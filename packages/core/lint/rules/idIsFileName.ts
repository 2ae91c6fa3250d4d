import type { ContentRule } from '../rule.js';

const ENTRY = /content\/([a-z-]+)\/(?!index)([^/]+)\.ts$/;

/** `bed-moves` stands on the shelf `bedMoves`. */
const shelfOf = (folder: string) =>
  folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as 'exercises';

/** One entry a file, named as the file is. */
export const idIsFileName: ContentRule = {
  name: 'id-is-file-name',
  teaches: 'One entry stands in one file, whose name is its id; the shelf uses the same id.',
  check: ({ files, shelves }) =>
    files.flatMap(({ path, text }) => {
      const [, shelf = '', name = ''] = ENTRY.exec(path) ?? [];
      if (shelf === '') return [];
      const id = /^ {2}id: '([^']+)'/m.exec(text)?.[1];
      const onShelf = Object.hasOwn(shelves[shelfOf(shelf)], name);
      if (id === name && onShelf) return [];
      const message =
        id === name ? 'is on no shelf yet; npm run format puts it there.' : `holds the id "${id}".`;
      return [{ rule: 'id-is-file-name', where: path, message }];
    }),
};

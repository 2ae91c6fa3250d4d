/** What a script is made of: text, numbers, lists and maps. `word` is a fixed name of the schema, which needs no quotes. */
export type YamlValue =
  | string
  | number
  | { readonly word: string }
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue };

const PLAIN_WORD = /^[A-Za-z0-9][A-Za-z0-9._]*$/;

/**
 * A value as YAML in block style. Every text is in double quotes, whatever is in it, so nothing in it is ever read as
 * YAML.
 *
 * @param value text, numbers, lists and maps
 * @returns lines, the last one ended
 * @throws Error for a key or a fixed name that is not plain, which is a mistake of the program
 * @example yamlText({ message: 'Hold: "there".' }) // 'message: "Hold: \\"there\\"."\n'
 */
export function yamlText(value: YamlValue): string {
  return `${linesOf(value).join('\n')}\n`;
}

function linesOf(value: YamlValue): string[] {
  if (isList(value)) return value.flatMap((one) => under('- ', linesOf(one)));
  if (typeof value === 'object' && !isWord(value)) {
    return Object.entries(value).flatMap(([key, inner]) => {
      const lines = linesOf(inner);
      const nested = typeof inner === 'object' && !isWord(inner);
      return nested
        ? [`${plain(key)}:`, ...lines.map((line) => `  ${line}`)]
        : [`${plain(key)}: ${lines[0]}`];
    });
  }
  if (typeof value === 'string') return [quoted(value)];
  return [typeof value === 'number' ? String(value) : plain(value.word)];
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function isWord(value: object): value is { readonly word: string } {
  return 'word' in value && typeof value.word === 'string';
}

/** The first line after the dash, the others below it. */
function under(dash: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? dash : '  ') + line);
}

function plain(word: string): string {
  if (!PLAIN_WORD.test(word)) throw new Error(`"${word}" is no plain word of a script.`);
  return word;
}

/** JSON's quotes are YAML's; what JSON leaves as it is and YAML takes for a line break or refuses is escaped too. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    },
  );
}

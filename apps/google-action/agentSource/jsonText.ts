const LINE_CHARACTERS = 100;

/**
 * A document as the project's formatter leaves it, with every object and list on one line where it fits.
 *
 * @param content what JSON can hold
 * @returns its text with a newline at the end
 * @example jsonText({ words: ['a', 'b'] }) // '{ "words": ["a", "b"] }\n'
 */
export function jsonText(content: unknown): string {
  return `${written(content, 0, 1)}\n`;
}

/** `taken`: characters of the line that are taken by its indent, a key before the value and a comma after it. */
function written(content: unknown, depth: number, taken: number): string {
  const line = inLine(content);
  if (taken + line.length <= LINE_CHARACTERS) return line;
  if (typeof content !== 'object' || content === null) return line;
  const indent = '  '.repeat(depth + 1);
  const inner = (value: unknown, key = '') =>
    indent + key + written(value, depth + 1, indent.length + key.length + 1);
  const [open, close] = Array.isArray(content) ? '[]' : '{}';
  const parts = Array.isArray(content)
    ? content.map((value) => inner(value))
    : Object.entries(content).map(([key, value]) => inner(value, `${JSON.stringify(key)}: `));
  return `${open}\n${parts.join(',\n')}\n${'  '.repeat(depth)}${close}`;
}

function inLine(content: unknown): string {
  if (Array.isArray(content)) return `[${content.map(inLine).join(', ')}]`;
  if (typeof content !== 'object' || content === null) return JSON.stringify(content);
  const entries = Object.entries(content).map(
    ([key, value]) => `${JSON.stringify(key)}: ${inLine(value)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

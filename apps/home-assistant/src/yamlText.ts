import { Document, Scalar, visit } from 'yaml';

/** A value that the person who imports a blueprint chooses. */
export class Input {
  constructor(readonly name: string) {}
}

/**
 * A value as YAML 1.1, which is what Home Assistant reads: every text in double quotes, so that "yes" and "12:30" stay
 * texts.
 *
 * @param value lists, maps, texts and numbers; `Input` for what a blueprint asks for
 * @param comment lines above it
 * @returns the YAML text
 * @example yamlText({ message: 'Hold.' }) // 'message: "Hold."\n'
 */
export function yamlText(value: unknown, comment = ''): string {
  const document = new Document(withInputs(value), {
    version: '1.1',
    aliasDuplicateObjects: false,
  });
  if (comment !== '') document.commentBefore = ` ${comment.replaceAll('\n', '\n ')}`;
  visit(document, {
    Scalar(_, node) {
      if (!(node.value instanceof Input)) return;
      const named = new Scalar(node.value.name);
      named.tag = '!input';
      return named;
    },
  });
  return document.toString({
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
}

/** A class would be read as a map; a scalar keeps it whole. */
function withInputs(value: unknown): unknown {
  if (value instanceof Input) return new Scalar(value);
  if (Array.isArray(value)) return value.map(withInputs);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withInputs(inner)]));
}

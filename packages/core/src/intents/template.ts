/**
 * A piece of a sentence template. `[maybe]`, `(this|that)`, `{slot}` and plain words may stand inside one another.
 */
export type TemplateNode =
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'slot'; readonly slot: string }
  | { readonly type: 'sequence'; readonly parts: readonly TemplateNode[] }
  | { readonly type: 'choice'; readonly options: readonly TemplateNode[] };

const CLOSING: ReadonlySet<string> = new Set(['|', ']', ')', '}']);
const NOTHING: TemplateNode = { type: 'sequence', parts: [] };

/** The pieces inside a piece; none in a word or a slot. */
export function piecesOf(node: TemplateNode): readonly TemplateNode[] {
  if (node.type === 'sequence') return node.parts;
  return node.type === 'choice' ? node.options : [];
}

/**
 * Reads a sentence template.
 *
 * @param template words, `[optional]`, `(either|or)` and `{slot}`
 * @returns its tree
 * @throws Error naming the template when brackets do not match
 * @example parseTemplate('skip [this] one') // a sequence of 'skip', a choice and 'one'
 */
export function parseTemplate(template: string): TemplateNode {
  const reader = new TemplateReader(template);
  const tree = reader.sequence();
  if (!reader.atEnd()) reader.fail(`unexpected "${reader.rest()}"`);
  return tree;
}

class TemplateReader {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(private readonly template: string) {
    this.tokens = template.match(/[[\](){}|]|[^\s,[\](){}|]+/g) ?? [];
  }

  sequence(): TemplateNode {
    const parts: TemplateNode[] = [];
    while (!this.atEnd() && !CLOSING.has(this.tokens[this.at] ?? '')) {
      parts.push(this.part());
    }
    const [only] = parts;
    return parts.length === 1 && only ? only : { type: 'sequence', parts };
  }

  atEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  rest(): string {
    return this.tokens.slice(this.at).join(' ');
  }

  fail(reason: string): never {
    throw new Error(`The template "${this.template}" cannot be read: ${reason}.`);
  }

  private part(): TemplateNode {
    const token = this.tokens[this.at] ?? '';
    this.at += 1;
    if (token === '[') return { type: 'choice', options: [...this.options(']'), NOTHING] };
    if (token === '(') return { type: 'choice', options: this.options(')') };
    if (token === '{') return this.slot();
    return { type: 'word', word: token.toLowerCase() };
  }

  private options(closing: string): TemplateNode[] {
    const options = [this.sequence()];
    while (this.tokens[this.at] === '|') {
      this.at += 1;
      options.push(this.sequence());
    }
    this.expect(closing);
    return options;
  }

  private slot(): TemplateNode {
    const slot = this.tokens[this.at] ?? '';
    this.at += 1;
    this.expect('}');
    return { type: 'slot', slot };
  }

  private expect(token: string): void {
    if (this.tokens[this.at] !== token) this.fail(`"${token}" is missing`);
    this.at += 1;
  }
}

/** Names and their values, as a template sees them. */
export type Scope = Readonly<Record<string, unknown>>;

const TOKEN = /\s*('(?:[^'\\]|\\.)*'|\d+|[A-Za-z_]\w*|!=|==|>=|[.()[\],])/y;

/**
 * A template as Home Assistant would give it, for the few expressions that our scripts use; anything else is an error, so
 * that nothing is silently skipped.
 *
 * @throws Error for what it does not know
 */
export function evaluate(template: string, scope: Scope): unknown {
  const body = /^\{\{ (.*) \}\}$/s.exec(template)?.[1];
  if (body === undefined) {
    if (template.includes('{{')) throw new Error(`This is no single template: ${template}`);
    return template;
  }
  const reader = new Reader(body, scope);
  const value = reader.ternary();
  reader.end();
  return value;
}

class Reader {
  private readonly tokens: string[] = [];
  private at = 0;

  constructor(
    private readonly body: string,
    private readonly scope: Scope,
  ) {
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < body.length) {
      const from = TOKEN.lastIndex;
      const found = TOKEN.exec(body);
      if (!found) throw new Error(`Not known in a template: ${body.slice(from)}`);
      this.tokens.push(found[1] ?? '');
    }
  }

  ternary(): unknown {
    const value = this.or();
    if (!this.take('if')) return value;
    const condition = this.or();
    this.need('else');
    const other = this.ternary();
    return truthy(condition) ? value : other;
  }

  end(): void {
    if (this.at < this.tokens.length) throw new Error(`Left over in a template: ${this.body}`);
  }

  private or(): unknown {
    let value = this.and();
    while (this.take('or')) {
      const other = this.and();
      value = truthy(value) ? value : other;
    }
    return value;
  }

  private and(): unknown {
    let value = this.not();
    while (this.take('and')) {
      const other = this.not();
      value = truthy(value) ? other : value;
    }
    return value;
  }

  private not(): unknown {
    return this.take('not') ? !truthy(this.not()) : this.comparison();
  }

  private comparison(): unknown {
    const left = this.postfix();
    if (this.take('!=')) return left !== this.postfix();
    if (this.take('==')) return left === this.postfix();
    if (this.take('>=')) return Number(left) >= Number(this.postfix());
    if (this.take('in')) return Object.hasOwn(this.postfix() as object, String(left));
    return left;
  }

  private postfix(): unknown {
    let value = this.atom();
    for (;;) {
      if (this.take('.')) value = member(value, this.next());
      else if (this.take('[')) {
        value = member(value, String(this.ternary()));
        this.need(']');
      } else if (this.take('(')) {
        const given: unknown[] = [];
        while (!this.take(')')) {
          given.push(this.ternary());
          this.take(',');
        }
        value = (value as (...all: unknown[]) => unknown)(...given);
      } else return value;
    }
  }

  private atom(): unknown {
    const token = this.next();
    if (token === '(') {
      const value = this.ternary();
      this.need(')');
      return value;
    }
    if (token.startsWith("'")) return token.slice(1, -1).replace(/\\(.)/g, '$1');
    if (/^\d+$/.test(token)) return Number(token);
    return member(this.scope, token);
  }

  private next(): string {
    const token = this.tokens[this.at] ?? '';
    this.at += 1;
    return token;
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at += 1;
    return true;
  }

  private need(token: string): void {
    if (!this.take(token)) throw new Error(`"${token}" is missing in a template: ${this.body}`);
  }
}

function member(value: unknown, name: string): unknown {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, name)) {
    return (value as Scope)[name];
  }
  throw new Error(`A template asks for "${name}", which is not there.`);
}

function truthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

import { recordOf } from '../../src/record.js';

/** Names that an expression may use. */
export type Names = Readonly<Record<string, unknown>>;

type Token = { readonly type: 'value' | 'name' | 'sign'; readonly value: unknown };

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([A-Za-z_]\w*)|(\|\||&&|===?|!==?|<=|>=|\?\?|[-+*/%<>!?:().[\],]))\s*/y;

const LITERALS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** How strongly a sign binds, weakest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['??'],
  ['||'],
  ['&&'],
  ['==', '!=', '===', '!=='],
  ['<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];

/**
 * A value of a document with its `${…}` filled in, the way APL binds data. A text that is one expression keeps the type
 * of its result.
 *
 * @throws Error on an expression it does not know, so that nothing is silently skipped
 * @example bound('${payload.seconds} s', { payload: { seconds: 5 } }) // '5 s'
 */
export function bound(value: unknown, names: Names): unknown {
  if (typeof value !== 'string') return value;
  // `@name` stands for a resource of the document.
  if (value.startsWith('@') && Object.hasOwn(names, value)) return names[value];
  if (!value.includes('${')) return value;
  const whole = /^\$\{((?:[^}'"]|'[^']*'|"[^"]*")*)\}$/.exec(value)?.[1];
  if (whole !== undefined) return evaluate(whole, names);
  return value.replace(/\$\{((?:[^}'"]|'[^']*'|"[^"]*")*)\}/g, (_, inner: string) =>
    String(evaluate(inner, names) ?? ''),
  );
}

/** A value with all that stands in it bound. */
export function deeplyBound(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((part) => deeplyBound(part, names));
  if (typeof value !== 'object' || value === null) return bound(value, names);
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, deeplyBound(part, names)]),
  );
}

function evaluate(expression: string, names: Names): unknown {
  const reader = new Reader(tokensOf(expression), names, expression);
  return reader.all();
}

function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.length) {
    const from = TOKEN.lastIndex;
    const [, number, single, double, name, sign] = TOKEN.exec(expression) ?? [];
    if (number !== undefined) tokens.push({ type: 'value', value: Number(number) });
    else if (single !== undefined) tokens.push({ type: 'value', value: single });
    else if (double !== undefined) tokens.push({ type: 'value', value: double });
    else if (name !== undefined) {
      tokens.push(
        LITERALS.has(name)
          ? { type: 'value', value: LITERALS.get(name) }
          : { type: 'name', value: name },
      );
    } else if (sign !== undefined) tokens.push({ type: 'sign', value: sign });
    else throw new Error(`"${expression}" has something unknown at "${expression.slice(from)}".`);
  }
  return tokens;
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly names: Names,
    private readonly expression: string,
  ) {}

  all(): unknown {
    const value = this.choice();
    if (this.at < this.tokens.length) throw new Error(`"${this.expression}" goes on too long.`);
    return value;
  }

  private choice(): unknown {
    const value = this.level(0);
    if (!this.takes('?')) return value;
    const yes = this.choice();
    this.needs(':');
    const no = this.choice();
    return isTrue(value) ? yes : no;
  }

  private level(index: number): unknown {
    const signs = LEVELS[index];
    if (!signs) return this.single();
    let left = this.level(index + 1);
    for (let sign = this.takesOne(signs); sign !== null; sign = this.takesOne(signs)) {
      left = combined(sign, left, this.level(index + 1));
    }
    return left;
  }

  private single(): unknown {
    if (this.takes('!')) return !isTrue(this.single());
    if (this.takes('-')) return -Number(this.single());
    return this.path();
  }

  private path(): unknown {
    let value = this.start();
    for (;;) {
      if (this.takes('.')) value = member(value, this.tokens[this.at++]?.value);
      else if (this.takes('[')) {
        value = member(value, this.choice());
        this.needs(']');
      } else if (this.takes('(')) {
        if (typeof value !== 'function') throw new Error(`"${this.expression}" calls no function.`);
        value = value(...this.given());
      } else return value;
    }
  }

  private given(): unknown[] {
    const values: unknown[] = [];
    if (this.takes(')')) return values;
    do values.push(this.choice());
    while (this.takes(','));
    this.needs(')');
    return values;
  }

  private start(): unknown {
    if (this.takes('(')) {
      const value = this.choice();
      this.needs(')');
      return value;
    }
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.type === 'value') return token.value;
    if (token?.type === 'name') {
      const name = String(token.value);
      return Object.hasOwn(this.names, name) ? this.names[name] : BUILT_IN[name];
    }
    throw new Error(`"${this.expression}" is not an expression.`);
  }

  private takesOne(signs: readonly string[]): string | null {
    return signs.find((sign) => this.takes(sign)) ?? null;
  }

  private takes(sign: string): boolean {
    const token = this.tokens[this.at];
    if (token?.type !== 'sign' || token.value !== sign) return false;
    this.at += 1;
    return true;
  }

  private needs(sign: string): void {
    if (!this.takes(sign)) throw new Error(`"${this.expression}" needs a "${sign}".`);
  }
}

const BUILT_IN: Names = {
  Math: {
    abs: Math.abs,
    ceil: Math.ceil,
    floor: Math.floor,
    max: Math.max,
    min: Math.min,
    round: Math.round,
  },
};

/** Empty text, zero, null and nothing are false, as in APL. */
export function isTrue(value: unknown): boolean {
  return value !== '' && value !== 0 && value !== null && value !== undefined && value !== false;
}

/** Speech that a transformer made: asked for its address, it is itself. */
export class SpokenText {
  constructor(readonly ssml: string) {}
}

function member(value: unknown, name: unknown): unknown {
  if (value instanceof SpokenText) return value;
  if (Array.isArray(value) || typeof value === 'string') {
    return name === 'length' ? value.length : value[Number(name)];
  }
  const fields = recordOf(value);
  return Object.hasOwn(fields, String(name)) ? fields[String(name)] : undefined;
}

function combined(sign: string, left: unknown, right: unknown): unknown {
  switch (sign) {
    case '??':
      return left ?? right;
    case '||':
      return isTrue(left) ? left : right;
    case '&&':
      return isTrue(left) ? right : left;
    case '==':
    case '===':
      return left === right;
    case '!=':
    case '!==':
      return left !== right;
    case '<':
      return Number(left) < Number(right);
    case '>':
      return Number(left) > Number(right);
    case '<=':
      return Number(left) <= Number(right);
    case '>=':
      return Number(left) >= Number(right);
    case '-':
      return Number(left) - Number(right);
    case '*':
      return Number(left) * Number(right);
    case '/':
      return Number(left) / Number(right);
    case '%':
      return Number(left) % Number(right);
    default:
      return typeof left === 'number' && typeof right === 'number'
        ? left + right
        : `${left ?? ''}${right ?? ''}`;
  }
}

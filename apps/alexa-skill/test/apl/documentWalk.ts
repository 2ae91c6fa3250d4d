import { listOf, recordOf } from '../../src/record.js';

type Fields = Readonly<Record<string, unknown>>;

/** Everything of a document that has a type, apart from its root. */
export interface Walked {
  readonly components: readonly Fields[];
  readonly commands: readonly Fields[];
}

/** Fields of a component that hold commands. */
const HANDLERS = ['onMount', 'onPress'];

/** Collects every component and every command, however deep; a command list anywhere is gone through. */
export function walk(document: unknown): Walked {
  const components: Fields[] = [];
  const commands: Fields[] = [];
  const command = (value: unknown): void => {
    const fields = recordOf(value);
    commands.push(fields);
    for (const list of ['commands', 'catch', 'finally']) listOf(fields[list]).forEach(command);
  };
  const component = (value: unknown): void => {
    const fields = recordOf(value);
    components.push(fields);
    for (const handler of HANDLERS) listOf(fields[handler]).forEach(command);
    for (const tick of listOf(fields['handleTick'])) {
      listOf(recordOf(tick)['commands']).forEach(command);
    }
    for (const child of [fields['item'], ...listOf(fields['items'])]) if (child) component(child);
  };
  const { onMount, mainTemplate } = recordOf(document);
  listOf(onMount).forEach(command);
  listOf(recordOf(mainTemplate)['items']).forEach(component);
  return { components, commands };
}

/** Every expression in a value, without its braces. */
export function expressionsIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/\$\{([^}]*)\}/g)].map(([, inner = '']) =>
    JSON.parse(`"${inner}"`),
  );
}

/** The names at the start of every path of an expression; texts in quotes are none. */
export function namesIn(expression: string): string[] {
  return expression.replace(/'[^']*'/g, '').match(/(?<![\w.])[A-Za-z_]\w*/g) ?? [];
}

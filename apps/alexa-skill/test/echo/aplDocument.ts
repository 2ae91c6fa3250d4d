import { listOf, recordOf } from '../../src/record.js';
import type { Names } from './binding.js';
import { bound, isTrue, SpokenText } from './binding.js';
import { asSsml } from './voice.js';

type Fields = Readonly<Record<string, unknown>>;

/** One component of a document, with the names that its expressions may use. */
export interface Component {
  readonly id: string | null;
  readonly type: string;
  readonly fields: Fields;
  readonly names: Names;
}

/** A document with its data, laid out. */
export interface AplDocument {
  readonly components: readonly Component[];
  /** What runs when it appears. */
  readonly onMount: readonly unknown[];
  /** Commands of its own, by name. */
  readonly commands: Fields;
  readonly names: Names;
  /** How long it stays without anybody doing anything. */
  readonly idleTimeoutMs: number;
}

/** https://github.com/alexa/apl-core-library: the default of `idleTimeout`. */
const DEFAULT_IDLE_TIMEOUT_MS = 30_000;
/** Components with one child: of several, the first that may be shown. */
const SINGLE: ReadonlySet<string> = new Set(['Frame', 'TouchWrapper', 'ScrollView']);
const SPEAKING: Readonly<Record<string, (text: string) => SpokenText>> = {
  ssmlToSpeech: (ssml) => new SpokenText(ssml),
  textToSpeech: (text) => new SpokenText(asSsml(text)),
};

/**
 * Lays a `Alexa.Presentation.APL.RenderDocument` out: layouts are expanded, data is bound and transformed.
 *
 * @param directive the directive
 * @param viewport as in the request's context
 * @example layOut(directive, {}).components.find(({ id }) => id === 'pause')
 */
export function layOut(directive: unknown, viewport: object | undefined): AplDocument {
  const { document, datasources } = recordOf(directive);
  const { mainTemplate, layouts, onMount, commands, settings, resources } = recordOf(document);
  const payload = transformed(datasources);
  const screen = recordOf(viewport);
  const names: Record<string, unknown> = {
    payload,
    viewport: {
      ...screen,
      width: screen['pixelWidth'],
      height: screen['pixelHeight'],
      shape: String(screen['shape'] ?? '').toLowerCase(),
      mode: String(screen['mode'] ?? '').toLowerCase(),
    },
    environment: { aplVersion: '2024.3', agentName: 'Echo' },
  };
  for (const parameter of listOf(recordOf(mainTemplate)['parameters'])) {
    const name = typeof parameter === 'string' ? parameter : String(recordOf(parameter)['name']);
    if (name !== 'payload') names[name] = payload[name];
  }
  for (const resource of listOf(resources)) Object.assign(names, resourcesOf(resource, names));
  const components: Component[] = [];
  const layout = new Layout(recordOf(layouts), components);
  layout.one(childrenOf(mainTemplate), names);
  const { idleTimeout } = recordOf(settings);
  return {
    components,
    onMount: listOf(onMount),
    commands: recordOf(commands),
    names,
    idleTimeoutMs: Number(bound(idleTimeout, names) ?? DEFAULT_IDLE_TIMEOUT_MS),
  };
}

/** `@name` stands for a resource; only those without a condition, or whose condition holds, count. */
function resourcesOf(resource: unknown, names: Names): Record<string, unknown> {
  const { when, strings, numbers, dimensions, colors, booleans } = recordOf(resource);
  if (when !== undefined && !isTrue(bound(when, names))) return {};
  const all = [strings, numbers, dimensions, colors, booleans].flatMap((block) =>
    Object.entries(recordOf(block)),
  );
  return Object.fromEntries(all.map(([name, value]) => [`@${name}`, bound(value, names)]));
}

class Layout {
  constructor(
    private readonly layouts: Fields,
    private readonly components: Component[],
  ) {}

  /** The first child that may be shown. */
  one(children: readonly unknown[], names: Names): void {
    const shown = children.find((child) => isShown(recordOf(child), names));
    if (shown !== undefined) this.component(recordOf(shown), names);
  }

  private all(children: readonly unknown[], names: Names): void {
    for (const child of children) this.component(recordOf(child), names);
  }

  private component(fields: Fields, outer: Names): void {
    if (!isShown(fields, outer)) return;
    const names: Record<string, unknown> = { ...outer };
    for (const binding of listOf(fields['bind'])) {
      const { name, value } = recordOf(binding);
      names[String(name)] = bound(value, names);
    }
    const type = String(fields['type']);
    const layout = recordOf(this.layouts[type]);
    if (childrenOf(layout).length > 0) {
      for (const parameter of listOf(layout['parameters'])) {
        const isName = typeof parameter === 'string';
        const name = isName ? parameter : String(recordOf(parameter)['name']);
        const fallback = isName ? undefined : bound(recordOf(parameter)['default'], names);
        names[name] = name in fields ? bound(fields[name], names) : fallback;
      }
      this.one(childrenOf(layout), names);
      return;
    }
    const id = bound(fields['id'], names);
    this.components.push({ id: typeof id === 'string' ? id : null, type, fields, names });
    this.children(type, fields, names);
  }

  private children(type: string, fields: Fields, names: Names): void {
    const children = childrenOf(fields);
    if ('data' in fields) {
      for (const [index, data] of listOf(bound(fields['data'], names)).entries()) {
        this.one(children, { ...names, data, index });
      }
    } else if (SINGLE.has(type)) this.one(children, names);
    else this.all(children, names);
    this.all(listed(fields['firstItem']), names);
    this.all(listed(fields['lastItem']), names);
  }
}

function isShown(fields: Fields, names: Names): boolean {
  return !('when' in fields) || isTrue(bound(fields['when'], names));
}

function childrenOf(node: unknown): readonly unknown[] {
  const { items, item } = recordOf(node);
  return listed(items ?? item);
}

/** APL takes one where a list is wanted. */
export function listed(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The data with what its transformers add. */
function transformed(datasources: unknown): Record<string, unknown> {
  // A copy, since speech is put into it; it came from JSON.
  const payload = JSON.parse(JSON.stringify(recordOf(datasources))) as Record<string, unknown>;
  for (const source of Object.values(payload)) {
    const { properties, transformers } = recordOf(source);
    for (const transformer of listOf(transformers)) {
      const { inputPath, outputName, transformer: name } = recordOf(transformer);
      const speak = SPEAKING[String(name)];
      if (!speak) continue;
      const path = String(inputPath)
        .split(/[.[\]]+/)
        .filter((part) => part !== '');
      put(properties, path, typeof outputName === 'string' ? outputName : null, speak);
    }
  }
  return payload;
}

/** Goes down a path, in which `*` is every entry, and puts the speech beside the text or in its place. */
function put(
  value: unknown,
  [first = '', ...rest]: readonly string[],
  outputName: string | null,
  speak: (text: string) => SpokenText,
): void {
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Record<string, unknown>;
  for (const name of first === '*' || first === '' ? Object.keys(fields) : [first]) {
    if (!Object.hasOwn(fields, name)) continue;
    if (rest.length > 0) put(fields[name], rest, outputName, speak);
    else if (typeof fields[name] === 'string')
      fields[outputName ?? name] = speak(String(fields[name]));
  }
}

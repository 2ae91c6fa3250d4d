import type { Heard } from '@supine/core/testing';
import { listOf, recordOf } from '../../src/record.js';
import type { Names } from './binding.js';
import { bound, isTrue } from './binding.js';
import type { Track } from './track.js';
import type { Voice } from './voice.js';
import { asSsml } from './voice.js';

/** An APL for Audio document as it sounds. */
export interface RenderedApla {
  readonly heard: readonly Heard[];
  readonly lengthMs: number;
  /** The SSML of every Speech in it. */
  readonly speeches: readonly string[];
  /** The sources of every Audio in it. */
  readonly sources: readonly string[];
}

/** What a document is rendered with. */
export interface AplaSound {
  readonly voice: Voice;
  readonly soundOf?: (url: string) => Track | null;
}

interface Sounding {
  readonly heard: readonly Heard[];
  readonly lengthMs: number;
  /** Lasts as long as what is mixed with it. */
  readonly trims: boolean;
}

const SILENT: Sounding = { heard: [], lengthMs: 0, trims: false };

/**
 * Renders a `Alexa.Presentation.APLA.RenderDocument` the way the cloud does before anything is heard.
 *
 * @param directive the directive, with its data
 * @param sound how speech and files sound
 * @param fromMs when it begins
 * @returns words, length and what it is made of
 * @throws Error on a component it does not know
 */
export function renderApla(directive: unknown, sound: AplaSound, fromMs: number): RenderedApla {
  const { document, datasources } = recordOf(directive);
  const { mainTemplate, layouts } = recordOf(document);
  const { parameters } = recordOf(mainTemplate);
  const names: Record<string, unknown> = { payload: recordOf(datasources) };
  for (const parameter of listOf(parameters)) {
    const name = typeof parameter === 'string' ? parameter : String(recordOf(parameter)['name']);
    if (name !== 'payload') names[name] = recordOf(datasources)[name];
  }
  const renderer = new Renderer(sound, recordOf(layouts));
  const { heard, lengthMs } = renderer.sequence(itemsOf(mainTemplate).slice(0, 1), names, fromMs);
  return { heard, lengthMs, speeches: renderer.speeches, sources: renderer.sources };
}

class Renderer {
  readonly speeches: string[] = [];
  readonly sources: string[] = [];

  constructor(
    private readonly sound: AplaSound,
    private readonly layouts: Readonly<Record<string, unknown>>,
  ) {}

  sequence(items: readonly unknown[], names: Names, fromMs: number): Sounding {
    const heard: Heard[] = [];
    let atMs = fromMs;
    for (const item of items) {
      const part = this.component(item, names, atMs);
      heard.push(...part.heard);
      atMs += part.lengthMs;
    }
    return { heard, lengthMs: atMs - fromMs, trims: false };
  }

  private mixed(items: readonly unknown[], names: Names, fromMs: number): Sounding {
    const parts = items.map((item) => this.component(item, names, fromMs));
    const lengths = parts.filter(({ trims }) => !trims).map(({ lengthMs }) => lengthMs);
    const lengthMs = Math.max(0, ...lengths);
    const heard = parts
      .flatMap((part) => part.heard)
      .filter(({ atMs }) => atMs <= fromMs + lengthMs)
      .sort((one, other) => one.atMs - other.atMs);
    return { heard, lengthMs, trims: false };
  }

  private component(node: unknown, names: Names, fromMs: number): Sounding {
    const fields = recordOf(node);
    if ('when' in fields && !isTrue(bound(fields['when'], names))) return SILENT;
    const trims = fields['duration'] === 'trimToParent';
    const type = String(fields['type']);
    switch (type) {
      case 'Sequencer':
        return { ...this.each(fields, names, fromMs, 'sequence'), trims };
      case 'Mixer':
        return { ...this.each(fields, names, fromMs, 'mixed'), trims };
      case 'Selector': {
        const chosen = itemsOf(fields).find((item) => {
          const { when } = recordOf(item);
          return when === undefined || isTrue(bound(when, names));
        });
        return chosen === undefined ? SILENT : this.component(chosen, names, fromMs);
      }
      case 'Silence':
        return { heard: [], lengthMs: Number(bound(fields['duration'], names)), trims };
      case 'Speech': {
        const content = String(bound(fields['content'], names) ?? '');
        const ssml = fields['contentType'] === 'SSML' ? content : asSsml(content);
        this.speeches.push(ssml);
        return { ...this.sound.voice(ssml, fromMs), trims };
      }
      case 'Audio':
        return { ...this.audio(fields, names, fromMs), trims };
      default: {
        const layout = recordOf(this.layouts[type]);
        if (itemsOf(layout).length === 0) throw new Error(`APLA knows no component "${type}".`);
        return this.sequence(itemsOf(layout).slice(0, 1), { ...names, ...fields }, fromMs);
      }
    }
  }

  /** The children, once for each entry of `data` if there is any. */
  private each(
    fields: Readonly<Record<string, unknown>>,
    names: Names,
    fromMs: number,
    how: 'sequence' | 'mixed',
  ): Sounding {
    const items = itemsOf(fields);
    if (!('data' in fields)) return this[how](items, names, fromMs);
    const parts: Heard[] = [];
    let atMs = fromMs;
    for (const [index, data] of listOf(bound(fields['data'], names)).entries()) {
      const part = this[how](items, { ...names, data, index }, how === 'mixed' ? fromMs : atMs);
      parts.push(...part.heard);
      atMs = how === 'mixed' ? Math.max(atMs, fromMs + part.lengthMs) : atMs + part.lengthMs;
    }
    return { heard: parts, lengthMs: atMs - fromMs, trims: false };
  }

  private audio(
    fields: Readonly<Record<string, unknown>>,
    names: Names,
    fromMs: number,
  ): Omit<Sounding, 'trims'> {
    const source = String(bound(fields['source'], names) ?? '');
    this.sources.push(source);
    const track = this.sound.soundOf?.(source) ?? { lengthMs: 0, heard: [] };
    let startMs = 0;
    let endMs = track.lengthMs;
    let times = 1;
    for (const filter of listOf(fields['filter'] ?? fields['filters'])) {
      const { type, start, end, repeatCount } = recordOf(filter);
      if (type === 'Trim') {
        startMs = Number(start ?? 0);
        endMs = Math.min(endMs, Number(end ?? endMs));
      }
      if (type === 'Repeat') times += Number(repeatCount ?? 0);
    }
    const heard = track.heard
      .filter(({ atMs }) => atMs >= startMs && atMs < endMs)
      .map(({ atMs, text }) => ({ atMs: fromMs + atMs - startMs, text }));
    return { heard, lengthMs: (endMs - startMs) * times };
  }
}

function itemsOf(node: unknown): readonly unknown[] {
  const { items, item } = recordOf(node);
  const children = items ?? item;
  if (children === undefined) return [];
  return Array.isArray(children) ? children : [children];
}

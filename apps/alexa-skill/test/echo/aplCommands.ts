import { recordOf } from '../../src/record.js';
import type { AplDocument, Component } from './aplDocument.js';
import { listed } from './aplDocument.js';
import type { Names } from './binding.js';
import { bound, deeplyBound, isTrue, SpokenText } from './binding.js';
import type { Track } from './track.js';
import type { Voice } from './voice.js';

/** Something that commands do at a time. */
export type AplAction = { readonly atMs: number; readonly sequencer: string | null } & (
  | { readonly type: 'speak'; readonly heard: { readonly atMs: number; readonly text: string }[] }
  | { readonly type: 'send'; readonly arguments: readonly unknown[]; readonly from: AplSource }
  | {
      readonly type: 'set';
      readonly componentId: string;
      readonly property: string;
      readonly value: unknown;
    }
);

/** What a UserEvent says it came from. */
export interface AplSource {
  readonly type: string;
  readonly handler: string;
  readonly id: string;
}

/** A stretch of time. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Commands laid out in time: how long they take is known before they run. */
export interface CommandPlan {
  readonly actions: readonly AplAction[];
  /** While these last, the document does not time out. */
  readonly locks: readonly Span[];
  /** Every Idle, with its lock or without. */
  readonly idles: readonly Span[];
  readonly speeches: readonly string[];
  readonly endMs: number;
  /** What the platform would have stumbled over. */
  readonly faults: readonly string[];
}

/** What commands are planned with. */
export interface CommandStage {
  readonly document: AplDocument;
  readonly voice: Voice;
  readonly soundOf?: (url: string) => Track | null;
  readonly source: AplSource;
}

type Fields = Readonly<Record<string, unknown>>;

/** They change what is seen, and take no time. */
const INSTANT: ReadonlySet<string> = new Set(
  'SetValue SetState SetPage Scroll ScrollToIndex ScrollToComponent SetFocus ClearFocus Select Finish Reinflate Log OpenURL BackGo BackClear InsertItem RemoveItem ControlMedia'.split(
    ' ',
  ),
);
/** Custom commands may call one another; no document of ours goes deeper. */
const DEEPEST = 30;

/**
 * Lays commands out in time, from when they start.
 *
 * @example planCommands([{ type: 'Idle', delay: 5000 }], stage, {}, 0).endMs // 5000
 */
export function planCommands(
  commands: readonly unknown[],
  stage: CommandStage,
  names: Names,
  fromMs: number,
): CommandPlan {
  const planner = new Planner(stage);
  const endMs = planner.sequence(commands, { ...stage.document.names, ...names }, fromMs, {
    sequencer: null,
    depth: 0,
  });
  return {
    actions: cutShort(planner.actions.sort((one, other) => one.atMs - other.atMs)),
    locks: planner.locks,
    idles: planner.idles,
    speeches: planner.speeches,
    faults: planner.faults,
    endMs,
  };
}

/** What is spoken on a sequencer of its own ends where the next command on that sequencer begins. */
function cutShort(actions: readonly AplAction[]): AplAction[] {
  return actions.map((action, index) => {
    if (action.type !== 'speak' || action.sequencer === null) return action;
    const next = actions.slice(index + 1).find(({ sequencer }) => sequencer === action.sequencer);
    if (!next) return action;
    return { ...action, heard: action.heard.filter(({ atMs }) => atMs < next.atMs) };
  });
}

/** Where a command stands. */
interface Place {
  readonly sequencer: string | null;
  readonly depth: number;
}

class Planner {
  readonly actions: AplAction[] = [];
  readonly locks: Span[] = [];
  readonly idles: Span[] = [];
  readonly speeches: string[] = [];
  readonly faults: string[] = [];

  constructor(private readonly stage: CommandStage) {}

  sequence(commands: readonly unknown[], names: Names, fromMs: number, place: Place): number {
    let atMs = fromMs;
    for (const command of commands) atMs = this.command(recordOf(command), names, atMs, place);
    return atMs;
  }

  /** When the command is over for what comes after it. */
  private command(fields: Fields, names: Names, fromMs: number, place: Place): number {
    if (place.depth > DEEPEST) throw new Error('The commands of the document go round in circles.');
    if ('when' in fields && !isTrue(bound(fields['when'], names))) return fromMs;
    const own = bound(fields['sequencer'], names);
    const sequencer = typeof own === 'string' ? own : place.sequencer;
    const startMs = fromMs + msOf(fields['delay'], names);
    // An Idle waits by its delay, and by nothing else.
    const isIdle = fields['type'] === 'Idle';
    const endMs = isIdle
      ? startMs
      : this.run(fields, names, startMs, { sequencer, depth: place.depth + 1 });
    if (isIdle) this.idles.push({ fromMs, toMs: startMs });
    if (isTrue(bound(fields['screenLock'], names))) this.locks.push({ fromMs, toMs: endMs });
    // What runs on a sequencer of its own is not waited for.
    return sequencer === place.sequencer ? endMs : fromMs;
  }

  private run(fields: Fields, names: Names, atMs: number, place: Place): number {
    const type = String(fields['type']);
    switch (type) {
      case 'Sequential': {
        const times = 1 + Number(bound(fields['repeatCount'], names) ?? 0);
        let endMs = atMs;
        for (let time = 0; time < times; time += 1) {
          endMs = this.each(fields, names, endMs, place);
        }
        return this.sequence(listed(fields['finally']), names, endMs, place);
      }
      case 'Parallel': {
        const ends = this.children(fields, names).map(([command, inner]) =>
          this.command(recordOf(command), inner, atMs, place),
        );
        return Math.max(atMs, ...ends);
      }
      case 'SpeakItem':
        return this.speak(fields, names, atMs, place);
      case 'SpeakList': {
        const list = this.component(fields, names);
        const { start = 0, count = 1 } = deeplyBound(fields, names) as Fields;
        const all = this.stage.document.components;
        const from = list ? all.indexOf(list) + 1 : 0;
        let endMs = atMs;
        for (const child of all
          .slice(from)
          .filter(({ fields: f }) => 'speech' in f)
          .slice(Number(start), Number(start) + Number(count))) {
          endMs = this.speakOf(child, fields, names, endMs, place);
        }
        return endMs;
      }
      case 'SendEvent': {
        const sent = deeplyBound(listed(fields['arguments']), names) as unknown[];
        const from = this.stage.source;
        this.actions.push({
          atMs,
          sequencer: place.sequencer,
          type: 'send',
          arguments: sent,
          from,
        });
        return atMs;
      }
      case 'AutoPage': {
        const count = Number(bound(fields['count'], names) ?? 1);
        return atMs + count * msOf(fields['duration'], names);
      }
      case 'AnimateItem':
        this.component(fields, names);
        return atMs + msOf(fields['duration'], names) * (1 + Number(fields['repeatCount'] ?? 0));
      case 'SetValue': {
        this.component(fields, names);
        const { componentId, property, value } = deeplyBound(fields, names) as Fields;
        this.actions.push({
          atMs,
          sequencer: place.sequencer,
          type: 'set',
          componentId: String(componentId),
          property: String(property),
          value,
        });
        return atMs;
      }
      default:
        return this.other(type, fields, names, atMs, place);
    }
  }

  /** A command that shows something, or one of the document's own. */
  private other(type: string, fields: Fields, names: Names, atMs: number, place: Place): number {
    if (INSTANT.has(type)) return atMs;
    const own = recordOf(this.stage.document.commands[type]);
    const body = listed(own['commands'] ?? own['command']);
    if (body.length === 0) {
      this.faults.push(`the command "${type}"`);
      return atMs;
    }
    const given: Record<string, unknown> = { ...names };
    for (const parameter of listed(own['parameters'])) {
      const isName = typeof parameter === 'string';
      const name = isName ? parameter : String(recordOf(parameter)['name']);
      const fallback = isName ? undefined : recordOf(parameter)['default'];
      given[name] = deeplyBound(name in fields ? fields[name] : fallback, names);
    }
    return this.sequence(body, given, atMs, place);
  }

  private each(fields: Fields, names: Names, atMs: number, place: Place): number {
    let endMs = atMs;
    for (const [command, inner] of this.children(fields, names)) {
      endMs = this.command(recordOf(command), inner, endMs, place);
    }
    return endMs;
  }

  /** The commands of a command, once for each entry of `data` if there is any. */
  private children(fields: Fields, names: Names): (readonly [unknown, Names])[] {
    const commands = listed(fields['commands']);
    if (!('data' in fields)) return commands.map((command) => [command, names] as const);
    return listed(bound(fields['data'], names)).flatMap((data, index) =>
      commands.map((command) => [command, { ...names, data, index }] as const),
    );
  }

  private speak(fields: Fields, names: Names, atMs: number, place: Place): number {
    const component = this.component(fields, names);
    return component ? this.speakOf(component, fields, names, atMs, place) : atMs;
  }

  private speakOf(
    component: Component,
    fields: Fields,
    names: Names,
    atMs: number,
    { sequencer }: Place,
  ): number {
    const speech = bound(component.fields['speech'], component.names);
    const least = msOf(fields['minimumDwellTime'], names);
    const { heard, lengthMs } = this.spoken(speech, atMs, String(component.id));
    this.actions.push({ atMs, sequencer, type: 'speak', heard: [...heard] });
    return atMs + Math.max(lengthMs, least);
  }

  private spoken(speech: unknown, atMs: number, id: string): ReturnType<Voice> {
    if (speech instanceof SpokenText) {
      this.speeches.push(speech.ssml);
      return this.stage.voice(speech.ssml, atMs);
    }
    const track = typeof speech === 'string' ? this.stage.soundOf?.(speech) : null;
    if (!track) {
      this.faults.push(`"${id}" is spoken, and has no speech`);
      return { heard: [], lengthMs: 0 };
    }
    const heard = track.heard.map((line) => ({ atMs: atMs + line.atMs, text: line.text }));
    return { heard, lengthMs: track.lengthMs };
  }

  private component(fields: Fields, names: Names): Component | undefined {
    const id = bound(fields['componentId'], names);
    const found = this.stage.document.components.find((component) => component.id === id);
    if (!found)
      this.faults.push(`"${String(fields['type'])}" of "${String(id)}", which is not there`);
    return found;
  }
}

function msOf(value: unknown, names: Names): number {
  const ms = Number(bound(value ?? 0, names));
  return Number.isFinite(ms) && ms > 0 ? ms : 0;
}

/** How much of some idle time no lock covers. */
export function unlockedMs(idles: readonly Span[], locks: readonly Span[]): number {
  const edges = [...idles, ...locks].flatMap(({ fromMs, toMs }) => [fromMs, toMs]);
  const times = [...new Set(edges)].sort((one, other) => one - other);
  const covers = (spans: readonly Span[], fromMs: number, toMs: number) =>
    spans.some((span) => span.fromMs <= fromMs && span.toMs >= toMs);
  return times.reduce((sum, fromMs, index) => {
    const toMs = times[index + 1];
    if (toMs === undefined) return sum;
    const isOpen = covers(idles, fromMs, toMs) && !covers(locks, fromMs, toMs);
    return isOpen ? sum + toMs - fromMs : sum;
  }, 0);
}

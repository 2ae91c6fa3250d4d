import { recordOf } from '../../src/record.js';
import type { Agenda } from './agenda.js';
import type { AplSource, CommandPlan, CommandStage, Span } from './aplCommands.js';
import { planCommands } from './aplCommands.js';
import type { AplDocument } from './aplDocument.js';
import { layOut, listed } from './aplDocument.js';
import type { Hearing } from './hearing.js';
import type { Fields } from './rules/exchange.js';
import { mountedCommands } from './rules/exchange.js';
import { RuleBroken } from './rules/finding.js';
import type { Track } from './track.js';
import type { Voice } from './voice.js';

/** What a screen is connected to. */
export interface ScreenPorts {
  readonly agenda: Agenda;
  readonly hearing: Hearing;
  readonly voice: Voice;
  readonly soundOf: (url: string) => Track | null;
  readonly viewport: object | undefined;
  readonly send: (sent: readonly unknown[], source: AplSource) => Promise<void>;
}

interface Running {
  readonly plan: CommandPlan;
  readonly cancels: readonly (() => void)[];
}

/** https://developer.amazon.com/ja-JP/docs/custom-skills/manage-skill-session-and-session-attributes.html */
const SCREEN_SESSION_MS = 30_000;

/** What an Echo shows, and the commands that run in it. */
export class Screen {
  /** What `SetValue` has set, by component and property. */
  readonly values = new Map<string, unknown>();
  private shown: { readonly token: string; readonly document: AplDocument } | null = null;
  private running: Running[] = [];
  private touchedAtMs = 0;

  constructor(private readonly ports: ScreenPorts) {}

  /** The token of what is shown. */
  get token(): string | null {
    return this.shown?.token ?? null;
  }

  /** When the commands that run are over. */
  get busyUntilMs(): number {
    const ends = this.running.flatMap(({ plan }) => [
      plan.endMs,
      ...plan.actions.map(({ atMs }) => atMs),
    ]);
    return Math.max(this.ports.agenda.now(), ...ends);
  }

  /** Shows a document; what it does by itself begins at a time. */
  show(directive: Fields, atMs: number): void {
    this.close();
    const document = layOut(directive, this.ports.viewport);
    this.shown = { token: String(directive['token']), document };
    this.touch(atMs);
    this.run(mountedCommands(document), {}, { type: 'Document', handler: 'Mount', id: '' }, atMs);
  }

  /** Runs commands that came later, in the document that they are for. */
  execute(directive: Fields, atMs: number): void {
    const token = directive['token'];
    if (this.shown?.token !== token) {
      throw new RuleBroken(26, `commands for "${String(token)}", which is not shown`);
    }
    const source = { type: 'Document', handler: 'ExecuteCommands', id: '' };
    this.run(listed(directive['commands']), {}, source, atMs);
  }

  /** Somebody touches a component. */
  press(componentId: string): void {
    const found = this.shown?.document.components.find(
      ({ id, fields }) => id === componentId && 'onPress' in fields,
    );
    if (!found) throw new Error(`There is no "${componentId}" to touch.`);
    this.cancel();
    const now = this.ports.agenda.now();
    this.touch(now);
    const source = { type: 'TouchWrapper', handler: 'Press', id: componentId };
    this.run(listed(found.fields['onPress']), found.names, source, now);
  }

  /** What can be touched. */
  get touchable(): readonly string[] {
    return (this.shown?.document.components ?? []).flatMap(({ id, fields }) =>
      id !== null && 'onPress' in fields ? [id] : [],
    );
  }

  /** Something happened; the time until it closes begins anew. */
  touch(atMs: number): void {
    this.touchedAtMs = Math.max(this.touchedAtMs, atMs);
  }

  /** Stops all commands; the document stays. */
  cancel(): void {
    const now = this.ports.agenda.now();
    for (const { cancels } of this.running) for (const cancel of cancels) cancel();
    if (this.running.length > 0) this.touch(now);
    this.running = [];
    this.ports.hearing.hush(now, 'apl');
  }

  close(): void {
    this.cancel();
    this.values.clear();
    this.shown = null;
  }

  /** When it closes by itself, the way things stand. */
  get closesAtMs(): number {
    const lifeMs = Math.min(SCREEN_SESSION_MS, this.shown?.document.idleTimeoutMs ?? 0);
    let fromMs = this.touchedAtMs;
    for (const lock of this.locks) {
      if (lock.fromMs <= fromMs + lifeMs) fromMs = Math.max(fromMs, lock.toMs);
    }
    return fromMs + lifeMs;
  }

  /** Whether a document that closes now would have gone on. */
  get isCutOff(): boolean {
    const now = this.ports.agenda.now();
    return this.running.some(({ plan }) => plan.actions.some(({ atMs }) => atMs > now));
  }

  private get locks(): readonly Span[] {
    return this.running
      .flatMap(({ plan }) => plan.locks)
      .sort((one, other) => one.fromMs - other.fromMs);
  }

  private run(commands: readonly unknown[], names: Fields, source: AplSource, atMs: number): void {
    const { shown } = this;
    if (!shown || commands.length === 0) return;
    const { agenda, hearing, voice, soundOf, send } = this.ports;
    const stage: CommandStage = { document: shown.document, voice, soundOf, source };
    const plan = planCommands(commands, stage, names, atMs);
    const [fault] = plan.faults;
    if (fault !== undefined) throw new RuleBroken(26, fault);
    const cancels: (() => void)[] = [];
    for (const action of plan.actions) {
      if (action.type === 'speak') hearing.expect('apl', action.heard);
      if (action.type === 'send') {
        cancels.push(agenda.at(action.atMs, () => send(action.arguments, action.from)));
      }
      if (action.type === 'set') {
        const { componentId, property, value } = action;
        cancels.push(
          agenda.at(action.atMs, () => {
            this.values.set(`${componentId}.${property}`, value);
          }),
        );
      }
    }
    this.running.push({ plan, cancels });
  }
}

/** What a Play directive says, read as unknown. */
export function streamOf(directive: Fields): Fields {
  return recordOf(recordOf(directive['audioItem'])['stream']);
}

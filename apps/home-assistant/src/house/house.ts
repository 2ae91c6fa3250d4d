import * as z from 'zod/mini';
import type { EntityState } from './entities.js';
import { changesIn } from './entities.js';
import type { HouseLink } from './houseLink.js';
import { HouseRefused } from './houseLink.js';

/** What is done by a service of the house. */
export interface ServiceCall {
  /** Such as `assist_satellite.announce`. */
  readonly service: `${string}.${string}`;
  readonly data?: Readonly<Record<string, unknown>>;
  /** The one entity that it is done to. */
  readonly entity?: string;
  /** It gives something back. */
  readonly returnsResponse?: true;
}

/** What the house answers to a sentence of its own. */
export interface HouseAnswer {
  readonly text: string;
  /** It knew what was meant. */
  readonly understood: boolean;
}

const NOT_THERE = ['unavailable'];
const HOUSE_AGENT = 'conversation.home_assistant';
/** A house that has been reached tells at once. */
const TOLD_WITHIN_MS = 5000;

/** A house, as those who lie in it need it: entities that are followed, services, and its own understanding. */
export class House {
  private readonly states = new Map<string, EntityState>();
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly linkListeners = new Set<(isUp: boolean) => void>();
  private isUp_ = true;

  constructor(private readonly link: HouseLink) {
    link.onChange((isUp) => {
      this.isUp_ = isUp;
      for (const told of [...this.linkListeners]) told(isUp);
    });
  }

  get isUp(): boolean {
    return this.isUp_;
  }

  /** Tells when the link to the house is lost, and when it is there again. */
  onLink(told: (isUp: boolean) => void): () => void {
    this.linkListeners.add(told);
    return () => this.linkListeners.delete(told);
  }

  /** An entity as it is now; `undefined` for one that is not followed, or that the house does not have. */
  state(entity: string): EntityState | undefined {
    return this.states.get(entity);
  }

  /** Whether an entity is there and can be used: to call a service for any other succeeds in silence. */
  has(entity: string): boolean {
    const known = this.states.get(entity);
    return known !== undefined && !NOT_THERE.includes(known.state);
  }

  /** Tells when an entity that is followed has changed. */
  on(entity: string, told: () => void): () => void {
    const listeners = this.listeners.get(entity) ?? new Set();
    this.listeners.set(entity, listeners.add(told));
    return () => listeners.delete(told);
  }

  /**
   * Follows entities. Settles when the house has told how they are now, or that it has none of them.
   *
   * @returns ends it
   * @throws HouseRefused
   */
  async follow(entities: readonly string[]): Promise<() => void> {
    let first = () => {};
    const told = new Promise<void>((resolve) => {
      first = resolve;
    });
    const end = await this.link.follow(
      { type: 'subscribe_entities', entity_ids: [...entities] },
      (event) => {
        this.changed(event);
        first();
      },
    );
    // The house says that it will tell before it tells, and until then nothing is there.
    await withinMs(TOLD_WITHIN_MS, told);
    return end;
  }

  private changed(event: unknown): void {
    const changes = changesIn(this.states, event);
    for (const [id, state] of changes) {
      if (state) this.states.set(id, state);
      else this.states.delete(id);
    }
    for (const id of changes.keys()) for (const told of [...(this.listeners.get(id) ?? [])]) told();
  }

  /**
   * Calls a service.
   *
   * @returns what it gives back
   * @throws HouseRefused
   */
  async call({ service, data = {}, entity, returnsResponse }: ServiceCall): Promise<unknown> {
    const [domain, name] = service.split('.');
    return this.link.send({
      type: 'call_service',
      ...{ domain, service: name, service_data: data },
      ...(entity === undefined ? {} : { target: { entity_id: entity } }),
      ...(returnsResponse ? { return_response: true } : {}),
    });
  }

  /**
   * Hands a sentence to the house's own agent; never to its default one, which may be us.
   *
   * @throws HouseRefused
   */
  async process(text: string, language: string | undefined): Promise<HouseAnswer> {
    const told = await this.link.send({
      type: 'conversation/process',
      ...{ text, agent_id: HOUSE_AGENT },
      ...(language === undefined ? {} : { language }),
    });
    const read = answerSchema().safeParse(told);
    if (!read.success) return { text: '', understood: false };
    const { speech, response_type: type } = read.data.response;
    return { text: speech?.plain?.speech ?? '', understood: type !== 'error' };
  }

  /**
   * The other entities of the device that an entity belongs to.
   *
   * @throws HouseRefused
   */
  async besides(entity: string): Promise<readonly string[]> {
    const told = await this.link.send({ type: 'config/entity_registry/list_for_display' });
    const read = registrySchema().safeParse(told);
    if (!read.success) return [];
    const { entities } = read.data;
    const device = entities.find(({ ei }) => ei === entity)?.di;
    if (device === undefined) return [];
    return entities.flatMap(({ ei, di }) => (di === device && ei !== entity ? [ei] : []));
  }

  /** The address by which the house's own network reaches it; `null` where it was told none. */
  async internalUrl(): Promise<string | null> {
    const told = await this.link.send({ type: 'get_config' });
    const read = configSchema().safeParse(told);
    return read.success ? (read.data.internal_url ?? null) : null;
  }

  close(): void {
    this.link.close();
  }
}

/** A failure of a call as a refusal, whatever it was. */
export function refusalOf(error: unknown): HouseRefused {
  return error instanceof HouseRefused ? error : new HouseRefused('unknown', String(error));
}

const answerSchema = once(() =>
  z.object({
    response: z.object({
      response_type: z.string(),
      speech: z.optional(
        z.object({ plain: z.optional(z.object({ speech: z.nullable(z.string()) })) }),
      ),
    }),
  }),
);
const registrySchema = once(() =>
  z.object({ entities: z.array(z.object({ ei: z.string(), di: z.optional(z.string()) })) }),
);
const configSchema = once(() => z.object({ internal_url: z.optional(z.nullable(z.string())) }));

/** Schemas are made when they are first needed. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Settles with a promise, or after that time without it. */
async function withinMs(ms: number, settled: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([settled, late]);
  clearTimeout(timer);
}

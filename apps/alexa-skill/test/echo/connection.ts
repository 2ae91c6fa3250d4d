import type { SimulatedClock } from '@supine/core/testing';
import { recordOf } from '../../src/record.js';
import type { Device } from './devices.js';
import { playsStreams } from './devices.js';
import type { Fields, JudgeOptions } from './rules/exchange.js';
import { RuleBroken } from './rules/finding.js';
import { judge } from './rules/judge.js';

/** Anything that answers requests: the skill by itself, or a server around it. */
export interface AnsweringSkill {
  /** Takes an envelope and gives one back; rejects what it refuses. */
  invoke(envelope: unknown): Promise<unknown>;
}

/** Who speaks, on what, to which skill. */
export interface Identity {
  readonly applicationId: string;
  readonly userId: string;
  /** Whom their voice tells. */
  readonly personId?: (() => string | undefined) | undefined;
  readonly deviceId: string;
  readonly locale: string;
}

/** A conversation as the platform keeps it. */
export interface EchoSession {
  readonly id: string;
  readonly isNew: boolean;
  readonly attributes: Fields;
}

/** One request with its answer. */
export interface LoggedExchange {
  readonly atMs: number;
  readonly request: Fields;
  readonly response: Fields;
}

/** What the device adds to a request: what it plays and shows. */
export interface DeviceState {
  readonly audioPlayer: Fields;
  readonly shownToken: string | null;
}

/** Alexa cuts an answer off after 8 s; ours has to be there before. */
const ANSWERED_WITHIN_MS = 6000;
/** A skill that has not answered by then waits for the simulated clock, or for nothing. */
const PATIENCE_MS = 250;

/** The line between a device and the skill: envelopes, the deadline, and the judge. */
export class Connection {
  readonly log: LoggedExchange[] = [];
  private requests = 0;

  constructor(
    private readonly skill: AnsweringSkill,
    private readonly clock: SimulatedClock,
    private readonly device: Device,
    private readonly identity: Identity,
    private readonly options: JudgeOptions,
  ) {}

  /** An envelope as Alexa would send it now. */
  envelope(request: Fields, session: EchoSession | null, state: DeviceState): Fields {
    const { applicationId, userId, deviceId, locale } = this.identity;
    const personId = this.identity.personId?.();
    const { supportedInterfaces, viewport } = this.device;
    const application = { applicationId };
    const user = { userId };
    this.requests += 1;
    const envelope = {
      version: '1.0',
      ...(session
        ? {
            session: {
              new: session.isNew,
              sessionId: session.id,
              application,
              user,
              attributes: session.attributes,
            },
          }
        : {}),
      context: {
        System: {
          application,
          user,
          ...(personId === undefined ? {} : { person: { personId } }),
          device: { deviceId, supportedInterfaces },
          apiEndpoint: 'https://api.amazonalexa.com',
          apiAccessToken: 'test-token',
        },
        ...(playsStreams(this.device) ? { AudioPlayer: state.audioPlayer } : {}),
        ...(viewport ? { Viewport: viewport } : {}),
        ...(state.shownToken === null
          ? {}
          : { 'Alexa.Presentation.APL': { token: state.shownToken, version: 'APL' } }),
      },
      request: {
        requestId: `amzn1.echo-api.request.${this.requests}`,
        timestamp: new Date(this.clock.now()).toISOString(),
        locale,
        ...request,
      },
    };
    return JSON.parse(JSON.stringify(envelope));
  }

  /** Sends an envelope; the answer is in time and legal, or it throws. */
  async send(envelope: Fields): Promise<Fields> {
    const request = recordOf(envelope['request']);
    const type = String(request['type']);
    const atMs = this.clock.now();
    const answered = recordOf(
      await this.inTime(type, () => this.answer(envelope, type, request['intent'])),
    );
    const [finding] = judge(envelope, answered, this.options);
    if (finding) throw new RuleBroken(finding.rule, `${finding.message} (${nameOf(request)})`);
    this.log.push({ atMs, request, response: recordOf(answered['response']) });
    return answered;
  }

  /** Whether the skill refuses an envelope: it rejects, or answers with an HTTP status of refusal. */
  async refuses(envelope: Fields): Promise<boolean> {
    try {
      const answered = recordOf(await this.skill.invoke(JSON.parse(JSON.stringify(envelope))));
      return Number(answered['status']) >= 400;
    } catch {
      return true;
    }
  }

  private async answer(envelope: Fields, type: string, intent: unknown): Promise<unknown> {
    try {
      const answered = await this.skill.invoke(JSON.parse(JSON.stringify(envelope)));
      return JSON.parse(JSON.stringify(answered ?? null));
    } catch (error) {
      const found = `threw ${error instanceof Error ? error.message : String(error)}`;
      throw new RuleBroken(ruleOfFailure(type), `${found} (${nameOf({ type, intent })})`);
    }
  }

  private async inTime(type: string, answer: () => Promise<unknown>): Promise<unknown> {
    const sentAtMs = this.clock.now();
    const startedMs = performance.now();
    const answering = answer();
    for (;;) {
      const result = await withPatience(answering);
      const waitedMs = Math.max(this.clock.now() - sentAtMs, performance.now() - startedMs);
      if (waitedMs > ANSWERED_WITHIN_MS) {
        answering.catch(() => {});
        throw new RuleBroken(8, `${type} was not answered within ${ANSWERED_WITHIN_MS} ms`);
      }
      if (result !== WAITING) return result;
      this.clock.advanceToNext();
    }
  }
}

const WAITING = Symbol('waiting');

async function withPatience(answering: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Promise<typeof WAITING>((resolve) => {
    timer = setTimeout(() => resolve(WAITING), PATIENCE_MS);
  });
  try {
    return await Promise.race([answering, waiting]);
  } finally {
    clearTimeout(timer);
  }
}

function ruleOfFailure(type: string): number {
  if (type === 'SessionEndedRequest') return 11;
  if (/^(AudioPlayer|PlaybackController)\./.test(type)) return 18;
  return /^(LaunchRequest|IntentRequest)$/.test(type) ? 31 : 24;
}

function nameOf({ type, intent }: Fields): string {
  const { name } = recordOf(intent);
  return name === undefined ? String(type) : String(name);
}

import { enUS } from '@supine/core';
import type { HeardMessage } from '@supine/core/announcements';
import { spokenSeconds } from '@supine/core/speech';
import { parse } from 'yaml';
import { evaluate } from './expression.js';

type Action = Readonly<Record<string, unknown>>;

/** What somebody says to a question; `null` is silence. */
export type Reply = { readonly id: string | null; readonly sentence: string } | null;

/** A house: how fast it talks, how late, and what the person in bed answers. */
export interface House {
  readonly share: number;
  readonly startSeconds: number;
  readonly answer?: (question: string, times: number) => Reply;
}

/** What was heard, when it was over, and why where it was ended. */
export interface Evening {
  readonly heard: readonly HeardMessage[];
  readonly endMs: number;
  readonly ended: string | null;
  readonly played: readonly unknown[];
}

class Stopped extends Error {}
/** Nobody answers for this long before a satellite gives up. */
const LISTENING_SECONDS = 5;

/** What a blueprint asks for stands in its text as a tag; what is chosen takes its place before the script runs. */
export function readYaml(text: string, inputs: Readonly<Record<string, unknown>> = {}): Action {
  const tag = {
    tag: '!input',
    resolve: (name: string) => {
      if (!Object.hasOwn(inputs, name)) throw new Error(`The blueprint asks for "${name}".`);
      return inputs[name];
    },
  };
  return parse(text, { version: '1.1', customTags: [tag], maxAliasCount: 0 }) as Action;
}

/**
 * Plays a script on a clock that stands still: every action that it knows, and an error for any other. Announcements block
 * until they have been said; a player says that it plays, and then that it does not.
 */
export function playScript(script: Action, house: House, fields: Action = {}): Evening {
  const heard: HeardMessage[] = [];
  const played: unknown[] = [];
  const scope: Record<string, unknown> = {};
  let clockMs = 0;
  let speakingUntilMs = 0;
  let questions = 0;
  let ended: string | null = null;

  const variables = { ...(script['variables'] as Action | undefined), ...fields };
  for (const [name, value] of Object.entries(variables)) scope[name] = render(value);
  scope['is_state'] = (_: unknown, state: unknown) => {
    if (state !== 'playing') throw new Error(`The player knows no state ${String(state)}.`);
    return clockMs < speakingUntilMs;
  };
  try {
    run(script['sequence']);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    ended = error.message;
  }
  return { heard, endMs: clockMs + house.startSeconds * 1000, ended, played };

  function run(sequence: unknown): void {
    for (const action of sequence as readonly Action[]) step(action);
  }

  function step(action: Action): void {
    const kinds = ['action', 'delay', 'repeat', 'choose', 'variables', 'wait_template', 'stop'];
    const kind = kinds.find((one) => one in action);
    if (kind === 'action') act(action);
    else if (kind === 'delay') wait(render((action['delay'] as Action)['seconds']));
    else if (kind === 'repeat') repeat(action['repeat'] as Action);
    else if (kind === 'choose') choose(action['choose'] as readonly Action[]);
    else if (kind === 'variables') Object.assign(scope, render(action['variables']));
    else if (kind === 'wait_template') waitFor(action);
    else if (kind === 'stop') throw new Stopped(String(action['stop']));
    else throw new Error(`The listener does not know ${JSON.stringify(action).slice(0, 80)}.`);
  }

  function act(action: Action): void {
    const data = render(action['data'] ?? {}) as Action;
    switch (action['action']) {
      case 'assist_satellite.announce': {
        legalEntity((render(action['target']) as Action)['entity_id'], 'assist_satellite');
        clockMs = say(data['message'], data['preannounce'] !== false);
        return;
      }
      case 'assist_satellite.ask_question': {
        legalEntity(data['entity_id'], 'assist_satellite');
        ask(action, data);
        return;
      }
      case 'tts.speak': {
        legalEntity((render(action['target']) as Action)['entity_id'], 'tts');
        legalEntity(data['media_player_entity_id'], 'media_player');
        // The action is over before the words are.
        speakingUntilMs = say(data['message'], false);
        return;
      }
      case 'media_player.play_media':
        played.push(data['media_content_id']);
        return;
      default:
        throw new Error(`The listener does not know the action ${String(action['action'])}.`);
    }
  }

  function ask(action: Action, data: Action): void {
    clockMs = say(data['question'], data['preannounce'] !== false);
    questions += 1;
    const reply = house.answer?.(String(data['question']), questions) ?? null;
    clockMs += LISTENING_SECONDS * 1000;
    if (reply) {
      const ids = (data['answers'] as readonly Action[]).map(({ id }) => id);
      if (reply.id !== null && !ids.includes(reply.id))
        throw new Error(`No answer is "${reply.id}".`);
      scope[String(action['response_variable'])] = { ...reply, slots: {} };
    } else if (action['continue_on_error'] !== true) {
      throw new Error('Nobody answered, and the script is over.');
    }
  }

  /** When the words have ended. */
  function say(message: unknown, chimed: boolean): number {
    const text = String(message);
    if (text === '' || /[{}]/.test(text)) throw new Error(`This cannot be said: "${text}".`);
    const atMs = clockMs + house.startSeconds * 1000;
    const lengthMs = spokenSeconds(text, enUS.estimate) * house.share * 1000;
    heard.push({ text, atMs, lengthMs, chimed });
    return atMs + lengthMs;
  }

  function wait(seconds: unknown): void {
    const legal = typeof seconds === 'number' && Number.isInteger(seconds) && seconds > 0;
    if (!legal) throw new Error(`This is no delay: ${String(seconds)}.`);
    clockMs += seconds * 1000;
  }

  function waitFor(action: Action): void {
    const timeout = Number((action['timeout'] as Action)['seconds']) * 1000;
    const wantsPlaying = !String(action['wait_template']).includes('not is_state');
    const untilMs = wantsPlaying ? clockMs + house.startSeconds * 1000 : speakingUntilMs;
    clockMs = Math.min(Math.max(clockMs, untilMs), clockMs + timeout);
    const held = render(action['wait_template']);
    if (held !== true && action['continue_on_timeout'] !== true)
      throw new Error('It waits for ever.');
  }

  function choose(options: readonly Action[]): void {
    const taken = options.find(({ conditions }) => Boolean(render(conditions)));
    if (taken) run(taken['sequence']);
  }

  function repeat(loop: Action): void {
    const outer = scope['repeat'];
    const list = loop['for_each'] === undefined ? null : (render(loop['for_each']) as unknown[]);
    for (let index = 1; list === null || index <= list.length; index += 1) {
      if (index > 1000) throw new Error('It never ends.');
      scope['repeat'] = { index, first: index === 1, ...(list ? { item: list[index - 1] } : {}) };
      run(loop['sequence']);
      scope['repeat'] = { index, first: index === 1 };
      if (list === null && render(loop['until'])) break;
    }
    scope['repeat'] = outer;
  }

  function render(value: unknown): unknown {
    if (typeof value === 'string') return evaluate(value, scope);
    if (Array.isArray(value)) return value.map(render);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, render(inner)]));
  }
}

function legalEntity(entity: unknown, domain: string): void {
  if (!new RegExp(`^${domain}\\.[a-z0-9_]+$`).test(String(entity))) {
    throw new Error(`"${String(entity)}" is no ${domain}.`);
  }
}

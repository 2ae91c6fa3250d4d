import type { IntentName } from '@supine/core/recognise';

/** A key as `readline` reports it. */
export interface Key {
  readonly name?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
}

/** What a key asks for, where it does more than write. */
export type Action =
  | { readonly type: 'say'; readonly sentence: string }
  | { readonly type: 'command'; readonly intent: IntentName }
  /** Pause, or carry on. */
  | { readonly type: 'pause-or-resume' }
  /** Stop what is playing, or leave when nothing is. */
  | { readonly type: 'interrupt' }
  | { readonly type: 'leave' };

/** The sentence as it now stands, and what is to be done. */
export type Press = readonly [typed: string, action: Action | null];

const COMMANDS: Readonly<Record<string, IntentName>> = {
  right: 'Next',
  left: 'Previous',
  up: 'Repeat',
  escape: 'Stop',
};

const LONGEST_SENTENCE = 400;

/**
 * What one key does to the sentence being typed. While nothing is typed, the keys that write nothing act at once.
 *
 * @param typed the sentence so far
 * @param character what the key writes
 * @param key its name
 */
export function press(typed: string, character: string | undefined, key: Key): Press {
  if (key.ctrl) return pressedWithControl(typed, key);
  if (key.name === 'return' || key.name === 'enter') return entered(typed);
  if (key.name === 'backspace') return [Array.from(typed).slice(0, -1).join(''), null];
  if (typed === '') {
    if (key.name === 'space') return ['', { type: 'pause-or-resume' }];
    const intent = COMMANDS[key.name ?? ''];
    if (intent) return ['', { type: 'command', intent }];
  }
  if (key.name === 'escape') return ['', null];
  const writes = character !== undefined && !key.meta && /^[^\p{Cc}]+$/u.test(character);
  return [writes ? (typed + character).slice(0, LONGEST_SENTENCE) : typed, null];
}

function pressedWithControl(typed: string, key: Key): Press {
  switch (key.name) {
    case 'c':
      return ['', { type: 'interrupt' }];
    case 'd':
      return typed === '' ? ['', { type: 'leave' }] : [typed, null];
    case 'u':
      return ['', null];
    case 'w':
      return [typed.replace(/\S+\s*$/, ''), null];
    default:
      return [typed, null];
  }
}

function entered(typed: string): Press {
  const sentence = typed.trim();
  return ['', sentence === '' ? null : { type: 'say', sentence }];
}

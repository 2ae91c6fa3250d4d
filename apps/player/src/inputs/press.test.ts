import { describe, expect, it } from 'vitest';
import type { Action } from './press.js';
import { press } from './press.js';

const command = (intent: 'Next' | 'Previous' | 'Repeat' | 'Stop'): Action => ({
  type: 'command',
  intent,
});

describe('a key while nothing is typed', () => {
  it.each([
    ['space', ' ', { type: 'pause-or-resume' }],
    ['right', undefined, command('Next')],
    ['left', undefined, command('Previous')],
    ['up', undefined, command('Repeat')],
    ['escape', '\u001B', command('Stop')],
    ['return', '\r', null],
    ['backspace', '\u007F', null],
    ['down', undefined, null],
    ['tab', '\t', null],
  ] as const)('%s acts at once', (name, character, action) => {
    expect(press('', character, { name })).toEqual(['', action]);
  });

  it.each([
    ['c', { type: 'interrupt' }],
    ['d', { type: 'leave' }],
    ['z', null],
  ] as const)('control and %s', (name, action) => {
    expect(press('', '\u0003', { name, ctrl: true })).toEqual(['', action]);
  });
});

describe('a key while a sentence is being typed', () => {
  it.each([
    ['a letter is added', 'nex', 't', { name: 't' }, 'next'],
    ['a blank is added', 'that', ' ', { name: 'space' }, 'that '],
    ['an accent is added', 'caf', 'é', { name: undefined }, 'café'],
    ['backspace takes one character', 'nexx', '\u007F', { name: 'backspace' }, 'nex'],
    ['backspace takes a whole emoji', 'ok🙂', '\u007F', { name: 'backspace' }, 'ok'],
    ['an arrow writes nothing', 'next', undefined, { name: 'right' }, 'next'],
    ['escape clears the line', 'next', '\u001B', { name: 'escape' }, ''],
    ['control U clears the line', 'go back', '\u0015', { name: 'u', ctrl: true }, ''],
    ['control W takes a word', 'go back', '\u0017', { name: 'w', ctrl: true }, 'go '],
    ['control D does nothing', 'next', '\u0004', { name: 'd', ctrl: true }, 'next'],
    ['a control character writes nothing', 'next', '\u0001', { name: undefined }, 'next'],
  ])('%s', (_, typed, character, key, expected) => {
    expect(press(typed, character, key)).toEqual([expected, null]);
  });

  it('Enter says it, without the blanks around it', () => {
    expect(press(' that hurts ', '\r', { name: 'return' })).toEqual([
      '',
      { type: 'say', sentence: 'that hurts' },
    ]);
  });

  it('Ctrl-C stops all the same', () => {
    expect(press('ne', '\u0003', { name: 'c', ctrl: true })).toEqual(['', { type: 'interrupt' }]);
  });

  it('grows to a limit and no further', () => {
    const [typed] = press('a'.repeat(400), 'b', { name: 'b' });
    expect(typed).toHaveLength(400);
  });
});

import { expect, it } from 'vitest';
import { harmless, printable } from './printable.js';

it('is a message without anything that a terminal obeys, whatever was typed', () => {
  const every = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).join('');
  const obeyed = [...printable(`a\n\tb${every}`)].filter((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const turns = [0x061c, 0x200e, 0x200f].includes(code) || (code >= 0x202a && code <= 0x202e);
    return (
      code < 0x20 || (code >= 0x7f && code < 0xa0) || turns || (code >= 0x2066 && code <= 0x2069)
    );
  });
  expect(obeyed).toEqual([]);
  expect(printable('There is no "\u001b]0;x\u0007ünï 🛏".')).toBe('There is no "]0;xünï 🛏".');
});

it('leaves lines and their columns as they are', () => {
  expect(harmless('rms  \u001b[31mBSD\u202e\nslt  BSD\r\n')).toBe('rms  [31mBSD\nslt  BSD\n');
});

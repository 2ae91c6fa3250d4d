import { describe, expect, it } from 'vitest';
import { entityTag, namesStrongTag, namesTag } from './entityTag.js';

describe('the entity tag', () => {
  it('is the SHA-256 of the bytes', () => {
    expect(entityTag(new TextEncoder().encode('abc'))).toBe(
      '"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"',
    );
  });

  it.each([
    ['"1"', true, true],
    ['W/"1"', true, false],
    ['"2"', false, false],
    ['W/"2"', false, false],
    ['"2", "1"', true, true],
    ['"2",W/"1"', true, false],
    ['W/"1", "1"', true, true],
    ['"a,b" , "1"', true, true],
    ['*', true, true],
    [' * ', true, true],
    ['"*"', false, false],
    ['1', false, false],
    ['"1', false, false],
    ['w/"1"', true, true],
    ['', false, false],
  ])('%s: weakly %s, strongly %s', (header, weakly, strongly) => {
    expect([namesTag(header, '"1"'), namesStrongTag(header, '"1"')]).toEqual([weakly, strongly]);
  });
});

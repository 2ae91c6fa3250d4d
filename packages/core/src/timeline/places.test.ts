import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsAlways } from '../../test/properties.js';
import { evening } from '../../test/samples.js';
import { locate, mapOf, offsetOf } from './places.js';

describe('places', () => {
  const map = mapOf(evening());

  it.each([
    [-5, { segmentId: 'intro', elapsedMs: 0 }],
    [0, { segmentId: 'intro', elapsedMs: 0 }],
    [34_000, { segmentId: 'settle-supine', elapsedMs: 0 }],
    [35_000, { segmentId: 'settle-supine', elapsedMs: 1000 }],
    [600_000, { segmentId: 'outro', elapsedMs: 5000 }],
    [900_000, { segmentId: 'outro', elapsedMs: 5000 }],
  ])('finds the place at %i ms', (offsetMs, place) => {
    expect(locate(map, offsetMs)).toEqual(place);
  });

  it('leads back from every place to its time', () => {
    holdsAlways(
      'offsetOf undoes locate',
      fc.property(fc.integer({ min: 0, max: 600_000 }), (offsetMs) => {
        expect(offsetOf(map, locate(map, offsetMs))).toBe(offsetMs);
      }),
    );
  });

  it('refuses a place of another timeline by name', () => {
    expect(() => offsetOf(map, { segmentId: 'elsewhere', elapsedMs: 0 })).toThrow('"elsewhere"');
  });
});

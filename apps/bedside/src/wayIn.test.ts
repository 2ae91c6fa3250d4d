import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, wayIn } from './wayIn.js';

describe('an address', () => {
  it.each([
    ['', { is: 'home' }],
    ['#choose', { is: 'choose' }],
    ['#kept', { is: 'kept' }],
    ['#card=remedies/heat', { is: 'card', shelf: 'remedies', id: 'heat' }],
    ['#card=remedies/constructor', { is: 'home' }],
    ['#card=sources/heat', { is: 'home' }],
    ['#__proto__', { is: 'home' }],
  ])('%s leads where it says, or home', (hash, way) => {
    expect(wayIn(hash)).toEqual(way);
  });

  it('says what starts, and leaves out what nobody can mean', () => {
    const slotsOf = (hash: string) => {
      const way = wayIn(hash);
      return way.is === 'start' ? way.intent.slots : way.is;
    };
    expect(slotsOf('#start=evening-wind-down&minutes=5')).toEqual({
      routine: 'evening-wind-down',
      minutes: 5,
    });
    expect(slotsOf('#start=neck&minutes=10')).toEqual({ region: 'neck', minutes: 10 });
    for (const minutes of ['0', '-5', '1e9', 'ten', '5.5', '']) {
      expect(slotsOf(`#start=ten-breaths&minutes=${minutes}`)).toEqual({ routine: 'ten-breaths' });
    }
    expect(slotsOf('#start=constructor')).toEqual({});
  });

  it('comes back as it was sent', () => {
    const wishes = fc.record({
      routine: fc.constantFrom('evening-wind-down', 'ten-breaths', 'midnight-micro'),
      minutes: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(wishes, (slots) => {
        const intent = { intent: 'StartRoutine', slots } as const;
        const address = addressOf('https://example.org/supine/?x#kept', intent);
        expect(wayIn(new URL(address).hash)).toEqual({ is: 'start', intent });
      }),
    );
  });

  it('is read without a fault, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => void wayIn(`#${text}`)));
  });
});

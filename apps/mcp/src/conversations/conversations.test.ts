import { describe, expect, it } from 'vitest';
import { conversations } from './conversations.js';
import { withAStranger } from './turn.js';

const stop = { at: 0, intent: { intent: 'Stop', slots: {} } } as const;

describe('conversations', () => {
  it('are found by their handles, and by nothing else', () => {
    const kept = conversations();
    const handle = kept.keep({ ...withAStranger, turns: [stop] });
    expect(kept.find(handle)?.turns).toEqual([stop]);
    expect(kept.find('constructor')).toBe(null);
    expect(kept.find(handle.toUpperCase())).toBe(null);
    expect(kept.keep(withAStranger, handle)).toBe(handle);
    expect(kept.keep(withAStranger, 'of my own choice')).not.toBe('of my own choice');
  });

  it('go when there are too many, the one that was spoken in longest ago first', () => {
    const kept = conversations({ most: 2 });
    const [first, second] = [kept.keep(withAStranger), kept.keep(withAStranger)];
    kept.keep(withAStranger, first);
    kept.keep(withAStranger);
    expect([first, second].map((handle) => kept.find(handle) !== null)).toEqual([true, false]);
  });

  it('go after a while', () => {
    let at = 0;
    const kept = conversations({ now: () => at, forMs: 1000 });
    const handle = kept.keep(withAStranger);
    at = 1000;
    expect(kept.find(handle)).not.toBe(null);
    at = 1001;
    expect(kept.find(handle)).toBe(null);
  });

  it('are over after so many sentences as nobody says', () => {
    const kept = conversations();
    const handle = kept.keep({ ...withAStranger, turns: Array(200).fill(stop) });
    expect(kept.find(handle)).toBe(null);
  });
});

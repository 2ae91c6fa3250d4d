import { describe, expect, it } from 'vitest';
import { evening } from '../../test/samples.js';
import { oncePerStretch } from './oncePerStretch.js';
import type { Reply } from './reply.js';
import { say } from './reply.js';

const { segments } = evening();
const stretch: Reply = { type: 'perform', segments: segments.slice(0, 4) };
const another: Reply = { type: 'perform', segments: segments.slice(4, 8) };
const softly: Reply = { type: 'softly' };
const remember: Reply = { type: 'remember', memory: { v: 1, pace: 1 } };

describe('what is made once for a stretch', () => {
  function counting() {
    const asked: (readonly Reply[])[] = [];
    const make = oncePerStretch((replies, more: string) => {
      asked.push(replies);
      return `${replies.length} ${more}`;
    });
    return { asked, make };
  }

  it('is the same for the same words around the same stretch', () => {
    const { asked, make } = counting();
    expect(make([say('resumed'), stretch], 'a')).toBe('2 a');
    expect(make([say('resumed'), stretch], 'a')).toBe('2 a');
    expect(make([remember, say('resumed'), stretch], 'a')).toBe('2 a');
    expect(asked.length).toBe(1);
  });

  it.each([
    ['another stretch', [say('resumed'), another]],
    ['other words', [say('restarted'), stretch]],
    ['a whisper', [softly, say('resumed'), stretch]],
    ['words behind it', [say('resumed'), stretch, say('goodbye')]],
  ] as const)('is made anew for %s', (_, replies) => {
    const { asked, make } = counting();
    make([say('resumed'), stretch], 'a');
    make(replies, 'a');
    expect(asked.length).toBe(2);
    expect(asked[1]).toEqual(replies);
  });

  it('is made each time where nothing is performed', () => {
    const { asked, make } = counting();
    make([say('goodbye')], 'a');
    make([say('goodbye')], 'b');
    expect(asked.length).toBe(2);
  });

  it('is kept of eight at most, and right after that too', () => {
    const { make } = counting();
    for (let minutes = 0; minutes < 30; minutes += 1) {
      expect(make([say('time-left', { duration: minutes }), stretch], `${minutes}`)).toBe(
        `2 ${minutes}`,
      );
    }
    expect(make([say('time-left', { duration: 3 }), stretch], 'new')).toBe('2 new');
  });
});

import { describe, expect, it } from 'vitest';
import { readAloud } from './readAloud.js';

describe('readAloud', () => {
  it('speaks sentence after sentence and waits for what is written', () => {
    expect(readAloud('Lie back. Hold. (5 seconds) Ease.', 1000)).toEqual({
      heard: [
        { atMs: 1000, text: 'Lie back.' },
        { atMs: 1720, text: 'Hold.' },
        { atMs: 7080, text: 'Ease.' },
      ],
      lengthMs: 6440,
    });
  });
});

import { enUS } from '@supine/core';
import { describe, expect, it } from 'vitest';
import { answerLines } from './answerLines.js';
import { piecesOf } from './joinedWords.js';
import type { PackHead } from './packHead.js';

const lines = answerLines(enUS);
const shelf = (texts: Iterable<string>) =>
  Object.fromEntries([...texts].map((text) => [text, { at: 0, frames: 1, sum: 0 }]));
const head = {
  clips: shelf([...lines.safety, ...lines.answers]),
  phrases: shelf(lines.phrases),
} as unknown as PackHead;

describe('the lines of answers', () => {
  it('have every word by which somebody is sent for help, whole, in every country', () => {
    for (const number of [
      'nine one one',
      'nine nine nine',
      'triple zero',
      'your local emergency number',
    ]) {
      expect(lines.safety).toContain(`Please call ${number}, or let someone call for you.`);
    }
    expect(lines.safety).toContain('Please do not wait.');
    expect(lines.safety).toContain('Stop this any time you like.');
  });

  it('join what is really said: a routine by its name and length, and a source by its publisher', () => {
    const welcome = enUS.routines['made-to-measure'].lines['welcome'] ?? '';
    const said = welcome
      .replace('{region}', enUS.writeParam('region', 'lower-back'))
      .replace('{minutes}', enUS.writeParam('minutes', 17));
    expect(piecesOf(said, head)).not.toBe(null);
    const list = enUS.writeParam('routines', 'evening-wind-down ten-breaths nine-in-bed');
    expect(piecesOf(`I have ${list}.`, head)).not.toBe(null);
    expect(piecesOf('I have a horse.', head)).toBe(null);
  });

  it('name by its key what only a conversation knows', () => {
    expect(lines.missing).toEqual([
      'withinReach',
      'atHand',
      'endsElsewhere',
      'endsAsBegun',
      'stays',
    ]);
  });
});

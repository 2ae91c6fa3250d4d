import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { INVOCATION_NAME } from '../model/invocation.js';
import { readerOf } from '../model/readings.js';
import { checkedInModel } from './checkedInModel.js';

const PAGE = new URL('../../../docs/alexa-every-night.md', import.meta.url);
const sentences = () =>
  (/```text\n([^`]+)```/.exec(readFileSync(PAGE, 'utf8'))?.[1] ?? '').trim().split('\n');

it('the sentences for a routine of your own open the skill, or are understood by its model', () => {
  const read = readerOf(checkedInModel());
  const [open, ...asked] = sentences();
  expect(open).toBe(`open ${INVOCATION_NAME}`);
  expect(asked.length).toBeGreaterThan(2);
  const notUnderstood = asked.filter((sentence) => {
    const [, words = ''] = sentence.split(`ask ${INVOCATION_NAME} `);
    return ['', 'for ', 'to '].every(
      (start) => !words.startsWith(start) || read(words.slice(start.length)).length === 0,
    );
  });
  expect(notUnderstood).toEqual([]);
});

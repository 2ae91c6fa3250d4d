import { expect, it } from 'vitest';
import { learnedRows, measuredRows } from './dangerRows.js';
import { saidToTools } from './throughEveryTool.js';

it('answers every danger that anybody has written down before anything else, through every tool', async () => {
  const wrong: string[] = [];
  for (const row of [...measuredRows(), ...learnedRows()]) {
    wrong.push(...(await saidToTools(row)).wrong);
  }
  expect(wrong).toEqual([]);
});

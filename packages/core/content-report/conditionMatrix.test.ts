import { describe, expect, it } from 'vitest';
import { shelves } from '../src/content/shelves.js';
import { CONDITION_MATRIX, CONDITIONS } from './conditionMatrix.js';
import { conditionCells, conditionMatrixPage } from './conditionMatrixPage.js';

describe('movement tags', () => {
  it('are known for every exercise under every condition', () => {
    expect(Object.keys(CONDITION_MATRIX).sort()).toEqual(Object.keys(shelves.exercises).sort());
    expect(conditionCells()).toHaveLength(CONDITIONS.length * 49);
  });

  it('are at least as strict as the clinical notes, cell by cell', () => {
    expect(conditionCells().filter(({ looser }) => looser)).toEqual([]);
  });

  it('stand in the generated page', async () => {
    await expect(conditionMatrixPage()).toMatchFileSnapshot('../../../docs/movement-tags.md');
  });
});

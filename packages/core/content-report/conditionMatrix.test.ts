import { expect, it } from 'vitest';
import { conditionMatrixPage } from './conditionMatrixPage.js';

// That every exercise has its row, and is at least as strict, is a content rule: `conditions-are-known`.
it('the conditions of every exercise stand in the generated page', async () => {
  await expect(conditionMatrixPage()).toMatchFileSnapshot('../../../docs/movement-tags.md');
});

import { readFileSync } from 'node:fs';
import type { InteractionModel } from '../model/interactionModel.js';

const FILE = new URL('../skill-package/interactionModels/custom/en-US.json', import.meta.url);

/** The model as it is uploaded; `skillPackage.test.ts` holds that it is the one which is written today. */
export function checkedInModel(): InteractionModel {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

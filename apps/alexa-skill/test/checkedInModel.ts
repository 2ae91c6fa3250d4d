import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InteractionModel } from '../model/interactionModel.js';

const FOLDER = new URL('../skill-package/', import.meta.url);
/** What `npm run skill-package` writes; anything else in these folders is left from before. */
const GENERATED = ['skill.json', 'interactionModels/', 'tasks/', 'assets/'];

/** The model as it is uploaded; `skillPackage.deep.test.ts` holds that it is the one which is written today. */
export function checkedInModel(): InteractionModel {
  return JSON.parse(
    readFileSync(new URL('interactionModels/custom/en-US.json', FOLDER)).toString(),
  );
}

/** The paths of all files of the package that are generated. */
export function checkedInFiles(): string[] {
  return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(fileURLToPath(FOLDER), join(parentPath, name)))
    .filter((path) => GENERATED.some((start) => path.startsWith(start)));
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { skillPackage } from './skillPackage.js';

/** `npm run skill-package`: writes the package anew. A test names files that are left from before. */
const FOLDER = new URL('../skill-package/', import.meta.url);
const files = skillPackage();

for (const [path, content] of files) {
  const file = fileURLToPath(new URL(path, FOLDER));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
console.log(`${files.size} files written to skill-package.`);

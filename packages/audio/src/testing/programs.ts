import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './newFolder.js';

/**
 * A folder with one small program in it, standing in for one that other people wrote.
 *
 * @param name what it is called
 * @param script for `/bin/sh`; `HERE` in it is the folder
 * @returns the folder, which is gone when the test is over
 */
export function folderWithProgram(name: string, script: string): string {
  const folder = newFolder();
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script.replaceAll('HERE', folder)}\n`);
  chmodSync(file, 0o755);
  return folder;
}

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory with small programs in it, standing in for speech engines that other people wrote. */
export interface Programs {
  readonly directory: string;
  /** Writes a program for `/bin/sh`; `HERE` in its text is the directory. */
  add(name: string, script: string): string;
  remove(): void;
}

/** An empty directory for programs. */
export function programs(): Programs {
  const directory = mkdtempSync(join(tmpdir(), 'supine-voice-'));
  return {
    directory,
    add(name, script) {
      const file = join(directory, name);
      writeFileSync(file, `#!/bin/sh\n${script.replaceAll('HERE', directory)}\n`);
      chmodSync(file, 0o755);
      return file;
    },
    remove: () => rmSync(directory, { recursive: true }),
  };
}

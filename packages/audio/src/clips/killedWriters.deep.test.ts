import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asJavaScript } from '../testing/asJavaScript.js';
import { newFolder } from '../testing/newFolder.js';
import { folderClips } from './folderClips.js';

/** Every clip of a hash is the same, so that whoever finds one can tell whether it is whole. */
const WRITER = `
  import { createHash } from 'node:crypto';
  import { folderClips } from './clips/folderClips.js';
  const store = folderClips('kept');
  const clipOf = (hash) => Buffer.alloc(400_000, createHash('sha256').update(hash).digest());
  for (let round = 0; ; round += 1) {
    if (round === 1) console.log('writing');
    const hashes = Array.from({ length: 4 }, (_, at) => '0000000' + ((round * 4 + at) % 16).toString(16));
    await Promise.all(hashes.map((hash) => store.put(hash, clipOf(hash))));
  }`;

const KILLS = 30;

describe(`two processes that write into one folder, killed at any moment, ${KILLS} times each`, () => {
  it('leave no half clip', async () => {
    const folder = newFolder();
    asJavaScript('clips/folderClips.ts', folder);
    writeFileSync(join(folder, 'main.js'), WRITER);
    const kept = join(folder, 'kept');
    let wholeClips = 0;
    let interrupted = 0;
    let kill = 0;
    // On a busy machine a kill may come while neither is writing: then nothing was shown, and it is killed once more.
    const enough = () => kill >= 10 * KILLS || (kill >= KILLS && interrupted > KILLS / 3);
    for (; !enough(); kill += 1) {
      const writers = [0, 1].map(() =>
        spawn(process.execPath, ['main.js'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] }),
      );
      await Promise.all(writers.map((writer) => once(writer.stdout, 'data')));
      // Long enough to be writing, and another moment each time.
      await new Promise((resolve) => setTimeout(resolve, ((kill % KILLS) * 43) / KILLS));
      for (const writer of writers) writer.kill('SIGKILL');
      await Promise.all(writers.map((writer) => once(writer, 'exit')));
      for (const name of readdirSync(kept)) {
        if (!name.endsWith('.clip')) {
          interrupted += 1;
          rmSync(join(kept, name));
          continue;
        }
        const hash = name.slice(0, 8);
        const clip = await folderClips(kept).get(hash);
        const expected = Buffer.alloc(400_000, createHash('sha256').update(hash).digest());
        expect(clip && Buffer.compare(clip, expected), `${name} after kill ${kill}`).toBe(0);
        wholeClips += 1;
      }
    }
    expect(wholeClips).toBeGreaterThan(KILLS);
    expect(interrupted).toBeGreaterThan(KILLS / 3);
  });
});

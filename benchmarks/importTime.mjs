import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CORE = fileURLToPath(new URL('../packages/core', import.meta.url));
const RUNS = 25;

/** Milliseconds that an import takes in a fresh process: the median. */
function importMs(specifier) {
  const program = `const from = performance.now(); await import('${specifier}'); console.log(performance.now() - from);`;
  const times = Array.from({ length: RUNS }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
        cwd: CORE,
        encoding: 'utf8',
      }),
    ),
  ).sort((one, other) => one - other);
  return times[Math.floor(RUNS / 2)];
}

export function benchImport() {
  const folder = mkdtempSync(join(tmpdir(), 'supine-import-'));
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, 'export {};\n');
  const emptyMs = importMs(empty);
  const coreMs = importMs('@supine/core');
  rmSync(folder, { recursive: true });
  return {
    name: 'importing @supine/core, ms (median of 25 processes)',
    supine: coreMs,
    peer: 'an empty module',
    peerFigure: emptyMs,
    ratio: coreMs / emptyMs,
    target: 'at most 6 ms more than an empty module',
    met: coreMs - emptyMs <= 6,
  };
}

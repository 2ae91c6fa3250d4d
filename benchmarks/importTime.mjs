import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CORE = fileURLToPath(new URL('../packages/core', import.meta.url));
const RUNS = 41;

/** Milliseconds that an import takes in a fresh process. */
function importMs(specifier) {
  const program = `const from = performance.now(); await import('${specifier}'); console.log(performance.now() - from);`;
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: CORE,
      encoding: 'utf8',
    }),
  );
}

/** The median of each, taken in turns: what slows the machine for a while then slows both. */
function mediansMs(...specifiers) {
  const times = specifiers.map(() => []);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [index, specifier] of specifiers.entries()) times[index].push(importMs(specifier));
  }
  return times.map((ms) => ms.sort((one, other) => one - other)[Math.floor(RUNS / 2)]);
}

export function benchImport() {
  const folder = mkdtempSync(join(tmpdir(), 'supine-import-'));
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, 'export {};\n');
  const [emptyMs, coreMs] = mediansMs(empty, '@supine/core');
  rmSync(folder, { recursive: true });
  return {
    name: 'importing @supine/core, ms (median of 41 processes)',
    supine: coreMs,
    peer: 'an empty module',
    peerFigure: emptyMs,
    ratio: coreMs / emptyMs,
    target: 'at most 6 ms more than an empty module',
    met: coreMs - emptyMs <= 6,
  };
}

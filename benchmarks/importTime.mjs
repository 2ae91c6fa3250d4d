import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CORE = fileURLToPath(new URL('../packages/core', import.meta.url));
/** The folder `packages/core` of another checkout that is built, to be measured in the same run. */
const BEFORE = process.env['SUPINE_BEFORE'];
const RUNS = 21;

const ANSWER = `
  const [, replies] = core.respond(core.newConversation, core.recognise('how do I get out of bed'), { at: 0, turn: null });
  core.renderText(core.compose(replies));`;

/** What a fresh process does, in CPU time: on a machine that others use too, the time on the clock is theirs. */
function cpuMs({ cwd, specifier, next = '' }) {
  const program = `const from = process.cpuUsage();
    const core = await import('${specifier}');${next}
    const { user, system } = process.cpuUsage(from);
    console.log((user + system) / 1000);`;
  const args = ['--input-type=module', '--eval', program];
  return Number(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }));
}

/** The median of each, taken in turns: what slows the machine for a while then slows all. */
function mediansMs(cases) {
  const times = cases.map(() => []);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [index, one] of cases.entries()) times[index].push(cpuMs(one));
  }
  return times.map((ms) => ms.sort((one, other) => one - other)[Math.floor(RUNS / 2)]);
}

export function benchImport() {
  const folder = mkdtempSync(join(tmpdir(), 'supine-import-'));
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, 'export {};\n');
  const before = BEFORE ?? CORE;
  const [emptyMs, engineMs, storedMs, importMs, importBeforeMs, answerMs, answerBeforeMs] =
    mediansMs([
      { cwd: CORE, specifier: empty },
      { cwd: CORE, specifier: '@supine/core/engine' },
      { cwd: CORE, specifier: '@supine/core/stored' },
      { cwd: CORE, specifier: '@supine/core' },
      { cwd: before, specifier: '@supine/core' },
      { cwd: CORE, specifier: '@supine/core', next: ANSWER },
      { cwd: before, specifier: '@supine/core', next: ANSWER },
    ]);
  rmSync(folder, { recursive: true });
  const row = (name, supine, peer, peerFigure) => ({
    name: `${name}, CPU ms of a fresh process (median of ${RUNS}, in turns)`,
    supine,
    peer,
    peerFigure,
    ratio: supine / peerFigure,
    target: 'none',
    met: true,
  });
  const earlier = BEFORE
    ? `the same in ${BEFORE}`
    : 'itself once more (SUPINE_BEFORE names another checkout)';
  return [
    row('importing @supine/core/engine', engineMs, 'an empty module', emptyMs),
    row('importing @supine/core/stored, with zod', storedMs, 'an empty module', emptyMs),
    row('importing @supine/core', importMs, earlier, importBeforeMs),
    row('importing it and answering a first sentence', answerMs, earlier, answerBeforeMs),
  ];
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../apps/mcp/dist/cli.js', import.meta.url));
const NOTHING = ['--eval', "process.stdin.once('data', () => process.stdout.write('{}\\n'))"];
const RUNS = 11;
const MOST_MS = 300;
const MOST_BYTES = 80_000_000;

const INITIALIZE = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'benchmark', version: '0' },
  },
};
const CALL = {
  jsonrpc: '2.0',
  id: 2,
  method: 'tools/call',
  params: { name: 'explain', arguments: { said: 'does heat help' } },
};

/** From the start of a process to its first answer, and the most memory it takes until it has answered a question. */
async function started(args, calls) {
  const from = performance.now();
  const program = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(program.stdout);
  program.stdin.write(`${JSON.stringify(INITIALIZE)}\n`);
  await once(lines, 'line');
  const ms = performance.now() - from;
  if (calls) {
    program.stdin.write(`${JSON.stringify(CALL)}\n`);
    await once(lines, 'line');
  }
  const peakBytes = peakOf(program.pid);
  program.stdin.end();
  program.kill();
  return { ms, peakBytes };
}

/** Linux counts the peak. */
function peakOf(pid) {
  try {
    const [, peak] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(peak) * 1024;
  } catch {
    return null;
  }
}

const median = (numbers) => numbers.sort((one, other) => one - other)[numbers.length >> 1];

/** How soon the server for assistants answers `initialize`, and what it takes to answer a question. */
export async function benchMcpStart() {
  const ours = [];
  const empty = [];
  for (let run = 0; run < RUNS; run += 1) {
    empty.push(await started(NOTHING, false));
    ours.push(await started([PROGRAM], true));
  }
  const row = (name, figureOf, most, unit) => {
    const [supine, peerFigure] = [ours, empty].map((runs) => median(runs.map(figureOf)));
    return {
      name: `@supine/mcp: ${name}, ${unit} (median of ${RUNS}, in turns)`,
      supine,
      peer: 'a Node.js process that answers {}',
      peerFigure,
      ratio: supine / peerFigure,
      target: `at most ${most.toLocaleString('en-US')}`,
      met: supine <= most,
    };
  };
  return [
    row('from its start to the answer of initialize', ({ ms }) => ms, MOST_MS, 'ms'),
    row('memory until a question is answered', ({ peakBytes }) => peakBytes, MOST_BYTES, 'bytes'),
  ];
}

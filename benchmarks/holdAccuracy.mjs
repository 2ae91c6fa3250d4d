import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../apps/player/dist/cli.js', import.meta.url));
const MEASURED = 6;
/** A first night: three questions, and straight on to the first hold. */
const SAID = ['start my back stretch routine', 'no', 'no', 'no', 'next', 'next', 'next'];
const EVERY_MS = 400;
/** Whoever asks something else by now would be waited for without end. */
const FIRST_WITHIN_MS = 30_000;

/**
 * Plays in the terminal at real speed and looks at a clock of its own when each line comes out: how far the longest
 * and shortest hold are from their dose.
 */
export async function benchHolds() {
  const player = spawn(process.execPath, [CLI, 'talk', '--json', '--voice', 'none'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const heard = [];
  const holds = [];
  for (const [at, sentence] of SAID.entries()) {
    setTimeout(() => player.stdin.write(`${sentence}\n`), at * EVERY_MS);
  }
  const unheard = setTimeout(() => player.kill(), FIRST_WITHIN_MS);
  for await (const line of createInterface({ input: player.stdout })) {
    const event = JSON.parse(line);
    const atMs = performance.now();
    const before = heard.at(-1);
    if (event.type !== 'segment') continue;
    clearTimeout(unheard);
    if (before?.kind === 'hold')
      holds.push({ id: before.id, doseMs: before.seconds * 1000, heardMs: atMs - before.atMs });
    heard.push({ id: event.id, kind: event.kind, seconds: event.seconds, atMs });
    if (holds.length >= MEASURED) break;
  }
  player.kill();
  if (holds.length < MEASURED) throw new Error('The terminal has not played.');
  const worst = Math.max(...holds.map(({ doseMs, heardMs }) => Math.abs(heardMs - doseMs)));
  return {
    name: `worst of ${holds.length} holds in the terminal at real speed, ms from the dose`,
    supine: worst,
    peer: 'the dose',
    peerFigure: 0,
    ratio: null,
    target: 'at most 50 ms',
    met: worst <= 50,
  };
}

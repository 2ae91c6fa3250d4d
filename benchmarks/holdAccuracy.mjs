import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../apps/player/dist/cli.js', import.meta.url));
const MEASURED = 6;

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
  player.stdin.write('start my back stretch routine\n');
  setTimeout(() => player.stdin.write('next\n'), 300);
  setTimeout(() => player.stdin.write('next\n'), 600);
  setTimeout(() => player.stdin.write('next\n'), 900);
  for await (const line of createInterface({ input: player.stdout })) {
    const event = JSON.parse(line);
    const atMs = performance.now();
    const before = heard.at(-1);
    if (event.type !== 'segment') continue;
    if (before?.kind === 'hold')
      holds.push({ id: before.id, doseMs: before.seconds * 1000, heardMs: atMs - before.atMs });
    heard.push({ id: event.id, kind: event.kind, seconds: event.seconds, atMs });
    if (holds.length >= MEASURED) break;
  }
  player.kill();
  const worst = Math.max(...holds.map(({ doseMs, heardMs }) => Math.abs(heardMs - doseMs)));
  return {
    name: `worst of ${holds.length} holds in the terminal at real speed, ms from the dose`,
    supine: worst,
    peer: 'the dose',
    peerFigure: 0,
    ratio: null,
    target: 'at most 50 ms',
    met: holds.length === MEASURED && worst <= 50,
  };
}

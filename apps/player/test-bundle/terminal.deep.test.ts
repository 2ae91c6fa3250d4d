import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { afterAll, describe, expect, it } from 'vitest';
import { watchedTerminal } from '../test/watchedTerminal.js';
import { eveningZone } from './supine.js';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const START = 'start my back stretch routine';
const WAITED_MS = 20_000;

const folder = mkdtempSync(join(tmpdir(), 'supine-terminal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let people = 0;

/** The program on a pseudo-terminal of this machine, and what its screen shows. */
function supine(words: readonly string[], env: NodeJS.ProcessEnv = {}, columns = 80, rows = 24) {
  const terminal = watchedTerminal(columns, rows);
  people += 1;
  const program = spawn(process.execPath, [CLI, '--voice', 'none', ...words], {
    ...{ cols: columns, rows },
    env: {
      ...process.env,
      ...{
        TZ: eveningZone(),
        XDG_STATE_HOME: join(folder, String(people)),
        TERM: 'xterm-256color',
      },
      ...{ LC_ALL: '', LC_MESSAGES: '', LANG: 'en_US.UTF-8', NO_COLOR: '' },
      ...env,
    },
  });
  let written = '';
  program.onData((data) => {
    written += data;
    terminal.write(data);
  });
  const left = new Promise<number>((resolve) =>
    program.onExit(({ exitCode }) => resolve(exitCode)),
  );
  const text = async () => (await terminal.lines()).map((line) => line.trim()).join('\n');
  return {
    terminal,
    left,
    written: () => written,
    text,
    type: (sentence: string) => program.write(`${sentence}\r`),
    press: (key: string) => program.write(key),
    resize(nextColumns: number, nextRows: number) {
      terminal.resize(nextColumns, nextRows);
      program.resize(nextColumns, nextRows);
    },
    /** Waits until the screen shows it. */
    shows(what: RegExp): Promise<string> {
      return this.comesTo(String(what), (shown) => what.test(shown));
    },
    /** Waits until what the screen shows is right. */
    async comesTo(what: string, right: (shown: string) => boolean): Promise<string> {
      const until = Date.now() + WAITED_MS;
      while (Date.now() < until) {
        const now = await text();
        if (right(now)) return now;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error(`It does not show ${what}:\n${await text()}`);
    },
  };
}

async function answeringTheScreen(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const program = supine(words, env);
  await program.shows(/Say, start my back stretch/);
  program.type(START);
  for (const question of [/Is any of that new/, /Trouble breathing\. A fever/, /Brittle bones/]) {
    await program.shows(question);
    program.type('no');
  }
  return program;
}

describe('the program on a terminal', () => {
  it('shows a large number, stands out with what it says, and leaves nothing behind when it is resized', async () => {
    const program = await answeringTheScreen(['--speed', '20']);
    await program.shows(/Breathe in [1-5] of/);
    await program.shows(/██/);
    expect((await program.terminal.bold()).join(' ')).toMatch(/In\.|Out\.|chest stay quiet/);
    // What stands once on a screen stands there once, however often it was drawn in other sizes.
    for (const [columns, rows] of [
      [50, 16],
      [36, 30],
      [100, 28],
    ] as const) {
      program.resize(columns, rows);
      program.press('\u001B[A');
      // The screen is read while it is drawn anew, so what stands there now and then is half of it.
      const once = (words: RegExp, shown: string) => shown.match(words)?.length === 1;
      await program.comesTo(
        `one frame of ${columns} columns`,
        (shown) =>
          /Esc stop|space pause/.test(shown) &&
          once(/^Next: /gm, shown) &&
          once(/\d of 1\d:\d\d/g, shown) &&
          /^› /m.test(shown),
      );
      expect(await program.terminal.scrolledOff()).toBe(0);
    }
    program.press('\u0003');
    await program.shows(/Stopped\./);
    program.press('\u0003');
    expect(await program.left).toBe(0);
    // The cursor is there again, and the screen there was before.
    expect(program.written()).toContain('\u001B[?25h\u001B[?1049l');
    expect(await program.text()).toContain('Stopped.');
  });

  it.each([
    ['en_GB.UTF-8', 'Call nine nine nine now'],
    ['en_AU', 'Call triple zero now'],
    ['de_DE.UTF-8', 'Call your local emergency number now'],
    ['C', 'Call your local emergency number now'],
  ])('says whom to call where %s is spoken, and leaves it in sight', async (LANG, words) => {
    const program = supine([], { LANG });
    await program.shows(/Say, start my back stretch/);
    program.type('my chest hurts');
    await program.shows(new RegExp(words));
    program.press('\u0003');
    expect(await program.left).toBe(0);
    expect(await program.text()).toContain(words);
  });

  it('takes another country where it is told', async () => {
    const program = supine(['--country', 'IE'], { LANG: 'en_GB.UTF-8' });
    await program.shows(/Say, start my back stretch/);
    program.type('my chest hurts');
    await program.shows(/Call one one two now|Call nine nine nine now|Call one twelve now/);
    program.press('\u0003');
    await program.left;
  });

  it.each([
    ['a terminal without a cursor', [], { TERM: 'dumb' }],
    ['a screen reader', ['--plain'], {}],
  ] as const)('writes for %s line by line, and is stopped by a word', async (_, words, env) => {
    const program = await answeringTheScreen([...words, '--speed', '60'], env);
    await program.shows(/^Breathe in\. \(\d seconds\)$/m);
    program.type('stop');
    await program.shows(/^Stopped\./m);
    // Nothing is drawn over, moved or coloured.
    expect(program.written()).not.toContain('\u001B');
    program.type('good night');
    expect(await program.left).toBe(0);
  });
});

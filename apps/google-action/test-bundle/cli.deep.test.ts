import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readScript } from '../test/homeScript/homeListener.js';

const CLI = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'supine-google-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command as it ships, far from the workspace. */
function supineGoogle(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], {
    encoding: 'utf8',
    cwd: folder,
  });
  return { code: status, out: stdout, err: stderr };
}
const SPEAKER = ['--speaker', 'Bedroom speaker - Bedroom'];
const PHRASE = ['--phrase', 'start my back stretch routine'];

describe('supine-google', () => {
  it('writes the evening routine for a speaker', () => {
    const { code, out } = supineGoogle('home-script', 'evening-wind-down', ...SPEAKER, ...PHRASE);
    expect(code).toBe(0);
    const { phrase, actions } = readScript(out);
    expect(phrase).toBe('start my back stretch routine');
    expect(actions.length).toBeGreaterThan(12);
  });

  it('writes the answer to a question into a file', () => {
    const file = join(folder, 'neck.yaml');
    const words = ['home-script', 'how do I sleep with a sore neck', ...SPEAKER, ...PHRASE];
    expect(supineGoogle(...words, '--out', file)).toMatchObject({ code: 0, out: '' });
    expect(readScript(readFileSync(file, 'utf8')).actions.length).toBeGreaterThan(4);
  });

  it('tells programs how many messages there are and how long they last', () => {
    const { out } = supineGoogle('home-script', 'ten-breaths', ...SPEAKER, ...PHRASE, '--json');
    const { yaml, messages, seconds } = JSON.parse(out);
    expect(readScript(yaml).actions.filter((one) => 'message' in one)).toHaveLength(messages);
    expect(seconds).toBeGreaterThan(150);
  });

  it('writes the probe, and helps', () => {
    expect(readScript(supineGoogle('probe', ...SPEAKER).out).phrase).toContain('probe');
    expect(supineGoogle('--help').out).toContain('--longest-message');
  });

  it.each([
    [['home-script', 'calm-eleven', ...SPEAKER, ...PHRASE], 1, /12 are the most; \d+ minutes/],
    [['home-script', 'nothing', ...SPEAKER, ...PHRASE], 1, /There is no routine "nothing"/],
    [['home-script', 'what is the weather', ...SPEAKER, ...PHRASE], 1, /has no steps/],
    [['home-script', 'ten-breaths', ...PHRASE], 2, /--speaker is missing\. Try --help\./],
    [['home-script', 'ten-breaths', ...SPEAKER, ...PHRASE, '--minutes', 'x'], 2, /whole number/],
    [['home-script'], 2, /Which routine/],
    [['probe', ...SPEAKER, '--loud'], 2, /Unknown option/],
    [[], 2, /The command is/],
  ] as const)('%j ends with %d and one sentence', (words, code, sentence) => {
    const done = supineGoogle(...words);
    expect(done.code).toBe(code);
    expect(done.err).toMatch(sentence);
    expect(done.err.trim().split('\n')).toHaveLength(1);
    expect(done.out).toBe('');
  });

  it('repeats nothing that a terminal would obey', () => {
    const { code, err } = supineGoogle('home-script', '--\u001b[31m\u202e');
    expect(code).toBe(2);
    expect(err).toMatch(/^supine-google: [^\n]+\n$/);
    expect(err).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u);
  });
});

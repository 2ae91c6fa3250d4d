import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildRoutine, compileTimeline, enUS } from '@supine/core';
import { timedLines } from '@supine/core/speech';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partOf } from '../../../depth.js';
import { supine } from './supine.js';

const START = 'start my back stretch routine';
const evening = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
const timed = timedLines(evening, enUS, { stop: 'keys' });
const transcript = timed.map(({ text }) => text);
/** The first long hold, and when it begins, as a clock shows it. */
const hold = evening.segments.find(({ id }) => id === 'figure-four.right.hold-1');
const holdAtSeconds = (timed.find(({ segmentId }) => segmentId === hold?.id)?.atMs ?? 0) / 1000;
const holdAt = `${Math.floor(holdAtSeconds / 60)}:${String(holdAtSeconds % 60).padStart(2, '0')}`;
/** As many as the first screen has questions. */
const NOES = Array.from({ length: 3 }, () => 'no');

let directory = '';
const file = (name: string) => join(directory, name);
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'supine-cli-'));
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

/** The words of plain lines, without their times. */
const wordsOf = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(7));
const objectsOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('supine ask', () => {
  it('gives the intent, the speech and the conversation of one turn', async () => {
    const { code, out } = await supine(['ask', 'Alexa, start my back stretch', '--json']);
    const turn = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(turn)).toEqual(['intent', 'slots', 'speech', 'state']);
    expect(turn).toMatchObject({ intent: 'StartRoutine', slots: { routine: 'evening-wind-down' } });
    expect(turn.speech.text).toContain('Say stop any time.');
    expect(turn.speech.ssml).toMatch(/^<speak>.*<break time="\d+m?s"\/>.*<\/speak>$/);
    expect(turn.state).toMatchObject({ v: 2, session: { status: 'playing' } });
  });

  it('prints the text, with the time to stay, where nobody asks for JSON', async () => {
    const { out } = await supine(['ask', START]);
    expect(out).toContain('In. (4 seconds) Out. (6 seconds)');
  });

  it.each(partOf(['not JSON', '{"v":0}', '[]', ''], 2))(
    'leaves a file alone that holds %j',
    async (text) => {
      writeFileSync(file('broken.json'), text);
      const { code, err } = await supine(['ask', 'next', '--state', file('broken.json')]);
      expect(code).toBe(1);
      expect(err).toMatch(/^supine: .*broken\.json .*\.\n$/);
      expect(readFileSync(file('broken.json'), 'utf8')).toBe(text);
    },
  );
});

describe('supine play and talk', () => {
  it.each([
    ['play', ['play', '--speed', '6000']],
    ['play with a routine', ['play', 'evening-wind-down', '--speed', '6000', '--voice', 'none']],
  ])('%s reads every line in its order', async (_, words) => {
    const { code, out } = await supine(words);
    expect(code).toBe(0);
    expect(wordsOf(out)).toEqual(transcript);
    expect(out).toContain(`\n ${holdAt}  Hold there.\n`);
  });

  it('reads sentences line by line and lets what is playing finish', async () => {
    const input = ['help', '', START, ...NOES].join('\n');
    const { code, out } = await supine(['--speed', '6000'], { input: `${input}\n` });
    expect(code).toBe(0);
    const said = wordsOf(out);
    expect(said.slice(0, 2)).toEqual([enUS.dialog.welcome, enUS.dialog['help-idle']]);
    expect(said.filter((line) => line.endsWith('?'))).toHaveLength(NOES.length);
    expect(said.slice(-transcript.length)).toEqual(transcript);
  });

  it('greets and leaves when there is nothing to read', async () => {
    const { code, out } = await supine(['--voice', 'none']);
    expect([code, wordsOf(out)]).toEqual([0, [enUS.dialog.welcome]]);
  });

  it('gives programs one object for each line and segment', async () => {
    const { code, out } = await supine(['play', '--speed', '6000', '--json', '--voice', 'none']);
    const entries = objectsOf(out);
    const of = (type: string) => entries.filter((entry) => entry.type === type);
    expect(code).toBe(0);
    expect(of('line').map(({ text }) => text)).toEqual(transcript);
    expect(of('segment').map(({ id }) => id)).toEqual(evening.segments.map(({ id }) => id));
    expect(entries.at(-1)).toMatchObject({ type: 'status', status: 'ended' });
  });

  it('leaves quietly when nobody reads on', async () => {
    const run = await supine(['play', '--speed', '60', '--voice', 'none'], { readsOnce: true });
    expect(run).toMatchObject({ code: 0, err: '' });
  });
});

describe('supine timeline and catalogue', () => {
  it('gives a timeline', async () => {
    const { code, out } = await supine(['timeline', 'evening-wind-down', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(evening)));
  });

  it('leaves out what is to be avoided', async () => {
    const words = ['timeline', 'evening-wind-down', '--avoid', 'twist', '--avoid', 'arm-overhead'];
    const { segments } = JSON.parse((await supine([...words, '--json'])).out);
    const kept = new Set(segments.map((segment: { exercise?: string }) => segment.exercise));
    expect(kept.has('knee-rolls')).toBe(false);
    expect(kept.has('pelvic-tilt')).toBe(true);
  });

  it('prints a transcript', async () => {
    const { out } = await supine(['timeline', 'evening-wind-down']);
    expect(out).toContain(' 0:30  Type stop any time.\n');
    expect(out).toContain(`[hold ${hold?.seconds} s]`);
  });

  it('gives every shelf, with its words', async () => {
    const shelves = JSON.parse((await supine(['catalogue', '--json'])).out);
    expect(Object.keys(shelves)).toEqual(
      'sources regions causes sleepPositions exercises massages remedies routines redFlags disagreements cards'.split(
        ' ',
      ),
    );
    expect(Object.values(shelves).every(Array.isArray)).toBe(true);
    const tilt = shelves.exercises.find(({ id }: { id: string }) => id === 'pelvic-tilt');
    expect(tilt.words.name).toBe('pelvic tilt');
    const ice = shelves.cards.find(({ id }: { id: string }) => id === 'ice');
    expect(ice.sources[0].url).toMatch(/^https:/);
    expect(shelves.regions.map(({ id }: { id: string }) => id)).toContain('upper-back');
  });

  it('prints the catalogue for reading', async () => {
    const { out } = await supine(['catalogue']);
    expect(out).toMatch(/exercises\n(?: {2}.*\n)* {2}pelvic-tilt +pelvic tilt\n/);
  });
});

describe('a request that fails', () => {
  const FAILING: readonly (readonly [readonly string[], string])[] = [
    [['play', 'nap'], 'There is no routine "nap".'],
    [['timeline', 'nap'], 'There is no routine "nap".'],
    [['timeline', 'evening-wind-down', '--minutes', '90'], 'cannot be made to last 90 minutes'],
    [['ask', 'next', '--state', '/'], '/ cannot be read'],
    [['ask', 'next', '--state', '/no/such/place.json'], 'cannot be written'],
  ];
  it.each(partOf(FAILING, 2))('%j says why in one line', async (words, reason) => {
    const { code, out, err } = await supine(words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(reason);
    expect(err).toMatch(/^supine: [^\n]+\n$/);
  });
});

describe('wrong usage', () => {
  const WRONG: readonly (readonly [readonly string[]])[] = [
    [['dance']],
    [['--dance']],
    [['play', '--dance']],
    [['play', '--speed', '0']],
    [['play', '--speed', 'abc']],
    [['play', '--speed', '-1']],
    [['play', '--speed']],
    [['play', '--voice', 'mine']],
    [['play', 'one', 'two']],
    [[START, '--speed', '0']],
    [['talk', 'start', 'my', 'routine']],
    [['ask']],
    [['ask', 'next', 'please']],
    [['ask', 'next', '--state']],
    [['timeline']],
    [['timeline', 'evening-wind-down', '--minutes', 'x']],
    [['timeline', 'evening-wind-down', '--minutes', '2.5']],
    [['timeline', 'evening-wind-down', '--avoid', 'dancing']],
    [['catalogue', 'exercises']],
  ];
  // Each is a process; what the words mean is tested without one.
  it.each(partOf(WRONG, 2))('%j is told in one line', async (words) => {
    const { code, out, err } = await supine(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^supine: [^\n]+ Try --help\.\n$/);
  });

  it.each(partOf([['talk'], ['ask'], ['play'], ['timeline'], ['catalogue']], 2))(
    '%s --help helps',
    async (name) => {
      const { code, out, err } = await supine([name, '--help']);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(new RegExp(`^supine ${name} .*--json`));
    },
  );

  it('--help lists the commands', async () => {
    const { code, out } = await supine(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/ask.*play.*timeline.*catalogue/s);
  });
});

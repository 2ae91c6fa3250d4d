import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildRoutine, compileTimeline, enUS } from '@supine/core';
import { timedLines } from '@supine/core/speech';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { supine } from './supine.js';

const START = 'start my back stretch routine';
const evening = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
const timed = timedLines(evening, enUS, { stop: 'keys' });
const transcript = timed.map(({ text }) => text);
/** What somebody hears who cannot answer: who should not do this, and then the routine. */
const alone = timedLines(
  compileTimeline(buildRoutine({ routine: 'evening-wind-down', oneWay: true })),
  enUS,
  { stop: 'keys' },
).map(({ text }) => text);
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
describe('supine ask', () => {
  it('names the emergency number of the country', async () => {
    const { out } = await supine(['ask', 'my chest hurts', '--country', 'GB']);
    expect(out).toContain('Call nine nine nine now');
    const where = (LANG: string) => ({ env: { LANG, LC_ALL: '', LC_MESSAGES: '' } });
    const { out: spoken } = await supine(['ask', 'my chest hurts'], where('en_AU.UTF-8'));
    expect(spoken).toContain('Call triple zero now');
    const { out: anywhere } = await supine(['ask', 'my chest hurts'], where('C'));
    expect(anywhere).toContain('Call your local emergency number now');
  });

  it('says what it does not know of a country, and refuses what is none', async () => {
    const unknown = await supine(['ask', 'my chest hurts', '--country', 'UK']);
    expect(unknown).toMatchObject({ code: 0, err: expect.stringContaining('known for UK') });
    expect(unknown.out).toContain('Call your local emergency number now');
    for (const command of [['ask', 'my chest hurts'], ['play', 'turn-over'], ['talk']]) {
      const refused = await supine([...command, '--country', 'Narnia']);
      expect(refused).toMatchObject({ code: 2, out: '' });
      expect(refused.err).toMatch(/^supine: --country takes .*, not "Narnia"\. Try --help\.\n$/);
    }
  });

  it('chains turns through a file', async () => {
    const state = ['--json', '--state', file('chain.json')];
    const noes = NOES.map((sentence) => [sentence, 'No'] as const);
    const turns = [
      ...noes,
      ['pause', 'Pause'],
      ['carry on', 'Resume'],
      ['next', 'Next'],
      ['that hurts', 'ReportPain'],
      ['no', 'No'],
    ] as const;
    // A process for each sentence.
    for (const [sentence, intent] of [[START, 'StartRoutine'] as const, ...turns]) {
      const turn = JSON.parse((await supine(['ask', sentence, ...state])).out);
      expect(turn.intent).toBe(intent);
      expect(JSON.parse(readFileSync(file('chain.json'), 'utf8'))).toEqual(turn.state);
    }
    expect(JSON.parse(readFileSync(file('chain.json'), 'utf8')).session.status).toBe('ended');
  });
});

describe('supine play and talk', () => {
  it.each([
    ['talk', ['talk', START, '--speed', '600']],
    ['a sentence alone', [START, '--speed', '600']],
  ])('%s says first who should not do this, for nobody can answer', async (_, words) => {
    const { code, out } = await supine(words);
    expect(code).toBe(0);
    expect(wordsOf(out)).toEqual(alone);
    // What is told first is taken from the last breathing, and how that ends may change with it.
    const same = transcript.slice(1, -1).filter((line) => line !== 'And on your own.');
    expect(wordsOf(out)).toEqual(expect.arrayContaining(same));
  });

  it('asks the screen once, keeps the day and no answer, and forgets it when told to', async () => {
    const env = { XDG_STATE_HOME: file('state') };
    const say = (...sentences: string[]) =>
      supine(['--speed', '600'], { env, input: `${sentences.join('\n')}\n` });
    await say(START, ...NOES);
    const kept = readFileSync(join(file('state'), 'supine', 'memory.json'), 'utf8');
    expect(kept).toMatch(/"introHeardOn":\s*"\d{4}-\d\d-\d\d"/);
    expect(kept).not.toMatch(/saddle|chest|No/);
    const second = await say(START);
    expect(wordsOf(second.out).slice(1)).toEqual(transcript);
    await say('forget everything about me');
    const unanswered = await say(START);
    expect(unanswered.out).not.toContain('numbness between the legs');
    await say('forget everything about me', 'yes');
    const third = await say(START);
    expect(third.out).toContain('numbness between the legs');
  });

  it.each([
    [['play', '--speed', '600'], {}, 'Nothing is spoken aloud at 600 times the speed'],
    [['talk', 'help'], { PATH: '/nowhere' }, 'There is no voice on this machine'],
  ])('%j says once why it reads silently', async (words, env, reason) => {
    const { code, err } = await supine(words, { env });
    expect(code).toBe(0);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(reason);
  });
});

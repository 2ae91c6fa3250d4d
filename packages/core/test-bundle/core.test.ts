import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const EVENING = new URL('../test/golden/en-US/evening-wind-down.txt', import.meta.url);

/** Runs a program against the built package by its public name, as somebody who installed it would. */
function run(program: string): unknown {
  const args = ['--input-type=module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: PACKAGE, encoding: 'utf8' }));
}

describe('the built core', () => {
  it('exports what the contract names', () => {
    const names = run(
      "import * as core from '@supine/core'; console.log(JSON.stringify(Object.keys(core)));",
    );
    expect(names).toEqual(
      expect.arrayContaining([
        'catalogue',
        'buildRoutine',
        'compileTimeline',
        'startSession',
        'advance',
        'planTurn',
        'recognise',
        'respond',
        'compose',
        'renderSsml',
        'renderText',
        'renderAudioPlan',
      ]),
    );
  });

  it('loads zod only to check what comes from outside', () => {
    const entries = [
      '',
      ...['engine', 'routine', 'content', 'recognise', 'locales/en-US', 'speech'],
    ];
    const loaded = run(`
      import { register } from 'node:module';
      const hook = 'export async function resolve(name, context, next) { if (name.startsWith("zod")) throw new Error("zod"); return next(name, context); }';
      register('data:text/javascript,' + encodeURIComponent(hook));
      const how = {};
      for (const entry of ${JSON.stringify([...entries, 'stored'])}) {
        const name = ['@supine/core', entry].filter(Boolean).join('/');
        how[entry] = await import(name).then(() => 'without', ({ message }) => message);
      }
      console.log(JSON.stringify(how));
    `);
    const without = Object.fromEntries(entries.map((entry) => [entry, 'without']));
    expect(loaded).toEqual({ ...without, stored: 'zod' });
  });

  it('reads the evening routine as the golden transcript has it', () => {
    const transcript = run(`
      import { buildRoutine, compileTimeline, enUS } from '@supine/core';
      import { renderTranscript } from '@supine/core/speech';
      const timeline = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
      console.log(JSON.stringify(renderTranscript(timeline, enUS, { stop: 'say' })));
    `);
    expect(transcript).toBe(readFileSync(EVENING, 'utf8'));
  });

  it('answers a sentence with speech', () => {
    const ssml = run(`
      import { compose, enUS, newConversation, recognise, renderSsml, respond } from '@supine/core';
      import { plainSpeaker, turnLimit } from '@supine/core/speech';
      const turn = turnLimit(235, enUS, plainSpeaker);
      const [, replies] = respond(newConversation, recognise('start my back stretch routine'), { at: 0, turn, oneWay: true });
      console.log(JSON.stringify(renderSsml(compose(replies), plainSpeaker)));
    `);
    expect(ssml).toMatch(
      /^<speak>This is general guidance, not medical care\. .*Evening back stretch, ten minutes\. <break time="\d+ms"\/>/,
    );
  });

  it('checks a catalogue from outside, and says where it is wrong', () => {
    const issues = run(`
      import { catalogue } from '@supine/core';
      import { parseCatalogue } from '@supine/core/stored';
      const copy = structuredClone(catalogue);
      copy.exercises['pelvic-tilt'].dose.holdSeconds = 'long';
      try {
        parseCatalogue(copy);
      } catch ({ message, cause }) {
        console.log(JSON.stringify([message, ...cause.issues.map(({ path }) => path.join('.'))]));
      }
    `);
    expect(issues).toEqual([
      'The catalogue is wrong at exercises.pelvic-tilt.dose.holdSeconds.',
      'exercises.pelvic-tilt.dose.holdSeconds',
    ]);
  });
});

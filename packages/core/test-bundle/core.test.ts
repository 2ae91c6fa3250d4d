import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../src/content/index.js';
import { enUS } from '../src/locales/en-US/index.js';
import { enUSPhrases } from '../src/locales/en-US/phrases.js';

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

  it.each([
    ['index.js', false],
    ['stored.js', true],
  ])('checks only what was stored: that %s holds zod is %s', (file, held) => {
    const built = readFileSync(new URL(`../dist/${file}`, import.meta.url), 'utf8');
    expect(built.includes('$ZodType')).toBe(held);
  });

  it('reads the evening routine as the golden transcript has it', () => {
    const transcript = run(`
      import { buildRoutine, compileTimeline, enUS, renderTranscript } from '@supine/core';
      const timeline = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
      console.log(JSON.stringify(renderTranscript(timeline, enUS, { stop: 'say' })));
    `);
    expect(transcript).toBe(readFileSync(EVENING, 'utf8'));
  });

  it('answers a sentence with speech', () => {
    const ssml = run(`
      import { compose, enUS, newConversation, plainSpeaker, recognise, renderSsml, respond, turnLimit } from '@supine/core';
      const turn = turnLimit(235, enUS, plainSpeaker);
      const [, replies] = respond(newConversation, recognise('start my back stretch routine'), { at: 0, turn, oneWay: true });
      console.log(JSON.stringify(renderSsml(compose(replies), plainSpeaker)));
    `);
    expect(ssml).toMatch(
      /^<speak>This is general guidance, not medical care\. .*Evening back stretch, ten minutes\. <break time="\d+ms"\/>/,
    );
  });

  it.each([
    ['catalogue', catalogue],
    ['enUS', enUS],
    ['enUSPhrases', enUSPhrases],
  ])('has packed %s without changing a word', (name, source) => {
    const built = run(
      `import { ${name} } from '@supine/core'; console.log(JSON.stringify(${name}));`,
    );
    expect(built).toEqual(JSON.parse(JSON.stringify(source)));
  });

  it('checks a catalogue from outside, and says where it is wrong', () => {
    const issues = run(`
      import { catalogue } from '@supine/core';
      import { parseCatalogue } from '@supine/core/stored';
      const copy = structuredClone(catalogue);
      copy.exercises['pelvic-tilt'].dose.holdSeconds = 'long';
      try {
        parseCatalogue(copy);
      } catch ({ issues }) {
        console.log(JSON.stringify(issues.map(({ path }) => path.join('.'))));
      }
    `);
    expect(issues).toEqual(['exercises.pelvic-tilt.dose.holdSeconds']);
  });
});

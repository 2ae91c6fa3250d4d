import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enUS, enUSPhrases } from '@supine/core/locales/en-US';
import { samplesFor } from '@supine/core/samples';
import { describe, expect, it } from 'vitest';
import { judge } from '../test/echo/rules/judge.js';
import type { EnvelopeName } from '../test/requests.js';
import { recorded } from '../test/requests.js';

const BUNDLE = fileURLToPath(new URL('../dist/index.cjs', import.meta.url));
const { utterances } = enUSPhrases;
/** The words of each red flag are one entry of the locale, with the few sentences that it is told by; those may stay. */
const TOLD_BY: ReadonlySet<string> = new Set(
  Object.values(enUS.redFlags).flatMap(({ says }) => says),
);

/** Does what Lambda does: loads the file in a fresh process, awaits the handler and sends the JSON of the result. */
const HOST = `
  const { handler } = require(process.argv[1]);
  let text = '';
  process.stdin.on('data', (part) => { text += part; });
  process.stdin.on('end', async () => {
    const answered = await handler(JSON.parse(text), { awsRequestId: 'test' });
    process.stdout.write(JSON.stringify({ parameters: handler.length, answered }));
  });
`;

function invokeInLambda(name: EnvelopeName) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([variable]) => !variable.startsWith('SUPINE_')),
  );
  const output = execFileSync(process.execPath, ['-e', HOST, BUNDLE], {
    input: JSON.stringify(recorded(name)),
    encoding: 'utf8',
    env,
    // Nothing may be resolved from here: the file has to bring everything with it.
    cwd: '/',
  });
  return JSON.parse(output);
}

describe('the built Lambda function', () => {
  it.each([
    ['launch-request', 'Is any of that new?'],
    ['intent-request', 'Is any of that new?'],
  ] as const)('answers a recorded %s with the first question of the screen', (name, words) => {
    const { parameters, answered } = invokeInLambda(name);
    expect(parameters).toBeLessThan(3);
    expect(judge(recorded(name), answered)).toEqual([]);
    expect(answered.response.outputSpeech.ssml).toContain(words);
    expect(answered.sessionAttributes.conversation.open.is).toBe('screening');
  });

  it.each([['session-ended-request'], ['exception-encountered']] as const)(
    'has nothing to say to a recorded %s',
    (name) => {
      expect(invokeInLambda(name).answered.response).toEqual({});
    },
  );

  it('has no utterances, learned weights, rows of seeds, or encoders in it, and the licences of what it has beside it', () => {
    const text = readFileSync(BUNDLE, 'utf8');
    const samples = Object.values(samplesFor(utterances, {}, { mostAnIntent: 120 })).flat();
    const sentences = samples
      .map(({ text: said }) => said)
      .filter((said) => said.length > 20 && !TOLD_BY.has(said));
    expect(sentences.length).toBeGreaterThan(500);
    // A sample of few words may stand inside a sentence that is spoken: what may not be there is the sample by itself.
    const strings = new Set(text.split(/[^\w' ]/));
    expect(sentences.filter((said) => strings.has(said))).toEqual([]);
    const unwanted =
      /utterances|weights|intents\/recognise|alarmWords|content-report|seeds|wasm-media|flite|client-dynamodb|node-id3/;
    expect(inputs().filter((path) => unwanted.test(path))).toEqual([]);
    const notice = readFileSync(join(dirname(BUNDLE), 'NOTICE'), 'utf8');
    for (const name of ['ask-sdk-core', 'zod']) expect(notice).toContain(`\n${name} `);
  });

  it('has the lengths of all clips beside it', () => {
    const { frames } = JSON.parse(readFileSync(join(dirname(BUNDLE), 'recordings.json'), 'utf8'));
    expect(Object.keys(frames).length).toBeGreaterThan(900);
  });
});

/** What the build put into the bundle. */
function inputs(): string[] {
  const metafile = JSON.parse(readFileSync(join(dirname(BUNDLE), 'metafile-cjs.json'), 'utf8'));
  return Object.keys(metafile.outputs['dist/index.cjs'].inputs);
}

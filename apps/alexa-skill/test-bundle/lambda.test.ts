import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { EnvelopeName } from '../test/requests.js';
import { recorded } from '../test/requests.js';
import { judge } from '../test/responseRules.js';

const BUNDLE = fileURLToPath(new URL('../dist/index.cjs', import.meta.url));
/** zod with all its locales alone is 444 kB; ask-sdk, zod/mini and the routines together stay well below. */
const MOST_BYTES = 300_000;

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
  const { SUPINE_SKILL_ID: _, ...env } = process.env;
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
    ['launch-request', 'Any new numbness between your legs, or around your bottom?'],
    ['intent-request', 'Any new numbness between your legs, or around your bottom?'],
  ] as const)('answers a recorded %s with the first question of the screen', (name, words) => {
    const { parameters, answered } = invokeInLambda(name);
    expect(parameters).toBeLessThan(3);
    expect(judge(recorded(name), answered)).toEqual([]);
    expect(answered.response.outputSpeech.ssml).toContain(words);
    expect(answered.sessionAttributes.conversation.question).toBe('check');
  });

  it.each([['session-ended-request'], ['exception-encountered']] as const)(
    'has nothing to say to a recorded %s',
    (name) => {
      expect(invokeInLambda(name).answered.response).toEqual({});
    },
  );

  it('is small', () => {
    const { size } = statSync(BUNDLE);
    console.log(`dist/index.cjs has ${size} bytes`);
    expect(size).toBeLessThan(MOST_BYTES);
  });
});

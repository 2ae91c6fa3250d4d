import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { recorded, SESSION } from '../test/requests.js';
import { judge } from '../test/responseRules.js';

const BUNDLE = fileURLToPath(new URL('../dist/index.cjs', import.meta.url));

const HOST = `
  const { handleWebhook } = require(process.argv[1]);
  let text = '';
  process.stdin.on('data', (part) => { text += part; });
  process.stdin.on('end', () => {
    process.stdout.write(JSON.stringify(handleWebhook(JSON.parse(text))));
  });
`;

function answerInHost(body: unknown) {
  const output = execFileSync(process.execPath, ['-e', HOST, BUNDLE], {
    input: JSON.stringify(body),
    encoding: 'utf8',
    // Nothing may be resolved from here: the file has to bring everything with it.
    cwd: '/',
  });
  return JSON.parse(output);
}

describe('the built webhook', () => {
  it.each([
    ['start-routine', 'Is any of that new?', undefined],
    ['welcome', 'start my back stretch routine', 'DIALOGFLOW_CONSOLE'],
    ['phone-call', 'Stop there. Ease out slowly.', 'GOOGLE_TELEPHONY'],
  ] as const)('answers a recorded %s', (name, words, source) => {
    const answered = answerInHost(recorded(name));
    expect(judge(SESSION, answered, source)).toEqual([]);
    expect(answered.fulfillmentText).toContain(words);
  });

  it('answers a body that is null', () => {
    expect(answerInHost(null).fulfillmentText).toContain('I did not catch that.');
  });
});

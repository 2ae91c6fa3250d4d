import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { recognise } from '@supine/core';
import { harmless, printable } from '@supine/host';
import { composeHomeScript } from './homeScript/homeScript.js';
import { probeScript } from './homeScript/probe.js';

const HELP = `supine-google home-script <ID> --speaker "Bedroom speaker - Bedroom" --phrase "start my back stretch routine"
supine-google probe --speaker "Bedroom speaker - Bedroom"

A script for Google Home: paste it into the script editor, and the speaker reads the routine step by step.
ID is a routine, a sleep position, turn-over, get-up, or a question in quotes.

  --speaker NAME         the device as the app lists it: its name, a dash, its room
  --phrase WORDS         what is said after "Hey Google" to start it
  --minutes N            the routine in this length
  --out FILE             where it goes; without it, to standard output
  --most-messages N      how many messages it may have (12)
  --longest-message N    how many characters a message may have (400)
  --longest-delay N      how many seconds one wait may have (300)
  --start N              seconds from a message to its first word (4)
  --json                 { yaml, messages, seconds } for programs
`;

const FAILED = 1;
const WRONG_USAGE = 2;

/** The command line was written wrongly. */
class UsageError extends Error {}

try {
  run(process.argv.slice(2));
} catch (error) {
  report(error);
}

function run(words: readonly string[]): void {
  const { values, positionals } = readArguments(words);
  if (values.help) {
    print(HELP);
    return;
  }
  const [command, id, ...rest] = positionals;
  if (command === 'probe' && id === undefined) {
    const yaml = probeScript(required('speaker', values.speaker));
    deliver(values.out, values.json ? json({ yaml }) : yaml);
    return;
  }
  if (command !== 'home-script') throw new UsageError('The command is home-script or probe.');
  if (id === undefined)
    throw new UsageError('Which routine? Give its id, or a question in quotes.');
  if (rest.length > 0)
    throw new UsageError(`"${rest[0]}" is one word too many; a question needs quotes.`);
  const { yaml, announcements } = composeHomeScript(id.trim().includes(' ') ? recognise(id) : id, {
    speaker: required('speaker', values.speaker),
    phrase: required('phrase', values.phrase),
    ...numbered('minutes', 'minutes', values.minutes),
    limits: {
      ...numbered('mostMessages', 'most-messages', values['most-messages']),
      ...numbered('longestMessageCharacters', 'longest-message', values['longest-message']),
      ...numbered('longestDelaySeconds', 'longest-delay', values['longest-delay']),
      ...numbered('startSeconds', 'start', values.start),
    },
  });
  const seconds = announcements.reduce((sum, { thenWaitSeconds }) => sum + thenWaitSeconds, 0);
  deliver(values.out, values.json ? json({ yaml, messages: announcements.length, seconds }) : yaml);
}

function readArguments(words: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...words],
      options: {
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        speaker: text,
        phrase: text,
        minutes: text,
        out: text,
        'most-messages': text,
        'longest-message': text,
        'longest-delay': text,
        start: text,
      },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const [sentence = ''] = String((error as Error).message).split(/\. |\n/);
    throw new UsageError(`${sentence.replace(/\.$/, '')}.`);
  }
}

function required(option: string, value: string | undefined): string {
  if (value !== undefined) return value;
  throw new UsageError(`--${option} is missing.`);
}

/** A whole number above 0 under the name that the script knows it by; nothing where it was not given. */
function numbered<Name extends string>(
  name: Name,
  option: string,
  value: string | undefined,
): { readonly [Key in Name]?: number } {
  if (value === undefined) return {};
  const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (number === 0)
    throw new UsageError(`--${option} takes a whole number above 0, not "${value}".`);
  return { [name]: number } as { readonly [Key in Name]?: number };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function deliver(file: string | undefined, text: string): void {
  if (file === undefined) print(text);
  else writeFileSync(file, text);
}

function print(text: string): void {
  process.stdout.write(harmless(text));
}

/** One line on standard error, never a stack trace. */
function report(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof UsageError ? ' Try --help.' : '';
  process.stderr.write(`supine-google: ${printable(message)}${hint}\n`);
  process.exitCode = error instanceof UsageError ? WRONG_USAGE : FAILED;
}

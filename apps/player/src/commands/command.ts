import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import type { Locale } from '@supine/core';
import type { Hearing } from '@supine/core/recognise';
import { UsageError } from '../usage.js';

/** What a command speaks and understands. */
export interface Language {
  readonly locale: Locale;
  readonly hearing: Hearing;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly help: string;
  readonly run: (words: readonly string[], language: Language) => void | Promise<void>;
}

/** Options of every command. */
const COMMON = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
} as const;

type Options = NonNullable<ParseArgsConfig['options']>;

interface Config<Own extends Options> extends ParseArgsConfig {
  readonly options: typeof COMMON & Own;
  readonly allowPositionals: true;
  readonly strict: true;
}
type Arguments<Own extends Options> = ReturnType<typeof parseArgs<Config<Own>>>;

/** Reads a command's arguments; wrong ones are the person's mistake and not the program's. */
export function readArguments<const Own extends Options>(
  words: readonly string[],
  own: Own,
): Arguments<Own> {
  try {
    return parseArgs<Config<Own>>({
      args: [...words],
      options: { ...COMMON, ...own },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const [sentence = ''] = String((error as Error).message).split(/\. |\n/);
    throw new UsageError(`${sentence.replace(/\.$/, '')}.`);
  }
}

/** Writes a value for programs. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

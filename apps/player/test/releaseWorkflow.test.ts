import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recordings } from '../src/commands/recordings.js';
import { voice } from '../src/commands/voice.js';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
const workflow = parse(read('.github/workflows/release.yml'), { strict: true }) as {
  readonly on: { readonly push: { readonly tags: readonly string[] } };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
};
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const runs = steps.flatMap(({ run }) => run ?? []);

/** Words behind the program, and the help in which they have to stand. */
const HELP: Readonly<Record<string, string>> = { voice: voice.help, recordings: recordings.help };

describe('the workflow of a release', () => {
  it('begins with a tag', () => {
    expect(workflow.on.push.tags).toEqual(['v*']);
  });

  it('uses actions by the bytes that they had, and not by a name that can be moved', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(name))).toEqual([]);
  });

  it('runs scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const asked = runs.flatMap((run) =>
      [...run.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name),
    );
    expect(asked).toEqual(['build']);
    expect(asked.filter((name) => !Object.hasOwn(scripts, name ?? ''))).toEqual([]);
  });

  it('runs commands of the program with options that they have', () => {
    const calls = runs.flatMap((run) =>
      [...run.matchAll(/node (\S*cli\.js) (.*)/g)].map(([, file, words = '']) => ({ file, words })),
    );
    expect(calls.map(({ words }) => words.split(' --')[0])).toEqual([
      'voice build',
      'voice check release/voices/rms',
      'recordings',
    ]);
    const { bin } = JSON.parse(read('apps/player/package.json')) as { bin: { supine: string } };
    for (const { file, words } of calls) {
      expect(file).toBe(`apps/player/${bin.supine.slice(2)}`);
      const help = HELP[words.split(' ')[0] ?? ''] ?? '';
      for (const [option] of words.matchAll(/--[\w-]+/g)) expect(help).toContain(option);
    }
  });
});

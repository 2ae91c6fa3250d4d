import { copyFileSync } from 'node:fs';
import type { Options } from 'tsup';
import { defineConfig } from 'tsup';

const common: Options = {
  platform: 'node',
  target: 'node20',
  splitting: false,
  // A client of DynamoDB is loaded by whoever has one.
  noExternal: [/^(?!@aws-sdk\/)/],
  external: [/^@aws-sdk\//],
  banner: { js: '#!/usr/bin/env node' },
};

/** Files for any Node host with everything in each, built from the core's source: the webhook, a command, a server. */
export default defineConfig([
  {
    ...common,
    entry: { index: 'src/index.ts', cli: 'src/cli.ts' },
    format: ['cjs'],
    outExtension: () => ({ js: '.cjs' }),
    // The server is built beside these, at the same time.
    clean: ['!server.js'],
    onSuccess: async () => copyFileSync('NOTICE', 'dist/NOTICE'),
  },
  { ...common, entry: { server: 'src/server/main.ts' }, format: ['esm'] },
]);

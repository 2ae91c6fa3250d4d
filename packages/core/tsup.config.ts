import { defineConfig } from 'tsup';

/**
 * Plain modules. What two entries share stands in one file, so that a class of ours is the same class from wherever it
 * comes, and a bundler leaves out what is not used. Declarations are written by tsc (tsconfig.build.json).
 */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    engine: 'src/entries/engine.ts',
    routine: 'src/entries/routine.ts',
    content: 'src/entries/content.ts',
    recognise: 'src/entries/recognise.ts',
    alarms: 'src/entries/alarms.ts',
    playback: 'src/entries/playback.ts',
    enUS: 'src/entries/enUS.ts',
    speech: 'src/entries/speech.ts',
    announcements: 'src/announcements/index.ts',
    samples: 'src/samples/index.ts',
    stored: 'src/stored/index.ts',
    testing: 'src/testing/index.ts',
  },
  format: ['esm'],
  clean: true,
  splitting: true,
  target: 'node20',
});

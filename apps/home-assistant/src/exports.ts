import { fileBlueprint, satelliteBlueprint, speakerBlueprint } from './blueprints.js';
import type { HouseLanguage } from './language.js';
import { LANGUAGE, languageCode } from './language.js';
import { plainPlayer } from './profile.js';
import { readingsFor } from './readings.js';
import { scriptOf } from './scripts.js';
import { customSentences, intentScripts } from './sentences.js';

/** A file to copy into a Home Assistant configuration. */
export interface ExportedFile {
  /** Below the folder of the configuration. */
  readonly path: string;
  readonly text: string;
}

/**
 * Everything that Home Assistant can import: three blueprints, every routine as a script, and the sentences that start them.
 *
 * @param language what is heard and said; American English if left out
 * @returns the files, always the same for the same content
 * @example exportedFiles().map(({ path }) => path).includes('blueprints/script/supine/satellite.yaml') // true
 */
export function exportedFiles(language: HouseLanguage = LANGUAGE): readonly ExportedFile[] {
  const readings = readingsFor(plainPlayer, language);
  const slugs = readings.map(({ slug }) => slug);
  return [
    { path: 'blueprints/script/supine/satellite.yaml', text: satelliteBlueprint(language) },
    { path: 'blueprints/script/supine/speaker.yaml', text: speakerBlueprint(language) },
    { path: 'blueprints/script/supine/file.yaml', text: fileBlueprint() },
    ...readings.map((reading) => ({
      path: `packages/supine_${reading.slug}.yaml`,
      text: scriptOf(reading),
    })),
    {
      path: `custom_sentences/${languageCode(language)}/supine.yaml`,
      text: customSentences(slugs, language),
    },
    { path: 'packages/supine_sentences.yaml', text: intentScripts(slugs, language) },
  ];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PackRefused, packHeadFrom } from '@supine/audio/join';
import type { Locale } from '@supine/core';

/**
 * Sees to it that a voice pack is one that the page by the bed can play.
 *
 * @param folder where the pack is
 * @param locale the language of the page
 * @throws PackRefused where there is none, or it is another language's, or was not made for a phone
 */
export function mustBePhonePack(folder: string, locale: Pick<Locale, 'code'>): void {
  const head = packHeadFrom(pageIn(folder), folder);
  if (head.locale === locale.code && head.profile === 'phone') return;
  throw new PackRefused(
    `The voice pack in ${folder} speaks ${head.locale} for a ${head.profile}; the page wants ${locale.code}, built with --profile phone.`,
  );
}

function pageIn(folder: string): unknown {
  let text: string;
  try {
    text = readFileSync(join(folder, 'pack.json'), 'utf8');
  } catch {
    throw new PackRefused(`There is no voice pack in ${folder}.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new PackRefused(`The voice pack in ${folder} cannot be read. Build or fetch it again.`);
  }
}

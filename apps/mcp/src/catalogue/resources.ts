import type {
  Resource,
  ResourceTemplateType,
  TextResourceContents,
} from '@modelcontextprotocol/server';
import type { Locale } from '@supine/core';
import { isEntry, listedOn, SHELF_NAMES, textOf } from './entries.js';

const SCHEME = 'supine://';
const TYPE = 'text/plain';
const ADDRESS = /^supine:\/\/([a-z-]+)\/([a-z\d-]+)$/;

/** How the address of an entry is made: `supine://<shelf>/<id>`. */
export const TEMPLATES: readonly ResourceTemplateType[] = SHELF_NAMES.map((shelf) => ({
  uriTemplate: `${SCHEME}${shelf}/{id}`,
  name: shelf,
  description: `One of the ${shelf}, in words that are to be read unchanged.`,
  mimeType: TYPE,
}));

/** Every entry of the catalogue. */
export function listResources(locale: Locale): readonly Resource[] {
  return SHELF_NAMES.flatMap((shelf) =>
    listedOn(shelf, locale).map(({ id, title }) => ({
      ...{ uri: `${SCHEME}${shelf}/${id}`, name: id, title, mimeType: TYPE },
    })),
  );
}

/** The words of an entry by its address; `null` where there is none. */
export function readResource(uri: string, locale: Locale): TextResourceContents | null {
  const [, named, id = ''] = ADDRESS.exec(uri) ?? [];
  const shelf = SHELF_NAMES.find((name) => name === named);
  if (!shelf || !isEntry(shelf, id)) return null;
  return { uri, mimeType: TYPE, text: textOf(shelf, id, locale) };
}

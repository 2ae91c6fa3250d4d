import type { McpServer } from '@modelcontextprotocol/server';
import { ResourceTemplate } from '@modelcontextprotocol/server';
import type { Locale } from '@supine/core';
import { listedOn, SHELF_NAMES, textOf } from './entries.js';

const TYPE = 'text/plain';

/** Lets an assistant list and read every entry of the catalogue, at `supine://<shelf>/<id>`. */
export function addResources(server: McpServer, locale: Locale): void {
  for (const shelf of SHELF_NAMES) {
    const address = (id: string) => `supine://${shelf}/${id}`;
    const list = () => ({
      resources: listedOn(shelf, locale).map(({ id, title }) => ({
        ...{ uri: address(id), name: id, title, mimeType: TYPE },
      })),
    });
    server.registerResource(
      shelf,
      new ResourceTemplate(address('{id}'), { list }),
      {
        title: shelf,
        description: `The ${shelf} of the catalogue in words that are to be read unchanged.`,
        mimeType: TYPE,
      },
      ({ href }, { id }) => ({
        contents: [{ uri: href, mimeType: TYPE, text: textOf(shelf, String(id), locale) }],
      }),
    );
  }
}

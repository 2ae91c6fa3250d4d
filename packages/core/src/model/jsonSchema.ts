import { Catalogue } from './catalogue.js';
import * as z from './zod.js';

/**
 * The shape of the catalogue for programs in other languages.
 *
 * @returns a JSON Schema (draft 2020-12)
 * @example catalogueJsonSchema().type // 'object'
 */
export function catalogueJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(Catalogue) as Record<string, unknown>;
}

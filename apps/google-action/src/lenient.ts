import * as z from 'zod/mini';

/**
 * A field that is left out when it is missing or something else, so that one bad field does not lose the others.
 *
 * @param schema what the field should be
 * @example z.object({ text: lenient(z.string()) }).parse({ text: 5 }) // { text: undefined }
 */
export function lenient<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.catch(z.optional(schema), undefined);
}

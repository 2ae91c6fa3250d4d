/**
 * What the schemas use of zod, named one by one so that a bundler carries nothing else: all of zod would be 450 kB.
 */

// What declarations are printed with: without these names each schema is a pile of `import("zod/mini")`, over which the report of
// the public API takes minutes.
export type * from 'zod/mini';
export type { output as Infer, ZodMiniType as Schema } from 'zod/mini';
export {
  array,
  boolean,
  enum,
  gte,
  int,
  literal,
  lte,
  maxLength,
  minLength,
  nonnegative,
  nullable,
  number,
  optional,
  pipe,
  positive,
  readonly,
  record,
  refine,
  regex,
  strictObject,
  string,
  toJSONSchema,
  transform,
  tuple,
  union,
} from 'zod/mini';
export type {
  /** @public Of declarations only. */
  $strict,
} from 'zod/v4/core';

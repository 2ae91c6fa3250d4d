/**
 * What the schemas use of zod, named one by one so that a bundler carries nothing else: all of zod would be 450 kB.
 */
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

import { isObject } from '../model/argument.js';

/** Options with what is built in for those that are left out, or `undefined`; what are no options stays as it is, to be refused. */
export function withDefaults<Options extends object>(
  builtIn: Partial<Options>,
  options: Partial<Options>,
): Options {
  if (!isObject(options)) return options;
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...builtIn, ...Object.fromEntries(given) } as Options;
}

import type { Options } from 'tsup';

/**
 * Leaves ask-sdk's clients of Alexa's services out of a bundle: 62 kB for reminders, lists and shopping, of which the skill
 * calls none. ask-sdk-core makes them only where somebody gives it an `apiClient`; whoever does is told.
 */
export function withoutServiceClients(): NonNullable<Options['esbuildPlugins']>[number] {
  const contents = `
    exports.services = {
      ServiceClientFactory: class {
        constructor() { throw new Error('The clients of services were left out of this bundle.'); }
      },
    };`;
  return {
    name: 'without-service-clients',
    setup(build) {
      build.onResolve({ filter: /^ask-sdk-model$/ }, () => ({
        path: 'ask-sdk-model',
        namespace: 'without-service-clients',
      }));
      build.onLoad({ filter: /.*/, namespace: 'without-service-clients' }, () => ({
        contents,
        loader: 'js',
      }));
    },
  };
}

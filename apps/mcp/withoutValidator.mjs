/**
 * Stands in what is built for the part of the protocol's library that differs from platform to platform: the validator there
 * checks what an assistant fills into forms, which we never send, and is a tenth of the memory.
 */
export { default as process } from 'node:process';

/** Validates nothing; what asks it has gone wrong. */
export class DefaultJsonSchemaValidator {
  getValidator() {
    throw new Error('Nothing is validated here.');
  }
}

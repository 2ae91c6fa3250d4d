import type { interfaces } from 'ask-sdk-model';

/** The directive that shows a document. */
export type RenderDocument = interfaces.alexa.presentation.apl.RenderDocumentDirective;

/** A command of a document. */
export type AplCommand = interfaces.alexa.presentation.apl.Command;

/** A component with its properties; ask-sdk-model has no names for those. */
export interface AplComponent {
  readonly type: string;
  readonly id?: string;
  readonly [property: string]: unknown;
}

/**
 * The version that documents ask for. It is the first that runs commands on sequencers of their own, which keep a hold
 * free of the words in it, and the last whose engine can be run in a test.
 */
export const APL_VERSION = '1.4';

/** How long a document stays with nothing happening, in milliseconds. While a stretch runs it is locked anyway. */
export const IDLE_TIMEOUT_MS = 120_000;

/** An expression that the device works out, again whenever something in it changes. */
export function bound(expression: string): string {
  return `\${${expression}}`;
}

import type { Plugin } from 'esbuild';

/** Builds every shelf into its keys and one JSON text that is read when the first entry is asked for. */
export function contentAsJson(): Plugin;

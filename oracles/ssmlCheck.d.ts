declare module 'ssml-check-core' {
  /** Resolves to the faults it finds, or to `undefined`. */
  export function check(
    ssml: string,
    options: { platform: 'all' | 'amazon' | 'google'; locale?: string },
  ): Promise<readonly unknown[] | undefined>;
}

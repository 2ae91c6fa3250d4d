/** What was made after the answer. */
export interface Made {
  readonly data: object;
  readonly links: readonly Link[];
}

/** A file that was made. */
export interface Link {
  readonly uri: string;
  readonly name: string;
  readonly mimeType: string;
}

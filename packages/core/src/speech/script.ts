/** Speech and silence in order; every renderer reads this. */
export type ScriptNode =
  | { readonly type: 'say'; readonly text: string }
  /** `exact` silences belong to a hold; the others only leave time. */
  | { readonly type: 'silence'; readonly ms: number; readonly exact: boolean };

/** One whole answer. */
export interface Script {
  readonly nodes: readonly ScriptNode[];
  /** Said once more when a question stays unanswered; `null` when nothing was asked. */
  readonly again: string | null;
  /** Said under the breath, where the device can. */
  readonly soft?: boolean;
  /** The conversation is over after this answer. */
  readonly ends: boolean;
}

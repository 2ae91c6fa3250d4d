/** A rule that an answer broke. The numbers are those of the platform notes. */
export interface Finding {
  readonly rule: number;
  readonly message: string;
}

/**
 * One finding if something is broken.
 *
 * @example when(true, 13, '2 streams') // [{ rule: 13, message: '2 streams' }]
 */
export function when(broken: boolean, rule: number, message: string): Finding[] {
  return broken ? [{ rule, message }] : [];
}

/** What an Echo, or the person before it, would not have put up with. */
export class RuleBroken extends Error {
  override readonly name = 'RuleBroken';

  constructor(
    readonly rule: number,
    readonly found: string,
  ) {
    super(`Rule ${rule}: ${found}`);
  }
}

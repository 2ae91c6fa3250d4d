/**
 * How long something has been playing, as it is shown. A place in a routine jumps back when somebody hears a step again or
 * the routine becomes another; a time that is shown never does.
 */
export class ForwardTime {
  private shownMs = 0;
  private aheadMs = 0;

  /**
   * @param placeMs the place in the routine
   * @returns the same, or later by what has been gone back
   */
  at(placeMs: number): number {
    if (placeMs + this.aheadMs < this.shownMs) this.aheadMs = this.shownMs - placeMs;
    this.shownMs = placeMs + this.aheadMs;
    return this.shownMs;
  }

  /** Another routine begins at nought. */
  reset(): void {
    this.shownMs = 0;
    this.aheadMs = 0;
  }
}

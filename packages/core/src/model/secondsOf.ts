/**
 * Seconds of several things together.
 *
 * @example secondsOf([{ seconds: 4 }, { seconds: 6 }]) // 10
 */
export function secondsOf(parts: readonly { readonly seconds: number }[]): number {
  return parts.reduce((total, { seconds }) => total + seconds, 0);
}

/**
 * The country in a language tag, which is all that most speakers tell of where they are.
 *
 * @param tag a BCP 47 tag
 * @returns an ISO 3166 code, or `undefined` where the tag has none
 * @example countryOf('en-GB') // 'GB'
 */
export function countryOf(tag: string | undefined): string | undefined {
  return /^[a-z]{2,3}-(?:[a-z]{4}-)?([a-z]{2})(?:-|$)/i.exec(tag ?? '')?.[1]?.toUpperCase();
}

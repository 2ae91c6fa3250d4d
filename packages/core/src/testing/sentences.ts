/**
 * A text sentence by sentence.
 *
 * @example sentencesOf('Hold. Keep breathing.') // ['Hold.', 'Keep breathing.']
 */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence !== '');
}

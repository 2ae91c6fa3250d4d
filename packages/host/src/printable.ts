/** What a terminal would obey: control signs but the end of a line, and signs that turn the direction. */
const OBEYED = /(?!\n)\p{Cc}|\p{Bidi_Control}/gu;

/**
 * Text without what would do something to a terminal: it repeats what somebody has typed, pasted or fetched.
 *
 * @param text lines of it
 * @returns the same lines, without those signs
 * @example harmless('rms\u001b[2J  BSD\n') // 'rms[2J  BSD\n'
 */
export function harmless(text: string): string {
  return text.replace(OBEYED, '');
}

/**
 * A message on one line, without what would do something to a terminal.
 *
 * @param message anything
 * @returns the same words; blanks of any kind are one, and control signs and those that turn the direction are gone
 * @example printable('no\u001b[2J\nway') // 'no[2J way'
 */
export function printable(message: string): string {
  return harmless(message.replace(/\s+/g, ' '));
}

/**
 * A message on one line, without what would do something to a terminal: messages repeat what somebody has typed or pasted.
 *
 * @param message anything
 * @returns the same words; blanks of any kind are one, and control signs and those that turn the direction are gone
 * @example printable('no\u001b[2J\nway') // 'no[2J way'
 */
export function printable(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');
}

/**
 * Waits for an answer, but not for longer than a limit.
 *
 * @param limitMs how long
 * @param answer what is waited for
 * @param late what is thrown when it takes longer
 * @returns what the answer resolves to
 * @throws late; what the answer rejects with
 * @example await within(7000, skill.invoke(envelope), new Refusal(500, 'The skill took too long to answer.'))
 */
export async function within<T>(limitMs: number, answer: Promise<T>, late: Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late), limitMs);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}

import type { Finding } from './rule.js';

/** Known findings, one a line: `rule where`. Lines that begin with # are comments. */
export function parseExceptions(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** A finding as a line of the exceptions. */
export function exceptionOf({ rule, where }: Finding): string {
  return `${rule} ${where}`;
}

/** The findings that are not known, and the exceptions that nothing needs any more. */
export function withoutExceptions(
  findings: readonly Finding[],
  exceptions: readonly string[],
): { readonly fresh: readonly Finding[]; readonly stale: readonly string[] } {
  const found = new Set(findings.map(exceptionOf));
  const known = new Set(exceptions);
  return {
    fresh: findings.filter((finding) => !known.has(exceptionOf(finding))),
    stale: exceptions.filter((exception) => !found.has(exception)),
  };
}

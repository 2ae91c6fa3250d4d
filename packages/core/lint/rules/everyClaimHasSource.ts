import type { ContentRule, Finding } from '../rule.js';

/** Law 4, second half. */
export const everyClaimHasSource: ContentRule = {
  name: 'every-claim-has-source',
  teaches:
    'Law 4: nothing is claimed that has no source. Name one from content/sources.ts; grade X is never given as advice.',
  check: ({ shelves: { sources, ...claims } }) =>
    Object.entries(claims).flatMap(([shelf, entries]) =>
      Object.values(entries).flatMap((entry) => [
        ...missing(`${shelf}.${entry.id}`, entry.sources, sources),
        ...(entry.sources.length === 0 ? [fault(`${shelf}.${entry.id}`, 'names no source.')] : []),
        ...((entry.grade as string) === 'X'
          ? [fault(`${shelf}.${entry.id}`, 'is graded X and must not be offered.')]
          : []),
      ]),
    ),
};

function missing(where: string, named: readonly string[], shelf: object): Finding[] {
  return named
    .filter((source) => !Object.hasOwn(shelf, source))
    .map((source) => fault(where, `names the source "${source}", which is not on the shelf.`));
}

function fault(where: string, message: string): Finding {
  return { rule: 'every-claim-has-source', where, message };
}

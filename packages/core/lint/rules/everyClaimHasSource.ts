import type { ContentRule, Finding } from '../rule.js';

/** What every entry that claims something has. */
interface Claim {
  readonly id: string;
  readonly grade?: string;
  readonly sources?: readonly string[];
  readonly status?: string;
}

const CORRECTED: readonly string[] = ['avoid', 'never'];

/** Law 4, second half. */
export const everyClaimHasSource: ContentRule = {
  name: 'every-claim-has-source',
  teaches:
    'Law 4: nothing is claimed that has no source. Name one from content/sources.ts; grade X is never given as advice.',
  check: ({ shelves: { sources, ...claims } }) =>
    Object.entries(claims).flatMap(([shelf, entries]) =>
      Object.values(entries as Readonly<Record<string, Claim>>).flatMap((entry) => [
        ...missing(`${shelf}.${entry.id}`, entry.sources ?? [], sources),
        ...(entry.sources?.length === 0 ? [fault(`${shelf}.${entry.id}`, 'names no source.')] : []),
        // What is named only to be corrected is never offered.
        ...(entry.grade === 'X' && !CORRECTED.includes(entry.status ?? '')
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

import { readFileSync } from 'node:fs';
import { parseExceptions, withoutExceptions } from './exceptions.js';
import { rulesFor } from './rules/index.js';
import { builtInSubject } from './subject.js';

/** Prints the content report and fails when a rule has found something that is not known. */
const subject = builtInSubject();
const exceptions = parseExceptions(
  readFileSync(new URL('exceptions.txt', import.meta.url), 'utf8'),
);
const rules = rulesFor(subject.locale);
const findings = rules.flatMap((rule) => rule.check(subject));
const { fresh, stale } = withoutExceptions(findings, exceptions);

for (const rule of rules) {
  const found = fresh.filter((finding) => finding.rule === rule.name);
  if (found.length === 0) continue;
  console.error(`\n${rule.name}\n  ${rule.teaches}`);
  for (const { where, message } of found) console.error(`  ${where} ${message}`);
}
for (const exception of stale) {
  console.error(`exceptions.txt: nothing needs "${exception}" any more; take it out.`);
}

const shelves = Object.entries(subject.shelves).map(
  ([shelf, entries]) => `${Object.keys(entries).length} ${shelf}`,
);
const unsourced = exceptions.filter((line) => line.startsWith('every-claim-has-source ')).length;
console.log(
  `content: ${shelves.join(', ')}; ${rules.length} rules, ${fresh.length} findings, ` +
    `${exceptions.length} known exceptions; ${unsourced} entries without a named source`,
);
process.exitCode = fresh.length + stale.length === 0 ? 0 : 1;

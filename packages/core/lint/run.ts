import { RULES } from './rules/index.js';
import { builtInSubject } from './subject.js';

/** Prints the content report and fails when a rule has found something. */
const subject = builtInSubject();
let findings = 0;
for (const rule of RULES) {
  const found = rule.check(subject);
  findings += found.length;
  if (found.length === 0) continue;
  console.error(`\n${rule.name}\n  ${rule.teaches}`);
  for (const { where, message } of found) console.error(`  ${where} ${message}`);
}
const { exercises, transitions, routines, sources } = subject.shelves;
const counts = Object.entries({ exercises, transitions, routines, sources }).map(
  ([shelf, entries]) => `${Object.keys(entries).length} ${shelf}`,
);
console.log(`content: ${counts.join(', ')}; ${RULES.length} rules, ${findings} findings`);
process.exitCode = findings === 0 ? 0 : 1;

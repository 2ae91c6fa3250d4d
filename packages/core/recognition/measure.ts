import { writeFileSync } from 'node:fs';
import { grammarOf } from '../src/english.js';
import type { Grammar } from '../src/intents/grammar.js';
import { recognise } from '../src/intents/recognise.js';
import type { Figures, Miss, Share } from './figures.js';
import { figuresOf } from './figures.js';

/** More misses than this are not listed. */
const MOST_MISSES = 60;
const ROUNDS = 5;

const grammar = grammarOf();
const figures = figuresOf(grammar);
const page = pageOf(figures);
writeFileSync(new URL('../../../docs/recognition.md', import.meta.url), page);
console.log(page);
console.log(timesOf(grammar, figures.sentences));

function pageOf(measured: Figures): string {
  return `# How well sentences are understood

Written by \`npx tsx --conditions supine-source recognition/measure.ts\` in packages/core, from the sentences in
\`packages/core/test/recognition\`. These are no unseen sentences: the parameters were chosen on development.tsv, and the
words of alarm were written and corrected with red-flags.tsv, near-misses.tsv and ordinary.tsv in view. The figures keep
what works from breaking; they do not say how well strangers are understood, above all not that no alarm is missed.

| measured | right | of | share |
| --- | ---: | ---: | ---: |
${row('intent, sentences in scope', measured.intents)}
${row('slots, where the intent was right', measured.slots)}
${row('out of scope, heard as Unknown', measured.outOfScope)}
${measured.alarmsByLevel.map(({ level, share }) => row(`alarms of level "${level}" raised`, share)).join('\n')}
${row('the very symptom of an alarm', measured.symptoms)}
${measured.slips.map(({ slip, share }) => row(`urgent alarms with a ${slip}`, share)).join('\n')}
${row('near misses that raise no urgent alarm', measured.nearMisses)}
${row('near misses not heard as a symptom at all', measured.nearMissesSeen)}
${row('ordinary sentences that raise no urgent alarm', measured.ordinary)}
${row('ordinary sentences not heard as a symptom at all', measured.ordinarySeen)}

An alarm is raised if its symptom, or another of the same level, is heard; an urgent one (now, maternity, crisis) if any
urgent one is. A dropped word may be the only one that told of the alarm.

## Confusions

| meant | heard | times |
| --- | --- | ---: |
${measured.confusions.map(([pair, times]) => `| ${pair} | ${times} |`).join('\n')}

## Misses

Urgent alarms and false alarms first; at most ${MOST_MISSES}.

| sentence | meant | heard |
| --- | --- | --- |
${missesOf(measured).map(missRow).join('\n')}
`;
}

function row(name: string, { right, of }: Share): string {
  return `| ${name} | ${right} | ${of} | ${((100 * right) / of).toFixed(1)} % |`;
}

function missRow({ sentence, expected, heard }: Miss): string {
  return `| ${sentence} | ${expected} | ${heard} |`;
}

function missesOf(measured: Figures): Miss[] {
  return [
    measured.urgent,
    measured.nearMisses,
    measured.ordinary,
    measured.outOfScope,
    ...measured.alarmsByLevel.map(({ share }) => share),
    measured.intents,
    measured.slots,
  ]
    .flatMap(({ misses }) => misses)
    .filter(({ sentence }, at, all) => all.findIndex((one) => one.sentence === sentence) === at)
    .slice(0, MOST_MISSES);
}

/** Milliseconds a sentence takes; the first round only warms up. */
function timesOf(ready: Grammar, sentences: readonly string[]): string {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const sentence of sentences) {
      const before = performance.now();
      recognise(sentence, ready);
      if (round > 0) times.push(performance.now() - before);
    }
  }
  times.sort((one, other) => one - other);
  const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(3);
  return `${ready.rules.length} templates: median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(0.9999)} ms`;
}

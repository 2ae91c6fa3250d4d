import { writeFileSync } from 'node:fs';
import { grammarOf } from '../src/english.js';
import type { Grammar } from '../src/intents/grammar.js';
import { recognise } from '../src/intents/recognise.js';
import type { Figures, Miss, Share, Understanding } from './figures.js';
import { figuresOf, SEED } from './figures.js';

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

Written by \`npx tsx recognition/measure.ts\` in packages/core, from the sentences in
\`packages/core/test/recognition\`. These are no unseen sentences: the parameters and cues were chosen and corrected on
development.tsv, on every other line of second.tsv and on third.tsv, and the words of alarm with red-flags.tsv,
near-misses.tsv, ordinary.tsv and red-flags-second.tsv in view. The other lines of second.tsv are held out: their misses
were not looked at. Those of red-flags-second.tsv were, once: 4 of 60 alarms had not been heard, and a missed alarm is
mended, not kept as a measure. The same hand wrote these and the cues, so a stranger is understood less often than they
say. third.tsv is by two strangers: before anything was corrected by it, 95.0 % and 97.3 % of their 260 intents each were
right, and 54 and 56 of their 60 sentences about something else were left alone. That is the figure to believe; what the
table says of it now is what was mended. Labels that named no entry of the catalogue were put right first: its own ids,
and no region for a back that is no part of it in particular. fourth.tsv was only measured, never
mended by: 97.3 % of 260 intents and 58 of 60 out of scope; of its 100 alarms 97 at their level, one taken for more, two
missed, which are heard since. Of three more batches, each measured before anything was
corrected by it, 67 % of 235 (idioms on purpose), 84 % of 94 and 92 % of 53 intents were right, and 89 %, 80 % and 90 %
of what is out of scope was left alone. The figures keep what works from breaking; they do not say that no alarm is
missed.

| measured | right | of | share |
| --- | ---: | ---: | ---: |
${rowsOf('development', measured.development)}
${rowsOf('second set, looked at', measured.tuning)}
${rowsOf('second set, held out', measured.heldOut)}
${rowsOf('third set, looked at', measured.third)}
${rowsOf('fourth set, measured only', measured.fourth)}
${measured.alarmsByLevel.map(({ level, share }) => row(`alarms of level "${level}" raised`, share)).join('\n')}
${row('the very symptom of an alarm', measured.symptoms)}
${row('second alarms, looked at', measured.secondAlarms.tuning)}
${row('second alarms, held out', measured.secondAlarms.heldOut)}
${row('urgent alarms, every sentence there is', measured.everyUrgent)}
${measured.slips.map(({ slip, share }) => row(`the same, ${slip}`, share)).join('\n')}
${measured.harshSlips.map(({ slip, share }) => row(`urgent alarms of red-flags.tsv with a ${slip}, anywhere`, share)).join('\n')}
${row('near misses that raise no urgent alarm', measured.nearMisses)}
${row('near misses not heard as a symptom at all', measured.nearMissesSeen)}
${row('ordinary sentences that raise no urgent alarm', measured.ordinary)}
${row('ordinary sentences not heard as a symptom at all', measured.ordinarySeen)}

An alarm is raised if its symptom, or another of the same level, is heard; an urgent one (now, maternity, crisis) if any
urgent one is.

The forms of urgent alarms are made of the urgent sentences of red-flags.tsv, of red-flags-second.tsv and of what is
listed with each red flag, each form with one thing gone wrong, and are held to the last one (seed ${SEED}, other seeds
were tried too):

- misspelt: in each word of five letters or more, each letter doubled, dropped, swapped with the next, and replaced by
  another by lot. A slip that makes another known word ("crash", "rash") is left out, for nobody could tell: fewer than 2
  of 100, most of which raise the alarm all the same. So is a word that is misspelt in the list already; shorter words are
  left as they are. A word that these slips make is put
  right to every word of alarm one slip away, and the alarm counts if one of them raises it.
- partial: each article, pronoun, possessive, filler or auxiliary dropped, and all of them at one end or both. Never
  "it", "he" or "she", which may be all that is left of what or who is meant, and never down to a single word.
- reordered: each two neighbouring words swapped, and what stands on both sides of "and", "because", "so" or "but".

The forms were looked at and mended until all were heard, and 47 near misses were added to what grew by it, so they say what is kept, not how a stranger's slips fare. The
harsher ones below them replace any letter of any word, "not" too, or drop any word, also the only one that told of the
alarm; nothing is held to them.

## Confusions in development.tsv

| meant | heard | times |
| --- | --- | ---: |
${measured.confusions.map(([pair, times]) => `| ${pair} | ${times} |`).join('\n')}

## Misses

Urgent alarms and false alarms first, nothing that is held out; at most ${MOST_MISSES}.

| sentence | meant | heard |
| --- | --- | --- |
${missesOf(measured).map(missRow).join('\n')}
`;
}

function rowsOf(set: string, { intents, slots, outOfScope }: Understanding): string {
  return [
    row(`${set}: intent, sentences in scope`, intents),
    row(`${set}: slots, where the intent was right`, slots),
    row(`${set}: out of scope, heard as Unknown`, outOfScope),
  ].join('\n');
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
    measured.everyUrgent,
    ...measured.slips.map(({ share }) => share),
    measured.nearMisses,
    measured.ordinary,
    measured.secondAlarms.tuning,
    measured.development.outOfScope,
    measured.tuning.outOfScope,
    measured.third.outOfScope,
    ...measured.alarmsByLevel.map(({ share }) => share),
    measured.development.intents,
    measured.tuning.intents,
    measured.third.intents,
    measured.development.slots,
    measured.tuning.slots,
    measured.third.slots,
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

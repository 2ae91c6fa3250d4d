import { tagsOf } from '../../src/body/tagsOf.js';
import type { Ask } from '../../src/model/ask.js';
import type { Catalogue } from '../../src/model/catalogue.js';
import type { MovementTag } from '../../src/model/movementTags.js';
import type { Phase, SpokenLine } from '../../src/model/phase.js';

/** What a line asks, and the movements it stands for. */
export interface AskingLine {
  readonly asks: readonly Ask[];
  readonly tags: readonly MovementTag[];
  /** Whether its entry leads into positions itself. */
  readonly leads: boolean;
  /** A later repetition in a word: nobody has to be told again how. */
  readonly again: boolean;
  /** Of an exercise that says when to stop before anybody moves. */
  readonly warned?: boolean;
}

/** Everything that can be asked, by the key that timelines name it with. */
export type AskingLines = ReadonlyMap<string, AskingLine>;

type Shelves = Pick<
  Catalogue,
  'exercises' | 'massages' | 'transitions' | 'sleepPositions' | 'bedMoves' | 'routines'
>;

/** What every line of the shelves asks of the body. */
export function askingLines(shelves: Shelves): AskingLines {
  const lines = new Map<string, AskingLine>();
  for (const exercise of Object.values(shelves.exercises)) {
    const { id, posture, lines: told, change, movements } = exercise;
    const warned = exercise.stopSeconds !== undefined;
    const kept = movements.flatMap(({ tag, easierRemoves }) => (easierRemoves ? [] : [tag]));
    const add = (
      key: string,
      asks: readonly Ask[],
      uses: readonly MovementTag[],
      again: boolean,
    ) => {
      const tags = [...kept, ...uses, ...asks.flatMap(tagsOf)];
      lines.set(`exercise.${id}.${key}`, { asks, tags, leads: posture === 'any', again, warned });
    };
    for (const { line, asks, uses = [] } of told) add(`lines.${line}`, asks, uses, false);
    for (const { line, asks, uses = [] } of change) add(`change.${line}`, asks, uses, false);
    for (const phase of ['move', 'hold', 'release'] as const) {
      add(`again.${phase}`, ...inPhase(told, phase, 'full'), true);
      add(`easierAgain.${phase}`, ...inPhase(told, phase, 'easier'), true);
    }
  }
  for (const { id, posture, lines: told, change, movements } of Object.values(shelves.massages)) {
    const shared = { tags: movements, leads: posture === 'any', again: false };
    for (const { line, asks } of told)
      lines.set(`massage.${id}.lines.${line}`, { ...shared, asks });
    for (const { line, asks } of change) {
      lines.set(`massage.${id}.change.${line}`, { ...shared, asks });
    }
  }
  for (const { id, lines: told } of Object.values(shelves.transitions)) {
    for (const { line, asks } of told) {
      const tags: MovementTag[] = ['any-movement', ...asks.flatMap(tagsOf)];
      lines.set(`transition.${id}.${line}`, { asks, tags, leads: true, again: false });
    }
  }
  for (const { id, lines: told, movements, status } of Object.values(shelves.sleepPositions)) {
    const lies = status === 'avoid' || status === 'never' ? [] : movements;
    for (const { line, asks } of told) {
      const tags = [...lies, ...asks.flatMap(tagsOf)];
      lines.set(`sleepPosition.${id}.lines.${line}`, { asks, tags, leads: true, again: false });
    }
  }
  for (const { id, lines: told } of Object.values(shelves.bedMoves)) {
    for (const { line, asks } of told) {
      const tags = asks.flatMap(tagsOf);
      lines.set(`bedMove.${id}.lines.${line}`, { asks, tags, leads: true, again: false });
    }
  }
  for (const { id, steps } of Object.values(shelves.routines)) {
    for (const step of steps) {
      if (!('talk' in step)) continue;
      for (const { line, asks, speaksOf = [] } of step.lines) {
        const tags = [...speaksOf, ...asks.flatMap(tagsOf)];
        lines.set(`routine.${id}.lines.${line}`, { asks, tags, leads: false, again: false });
      }
    }
  }
  return lines;
}

/** What one repetition asks in one script. */
function inPhase(
  lines: readonly SpokenLine[],
  phase: Phase,
  script: 'full' | 'easier',
): [readonly Ask[], readonly MovementTag[]] {
  const said = lines.filter((line) => line.phase === phase && (line.only ?? script) === script);
  return [said.flatMap(({ asks }) => asks), said.flatMap(({ uses = [] }) => uses)];
}

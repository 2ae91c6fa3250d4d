import type { TaleWords } from './alarmWords.js';
import type { ByFirstWord } from './places.js';
import { placesOf } from './places.js';

/** The phrases of a language by which a tale is told from a report. */
export type Tales = Readonly<
  Record<Exclude<keyof TaleWords, 'lasting' | 'untilHealed'>, ByFirstWord>
>;

/** What makes no report of a clause; `null` where it reports. */
export type TaleKind =
  /** Somebody wants to know something in general. */
  | 'question'
  /** It might be: "what if". */
  | 'might'
  /** A figure of speech. */
  | 'figure'
  /** An animal, a thing, a film. */
  | 'creature'
  /** Somebody else, over or far away. */
  | 'other'
  /** It was, and is over. */
  | 'past'
  /** It was, and somebody says that it is well again. */
  | 'healed'
  | null;

/**
 * Of each clause, what makes a tale of it.
 *
 * @param clauses the words of each clause, in order
 * @param tales the phrases of the language
 * @returns for each clause what it is, `null` for a report
 */
export function talesIn(clauses: readonly (readonly string[])[], tales: Tales): TaleKind[] {
  const views = clauses.map((words) => viewOf(words, tales));
  const told: TaleKind[] = [];
  for (const view of views) told.push(toldOf(view, tales, told.at(-1) ?? null));
  const isRecent = views.some((view) => view.isNow);
  const isHealed = views.some(({ has }) => has(tales.healed));
  const isOver = views.some(({ has }) => has(tales.over));
  const isMirth = views.some(({ has }) => has(tales.mirth));
  const kind = told.find((one) => one === 'past' || one === 'healed' || one === 'other');
  // "I had it as a child and could hardly breathe": what began in the past goes on in it, until something is now.
  return told.map((one, at) => {
    const view = views[at];
    if (!view) return one;
    if ((one === 'past' || one === 'healed') && isBack(views.slice(at + 1), tales)) return null;
    if (one !== null) return one;
    if (isPastBehind(view, views[at + 1], told[at + 1], tales)) return 'past';
    if (isOfLongStanding(view, views.slice(at + 1, at + 1 + MOST_TO_HABIT), tales)) return 'past';
    if (isDated(view, views.slice(at + 1), told.slice(at + 1))) return 'past';
    if (isMirth && view.has(tales.nearly)) return 'figure';
    if (view.isNow || !view.has(tales.pastTense) || view.has(tales.present)) return null;
    // What is recent is not over because of a time that is told behind it.
    if (kind && !views.slice(0, at).some(({ isNow }) => isNow)) return kind;
    return !isRecent && (isHealed || (isOver && view.has(tales.afar))) ? 'healed' : null;
  });
}

/** "I had chest pains years ago, and now they are back": not over at all. "It never came back" is. */
function isBack(later: readonly View[], tales: Tales): boolean {
  return later.some((view) => view.has(tales.returns) && !view.has(tales.healed));
}

/** "I had a clot in that leg, but that was in nineteen eighty-eight": the time is told behind. */
function isPastBehind(
  view: View,
  next: View | undefined,
  told: TaleKind | undefined,
  tales: Tales,
) {
  if (told !== 'past' || view.isNow || !next) return false;
  return next.has(tales.pointsBack) && (view.has(tales.pastTense) || view.has(tales.had));
}

/** "It has gone numb, but it does that every run", "always have": as it ever was, unless something is new. */
function isOfLongStanding(view: View, later: readonly View[], tales: Tales): boolean {
  const isNew = [view, ...later].some(({ has }) => has(tales.returns));
  if (isNew) return false;
  return view.has(tales.habits) || (!view.isNow && later.some(({ has }) => has(tales.habits)));
}

/** How many clauses behind what is told it may be said that it is as ever. */
const MOST_TO_HABIT = 3;

/** "I'm paralysed, motorbike, two thousand and nine": a time that stands behind by itself tells when. */
const MOST_OF_A_DATE = 4;

function isDated(view: View, later: readonly View[], told: readonly TaleKind[]): boolean {
  const date = told.indexOf('past');
  if (view.isNow || date < 0) return false;
  return later.slice(0, date + 1).every(({ words }) => words.length <= MOST_OF_A_DATE);
}

/** A clause, and how it is asked about. */
interface View {
  readonly words: readonly string[];
  readonly has: (phrases: ByFirstWord, among?: readonly string[]) => boolean;
  readonly isNow: boolean;
}

function viewOf(words: readonly string[], tales: Tales): View {
  const said = [...new Set(words)];
  const has = (phrases: ByFirstWord, among: readonly string[] = words) =>
    said.some((word) => phrases.get(word)?.some((phrase) => placesOf(phrase, among).length > 0));
  // "Fine now" is no now.
  return { words, has, isNow: has(tales.now, without(tales.over, words)) };
}

/** The words with phrases taken out. */
function without(phrases: ByFirstWord, words: readonly string[]): readonly string[] {
  const rest = [...words];
  for (const phrase of words.flatMap((word) => phrases.get(word) ?? [])) {
    for (const at of placesOf(phrase, rest)) rest.fill('', at, at + phrase.length);
  }
  return rest;
}

function toldOf({ words, has, isNow }: View, tales: Tales, before: TaleKind): TaleKind {
  if (has(tales.might)) return 'might';
  const isSelf = has(tales.self, without(tales.asides, words));
  if (!isSelf && (has(tales.general) || isKnowledge(words, has, tales))) return 'question';
  if ((has(tales.nearly) && has(tales.mirth)) || has(tales.figures)) return 'figure';
  const behind = behindSubject(words, tales.creatures, tales.determiners);
  if (behind && !has(tales.self, behind)) return 'creature';
  if (has(tales.screens) && !isSelf) return 'creature';
  const isAcute = has(tales.acute);
  const goesOn = !isSelf && beginsWith(words, tales.pronouns, tales.determiners);
  if (before === 'creature' && goesOn) return 'creature';
  const other =
    behindSubject(words, tales.others, tales.determiners) ??
    behindSubject(words, tales.pronouns, tales.determiners);
  if (other && !has(tales.self, other) && !isAcute && has(tales.afar)) return 'other';
  if (has(tales.family)) return 'other';
  if (isNow) return null;
  const wasOther = has(tales.had) || (has(tales.faraway) && has(tales.pastTense));
  // "My Harold had pains in his chest": whose body it is tells who it was.
  const isTheirs = !has(tales.speakers) && has(tales.theirs) && has(tales.had) && !isAcute;
  if (isTheirs) return 'other';
  const isOther = (other && !has(tales.self, other)) || !has(tales.speakers);
  if (isOther && has(tales.others) && wasOther && !isAcute) return 'other';
  if (before === 'other' && goesOn && has(tales.pastTense) && !isAcute) return 'other';
  const isWell = has(tales.healed) || has(tales.over);
  if (has(tales.past)) return isWell ? 'healed' : 'past';
  if (!has(tales.pastTense)) return null;
  if (has(tales.once) && !has(tales.present)) return isWell ? 'healed' : 'past';
  return has(tales.healed) || (has(tales.over) && has(tales.afar)) ? 'healed' : null;
}

/** "Can stress cause a tight chest": it begins as a question does, and asks for what one can know. */
function isKnowledge(words: readonly string[], has: View['has'], tales: Tales): boolean {
  return beginsWith(words, tales.asking, tales.determiners) && has(tales.knowing);
}

function beginsWith(
  words: readonly string[],
  named: ByFirstWord,
  determiners: ByFirstWord,
): boolean {
  const first = words.find((word) => !determiners.has(word) || named.has(word));
  return first !== undefined && named.has(first);
}

/** What stands behind the first words of a clause where they name one of these; `undefined` where they do not. */
function behindSubject(
  words: readonly string[],
  named: ByFirstWord,
  determiners: ByFirstWord,
): readonly string[] | undefined {
  const most = words.findIndex((word) => !determiners.has(word));
  for (let at = 0; at <= most; at += 1) {
    const name = named
      .get(words[at] ?? '')
      ?.find((phrase) => phrase.every((word, index) => words[at + index] === word));
    if (name) return words.slice(at + name.length);
  }
  return undefined;
}

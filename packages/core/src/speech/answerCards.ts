import { readSources, sureOf } from '../dialog/answers/readSources.js';
import { timesOf } from '../dialog/answers/timesOf.js';
import type { Topic } from '../dialog/conversation.js';
import type { Locale } from '../locales/locale.js';
import { mustBeLocale } from '../locales/mustBeLocale.js';
import type { AnswerCard } from '../model/answerCard.js';
import { isObject, mustBe } from '../model/argument.js';
import type { Catalogue } from '../model/catalogue.js';
import { entryIn } from '../model/entryIn.js';
import type { Grade } from '../model/grade.js';
import { mustBeCatalogue } from '../model/mustBeCatalogue.js';
import type { Source } from '../model/source.js';
import type { LineParams } from '../timeline/segment.js';
import { titleOf } from './screenOf.js';
import { filled, wordsOf } from './words.js';

/** What an entry of any of the four shelves has, beside its own. */
interface Answered {
  readonly id: string;
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly disagreements?: readonly string[] | undefined;
}

type Shelf = AnswerCard['shelf'];
type NotSaid = keyof Locale['screen']['card']['doesNotSay'];
/** What differs from shelf to shelf. */
type Own = Pick<
  AnswerCard,
  'title' | 'question' | 'text' | 'toDo' | 'steps' | 'careful' | 'more' | 'offers'
> & { readonly doesNotSay: readonly NotSaid[] };

/**
 * One card for each answer there is.
 *
 * @param catalogue what is known
 * @param locale the words
 * @returns the cards of remedies, causes, ways to lie and disagreements, in this order
 * @throws Error when the locale has no words for an answer
 * @example answerCards(catalogue, enUS).find(({ id }) => id === 'mattress')?.sources[0]?.year // 2003
 */
export function answerCards(catalogue: Catalogue, locale: Locale): readonly AnswerCard[] {
  mustBeCatalogue(catalogue);
  const shelves = ['remedies', 'causes', 'sleepPositions', 'disagreements'] as const;
  return shelves.flatMap((shelf) =>
    Object.keys(catalogue[shelf]).flatMap(
      (id) => answerCard({ shelf, id }, catalogue, locale) ?? [],
    ),
  );
}

/**
 * The card of one answer.
 *
 * @param topic what was spoken about: a shelf of the catalogue and an id on it
 * @param catalogue what is known
 * @param locale the words
 * @returns the card; nothing for what is no answer, as an exercise
 * @throws Error when the locale has no words for the answer
 * @example answerCard({ shelf: 'remedies', id: 'ice' }, catalogue, enUS)?.title // 'Cold'
 */
export function answerCard(
  topic: Topic,
  catalogue: Catalogue,
  locale: Locale,
): AnswerCard | undefined {
  mustBe(isObject(topic), "A topic is an entry, such as { shelf: 'remedies', id: 'ice' }", topic);
  const { shelf, id } = topic;
  mustBeCatalogue(catalogue);
  mustBeLocale(locale);
  const { remedies, causes, sleepPositions, disagreements } = catalogue;
  switch (shelf) {
    case 'remedies':
      return cardOf(shelf, entryIn(remedies, id), ofRemedy);
    case 'causes':
      return cardOf(shelf, entryIn(causes, id), ofCause);
    case 'sleepPositions':
      return cardOf(shelf, entryIn(sleepPositions, id), ofLying);
    case 'disagreements':
      return cardOf(shelf, entryIn(disagreements, id), ofClaim);
    default:
      return undefined;
  }

  function cardOf<Entry extends Answered>(
    of: Shelf,
    entry: Entry | undefined,
    ownOf: (entry: Entry) => Own,
  ): AnswerCard | undefined {
    if (!entry) return undefined;
    const { doesNotSay, ...own } = ownOf(entry);
    const sources = readSources(entry, catalogue);
    const unproven: readonly NotSaid[] = sources.length === 0 ? ['read'] : [];
    const untested: readonly NotSaid[] = 'CD'.includes(entry.grade) ? ['well-tested'] : [];
    const unsaid: readonly NotSaid[] = [...doesNotSay, ...untested, ...unproven];
    return {
      shelf: of,
      id: entry.id,
      ...own,
      verdicts: (entry.disagreements ?? []).map((id) => told(`disagreements.${id}.verdict`)),
      sure: told(`dialog.${sureOf(entry, catalogue)}`),
      sources: sources.map(sourceOf),
      doesNotSay: unsaid.map((one) => locale.screen.card.doesNotSay[one]),
    };
  }

  function ofRemedy(entry: Catalogue['remedies'][string]): Own {
    const { id, answer, cautions, offers, partOf } = entry;
    const part = (name: string) => told(`remedies.${id}.${name}`, timesOf(entry));
    const parts = answer.map((one) => part(`answer.${one}`));
    const isMedicine = [id, partOf].includes('medication');
    return {
      ...asked('about', locale.remedies, id),
      text: parts.join(' '),
      toDo: parts.at(-1) ?? '',
      steps: [],
      careful: cautions.map((one) => part(`cautions.${one}`)),
      more: [part('more')],
      ...(offers === undefined ? {} : { offers: { id: offers, title: titleOf(offers, locale) } }),
      doesNotSay: [...(isMedicine ? (['dose'] as const) : []), 'your-cause'],
    };
  }

  function ofCause({ id }: Answered): Own {
    const part = (name: string) => told(`causes.${id}.${name}`);
    return {
      ...asked('about', locale.causes, id),
      text: `${part('plain')} ${part('eases')}`,
      toDo: part('eases'),
      steps: [],
      careful: [part('getChecked')],
      more: [part('feel'), part('goEasy')],
      doesNotSay: ['your-cause'],
    };
  }

  function ofLying(entry: Catalogue['sleepPositions'][string]): Own {
    const { id, lines, now, stayMinutes: minutes = 0 } = entry;
    const line = (name: string) => told(`sleepPositions.${id}.lines.${name}`, { minutes });
    return {
      ...asked('lying', locale.sleepPositions, id),
      text: `${told(`sleepPositions.${id}.why`)} ${line(now)}`,
      toDo: line(now),
      steps: lines.map((one) => line(one.line)),
      careful: [],
      more: [],
      doesNotSay: ['all-night'],
    };
  }

  function ofClaim({ id }: Answered): Own {
    const verdict = told(`disagreements.${id}.verdict`);
    const toDo = told(`disagreements.${id}.now`);
    const [title = verdict] = verdict.split(';');
    const question = filled(locale.screen.card.claim, 'screen.card.claim', { name: title }, locale);
    return {
      title,
      question,
      text: `${verdict} ${toDo}`,
      toDo,
      steps: [],
      careful: [],
      more: [],
      doesNotSay: [],
    };
  }

  function asked(how: 'about' | 'lying', words: Readonly<Record<string, object>>, id: string) {
    const name = nameIn(words[id]) ?? id;
    const question = filled(locale.screen.card[how], `screen.card.${how}`, { name }, locale);
    return { title: name.charAt(0).toUpperCase() + name.slice(1), question };
  }

  function told(key: string, params?: LineParams): string {
    return wordsOf({ key, ...(params ? { params } : {}) }, locale, { stop: 'say' });
  }

  function sourceOf({ author, publisher, title, kind, year, url, read }: Source) {
    const names = author === undefined ? [publisher] : [author, publisher];
    const name = [...names, ...(year === undefined ? [] : [String(year)])].join(', ');
    return { name, title, kind, url, ...(year === undefined ? {} : { year }), read };
  }
}

function nameIn(words: object | undefined): string | undefined {
  return words && 'name' in words && typeof words.name === 'string' ? words.name : undefined;
}

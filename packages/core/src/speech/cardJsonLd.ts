import type { AnswerCard } from '../model/answerCard.js';
import { mustBe } from '../model/argument.js';
import type { SourceKind } from '../model/source.js';
import { mustBeCard } from './mustBeCard.js';

interface Cited {
  readonly '@type': 'ScholarlyArticle' | 'WebPage';
  readonly name: string;
  readonly url: string;
  readonly datePublished?: string;
}

/** An answer in the words of schema.org: a question with its answer, and a way to lie with its steps. */
export interface CardJsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'Question';
  readonly identifier: string;
  readonly name: string;
  readonly inLanguage: string;
  readonly acceptedAnswer: {
    readonly '@type': 'Answer';
    readonly text: string;
    readonly citation: readonly Cited[];
  };
  readonly about?: {
    readonly '@type': 'HowTo';
    readonly name: string;
    readonly step: readonly {
      readonly '@type': 'HowToStep';
      readonly position: number;
      readonly text: string;
    }[];
  };
}

/** What is read in a journal; the rest are pages. */
const PAPERS: readonly SourceKind[] = ['review', 'trial', 'study', 'viewpoint'];

/**
 * A card as schema.org `Question` and `Answer`, with all that belongs to it: what to be careful about is no footnote.
 *
 * @param card one of `answerCards`
 * @param language the code of the locale that it is written in
 * @returns plain JSON-LD
 * @example cardJsonLd(card, 'en-US')['@type'] // 'Question'
 */
export function cardJsonLd(card: AnswerCard, language: string): CardJsonLd {
  mustBeCard(card);
  mustBe(typeof language === 'string', "A language is a locale's code, such as 'en-US'", language);
  const { shelf, id, title, question, text, verdicts, careful, sure, steps, sources } = card;
  return {
    '@context': 'https://schema.org',
    '@type': 'Question',
    identifier: `${shelf}/${id}`,
    name: question,
    inLanguage: language,
    acceptedAnswer: {
      '@type': 'Answer',
      text: [text, ...verdicts, ...careful, sure].join(' '),
      citation: sources.map(({ kind, title: name, url, year }) => ({
        '@type': PAPERS.includes(kind) ? 'ScholarlyArticle' : 'WebPage',
        name,
        url,
        ...(year === undefined ? {} : { datePublished: String(year) }),
      })),
    },
    ...(steps.length === 0
      ? {}
      : {
          about: {
            '@type': 'HowTo',
            name: title,
            step: steps.map((one, index) => ({
              '@type': 'HowToStep' as const,
              position: index + 1,
              text: one,
            })),
          },
        }),
  };
}

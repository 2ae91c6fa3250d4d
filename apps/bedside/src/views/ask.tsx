import { catalogue } from '@supine/core';
import { answerCard, answerCards } from '@supine/core/speech';
import { useMemo } from 'preact/hooks';
import { locale, words } from '../locale.js';
import type { Page } from '../page.js';
import type { Shelf } from '../wayIn.js';
import { fill } from './words.js';

/** Every question there is an answer to. */
export function Ask({ page }: { readonly page: Page }) {
  const cards = useMemo(() => answerCards(catalogue, locale), []);
  return (
    <section class="sheet">
      <h2>{words.questions.ask}</h2>
      <button type="button" class="wide" onClick={() => page.press('WhenToGetHelp')}>
        {words.questions.help}
      </button>
      <ul class="rows">
        {cards.map(({ shelf, id, question }) => (
          <li key={`${shelf} ${id}`}>
            <a class="row" href={`#card=${shelf}/${id}`}>
              {question}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One answer to be read: what is said, what to do, what it rests on, and what it does not say. */
export function Card({
  page,
  shelf,
  id,
}: {
  readonly page: Page;
  readonly shelf: Shelf;
  readonly id: string;
}) {
  const card = answerCard({ shelf, id }, catalogue, locale);
  if (!card) return null;
  const { screen } = locale;
  const texts = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? null : (
      <section>
        <h3>{title}</h3>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
    );
  const offered = card.offers && page.offered(card.offers.id);
  return (
    <article class="sheet card" data-supine="answer">
      <p class="over">{card.title}</p>
      <h2>{card.question}</h2>
      <p class="lead">{card.text}</p>
      {card.steps.length === 0 ? null : (
        <ol>
          {card.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {texts(words.questions.toDo, [card.toDo])}
      {texts(words.questions.careful, card.careful)}
      {texts(words.questions.more, [...card.verdicts, ...card.more])}
      <p class="sure">{card.sure}</p>
      {card.sources.length === 0 ? null : (
        <section>
          <h3>{screen.card.restsOn}</h3>
          <ul class="sources">
            {card.sources.map(({ url, name, title, read }) => (
              <li key={url} data-supine="source">
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {title}
                </a>
                <span class="small">
                  {name}, {fill(words.questions.read, { day: read })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {texts(screen.card.leavesUnsaid, card.doesNotSay)}
      {offered ? (
        <button type="button" class="wide" onClick={() => page.hear(offered)}>
          {words.questions.takeMe}
        </button>
      ) : null}
    </article>
  );
}

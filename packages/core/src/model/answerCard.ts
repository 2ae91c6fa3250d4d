import { Id } from './id.js';
import { SourceKind } from './source.js';
import * as z from './zod.js';

const Texts = z.readonly(z.array(z.string()));

/** A page or paper that an answer rests on, with where it can be read. */
const CardSource = z.strictObject({
  /** Who, where and when: "Kovacs and colleagues, The Lancet, 2003". */
  name: z.string(),
  title: z.string(),
  kind: SourceKind,
  url: z.string(),
  year: z.optional(z.int()),
  /** YYYY-MM-DD; a source that nobody has read is on no card. */
  read: z.string(),
});

/** One answer as a card, for screens, pages and programs: all that is said, what it rests on, and what it does not say. */
export const AnswerCard = z.strictObject({
  shelf: z.enum(['remedies', 'causes', 'sleepPositions', 'disagreements']),
  id: Id,
  title: z.string(),
  /** The question that it answers. */
  question: z.string(),
  text: z.string(),
  /** What people are told about it that cannot all be followed, each with what the evidence says. */
  verdicts: Texts,
  /** The one thing to do. */
  toDo: z.string(),
  /** Of a way to lie, one after the other. */
  steps: Texts,
  /** What to be careful about, and when to get help. */
  careful: Texts,
  /** For whoever reads on. */
  more: Texts,
  /** What somebody can be taken through afterward: an id, and its name. */
  offers: z.optional(z.strictObject({ id: Id, title: z.string() })),
  /** How sure it is. */
  sure: z.string(),
  /** The strongest first. */
  sources: z.readonly(z.array(CardSource)),
  doesNotSay: Texts,
});
export type AnswerCard = z.Infer<typeof AnswerCard>;

/** A list of cards, as `answerCards` gives it. */
export const AnswerCards = z.readonly(z.array(AnswerCard));

import type { Conversation } from '@supine/core';
import { catalogue } from '@supine/core';

/** A page or paper that something rests on, and the day on which it was read. */
export interface SourceRead {
  readonly title: string;
  readonly publisher: string;
  readonly author?: string | undefined;
  readonly year?: number | undefined;
  readonly kind: string;
  readonly url: string;
  /** YYYY-MM-DD. */
  readonly read: string;
}

type Entries = Readonly<Record<string, { readonly sources?: readonly string[] }>>;

/** The ids of what an entry rests on; none for what is no entry. */
export function sourceIdsOf(shelf: keyof typeof catalogue, id: string): readonly string[] {
  const entries = catalogue[shelf] as Entries;
  return Object.hasOwn(entries, id) ? (entries[id]?.sources ?? []) : [];
}

/** What was just talked about: a danger, what is read, or what was asked about. */
export function sourceIdsIn({ open, topic, session }: Conversation): readonly string[] {
  if (open.is === 'after-alarm') return ofRedFlags((flag) => isOf(flag, open.symptom));
  const { routine } = session?.request ?? {};
  return [
    ...(topic ? sourceIdsOf(topic.shelf, topic.id) : []),
    ...(session && session.status !== 'ended' && routine ? sourceIdsOf('routines', routine) : []),
  ];
}

/** What it rests on that something cannot wait. */
export function sourceIdsOfHelp(): readonly string[] {
  return ofRedFlags(({ level }) => level === 'now');
}

/** Sources by their ids, each once. What nobody has read is not named. */
export function sourcesRead(ids: readonly string[]): readonly SourceRead[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = Object.hasOwn(catalogue.sources, id)
      ? catalogue.sources[id as keyof typeof catalogue.sources]
      : undefined;
    if (!source || source.read === 'unconfirmed') return [];
    const { id: _, ...rest } = source;
    return [rest];
  });
}

interface Flag {
  readonly id: string;
  readonly level: string;
  readonly symptoms: readonly string[];
  readonly sources: readonly string[];
}

function ofRedFlags(fits: (flag: Flag) => boolean): readonly string[] {
  const flags: readonly Flag[] = Object.values(catalogue.redFlags);
  return flags.filter(fits).flatMap(({ sources }) => sources);
}

const isOf = ({ id, symptoms }: Flag, symptom: string) =>
  id === symptom || symptoms.includes(symptom);

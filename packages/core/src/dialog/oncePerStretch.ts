import type { Segment } from '../timeline/segment.js';
import type { Reply } from './reply.js';

/** Of one stretch: what was said before it, whispered or not. */
const MOST_KEPT = 8;

/**
 * Makes what is made of replies once for each stretch of a routine and for what is said around it. Most evenings begin with
 * the same words, and a stretch is one object for as long as its timeline is kept.
 *
 * @param make what is to be made; it may look at its replies, which are without what is to be kept, and at what is the same
 * for all of one stretch
 * @returns the same function, which remembers; what it returns is shared and must not be changed
 * @example const rendered = oncePerStretch((replies) => renderSsml(compose(replies, enUS, profile), profile));
 */
export function oncePerStretch<T, Rest extends readonly unknown[]>(
  make: (replies: readonly Reply[], ...rest: Rest) => T,
) {
  const kept = new WeakMap<readonly Segment[], Map<string, T>>();
  return (replies: readonly Reply[], ...rest: Rest): T => {
    const said = replies.filter(({ type }) => type !== 'remember');
    const performed = said.find((reply) => reply.type === 'perform');
    if (!performed) return make(said, ...rest);
    const around = JSON.stringify(said.map((reply) => (reply === performed ? null : reply)));
    const made = kept.get(performed.segments) ?? new Map<string, T>();
    kept.set(performed.segments, made);
    const known = made.get(around);
    if (known !== undefined) return known;
    if (made.size >= MOST_KEPT) made.clear();
    const now = make(said, ...rest);
    made.set(around, now);
    return now;
  };
}

import type { Reply, Segment } from '@supine/core';

/** Of one stretch: what was said before it, whispered or not. */
const MOST_KEPT = 8;

/**
 * Makes what is made of replies once for each stretch of a routine and for what is said around it. Most evenings begin with
 * the same words, and a stretch is one object for as long as the core keeps its timeline.
 *
 * @param make what is to be made; it may look at its replies, and at what is the same for all of one stretch
 * @returns the same, remembered
 * @example const rendered = oncePerStretch((replies) => renderSsml(compose(replies, enUS, profile), profile));
 */
export function oncePerStretch<T, Rest extends readonly unknown[]>(
  make: (replies: readonly Reply[], ...rest: Rest) => T,
) {
  const kept = new WeakMap<readonly Segment[], Map<string, T>>();
  return (replies: readonly Reply[], ...rest: Rest): T => {
    const performed = replies.find((reply) => reply.type === 'perform');
    if (!performed) return make(replies, ...rest);
    const around = JSON.stringify(replies.map((reply) => (reply === performed ? null : reply)));
    const made = kept.get(performed.segments) ?? new Map<string, T>();
    kept.set(performed.segments, made);
    const known = made.get(around);
    if (known !== undefined) return known;
    if (made.size >= MOST_KEPT) made.clear();
    const now = make(replies, ...rest);
    made.set(around, now);
    return now;
  };
}

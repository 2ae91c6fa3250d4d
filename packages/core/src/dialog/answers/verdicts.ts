import type { Reply } from '../reply.js';
import { tell } from '../reply.js';

/** What people are told about an entry that cannot all be followed: a sentence each, with the verdict. */
export function verdictsOf({
  disagreements = [],
}: {
  readonly disagreements?: readonly string[] | undefined;
}): Reply[] {
  return disagreements.map((id) => tell(`disagreements.${id}.verdict`));
}

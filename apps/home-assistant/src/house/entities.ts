import * as z from 'zod/mini';

/** An entity, as far as it is read here. */
export interface EntityState {
  readonly state: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

let schema: ReturnType<typeof newSchema> | undefined;
function newSchema() {
  const attributes = z.optional(z.record(z.string(), z.unknown()));
  const part = z.object({ s: z.optional(z.string()), a: attributes });
  return z.object({
    a: z.optional(z.record(z.string(), z.object({ s: z.string(), a: attributes }))),
    c: z.optional(
      z.record(
        z.string(),
        z.object({
          '+': z.optional(part),
          '-': z.optional(z.object({ a: z.optional(z.array(z.string())) })),
        }),
      ),
    ),
    r: z.optional(z.array(z.string())),
  });
}

/**
 * What an event of `subscribe_entities` makes of the entities that were known: added, changed, removed.
 *
 * @param known before it; it is not changed
 * @param event as it came
 * @returns the entities that are different now, `null` for one that is gone
 */
export function changesIn(
  known: ReadonlyMap<string, EntityState>,
  event: unknown,
): Map<string, EntityState | null> {
  schema ??= newSchema();
  const read = schema.safeParse(event);
  const changes = new Map<string, EntityState | null>();
  if (!read.success) return changes;
  const { a: added = {}, c: changed = {}, r: removed = [] } = read.data;
  for (const [id, { s, a }] of Object.entries(added)) {
    changes.set(id, { state: s, attributes: a ?? {} });
  }
  for (const [id, { '+': plus, '-': minus }] of Object.entries(changed)) {
    const before = known.get(id) ?? { state: 'unknown', attributes: {} };
    const gone = minus?.a ?? [];
    const kept = Object.entries(before.attributes).filter(([name]) => !gone.includes(name));
    changes.set(id, {
      state: plus?.s ?? before.state,
      attributes: { ...Object.fromEntries(kept), ...plus?.a },
    });
  }
  for (const id of removed) changes.set(id, null);
  return changes;
}

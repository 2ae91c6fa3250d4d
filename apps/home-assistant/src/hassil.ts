const TEMPLATE = /^[\p{L}\p{M}0-9' [\](){}|_]+$/u;

/**
 * A template of the core as Home Assistant's own (hassil): `[maybe]`, `(this|that)` and `{slot}` mean the same in both, and
 * nothing else may be in one.
 *
 * @throws Error for a sign that means something else there
 * @example hassilOf('skip [this], please') // 'skip [this] please'
 */
export function hassilOf(template: string): string {
  const text = template.toLowerCase().replaceAll(',', ' ').replace(/\s+/g, ' ').trim();
  if (!TEMPLATE.test(text))
    throw new Error(`The template "${template}" has a sign that cannot be heard.`);
  return text;
}

import type { Finding } from './finding.js';
import { when } from './finding.js';

/** One piece of some SSML. */
export type SsmlPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'open' | 'empty'; readonly tag: string; readonly attributes: Attributes }
  | { readonly type: 'close'; readonly tag: string }
  | { readonly type: 'broken'; readonly text: string };

type Attributes = Readonly<Record<string, string>>;

/** How the rules of speech differ from place to place. */
export interface SsmlPlace {
  /** The locale of the request, such as `en-US`. */
  readonly locale?: string;
  /** The most seconds that the sounds of one answer may last: 240, and 90 in a reprompt. */
  readonly longestSoundSeconds?: number;
  /** How long a sound lasts, in milliseconds; `null` where it is not known. */
  readonly soundLengthMs?: (url: string) => number | null;
}

const PART = /<[^>]*>|[^<]+|</g;
const TAG = /^<(\/?)([a-z]+(?:[-:][a-z]+)?)((?:\s+[a-z]+(?:[-:][a-z]+)*="[^"<]*")*)\s*(\/?)>$/;
const ATTRIBUTE = /([a-z:-]+)="([^"]*)"/g;
const ENTITY = '(?:amp|lt|gt|quot|apos);';
const MOST_CHARACTERS = 8000;
const MOST_SOUNDS = 5;
const KNOWN_TAGS: ReadonlySet<string> = new Set(
  'speak break audio p s w sub voice lang prosody emphasis phoneme say-as amazon:effect amazon:emotion amazon:domain'.split(
    ' ',
  ),
);
/** Of these, at most one may be around a word. Prosody counts where it changes the pitch. */
const EXCLUSIVE: ReadonlySet<string> = new Set(
  'voice emphasis amazon:emotion amazon:domain'.split(' '),
);
/** Two published validators differ; a place is allowed only where both allow it. */
const EMOTION_LOCALES: readonly string[] = ['en-US', 'en-GB', 'ja-JP'];
const DOMAIN_LOCALES: Readonly<Record<string, readonly string[]>> = {
  conversational: ['en-US', 'ja-JP'],
  'long-form': ['en-US'],
  music: ['en-US', 'en-CA', 'en-GB', 'de-DE'],
  news: ['en-US', 'en-AU'],
  fun: ['ja-JP'],
};

/** Some SSML piece by piece; what is no tag though it looks like one is `broken`. */
export function ssmlParts(ssml: string): SsmlPart[] {
  return (ssml.match(PART) ?? []).map((part): SsmlPart => {
    if (!part.startsWith('<')) return { type: 'text', text: part };
    const [, slash, tag = '', written = '', empty] = TAG.exec(part) ?? [];
    if (tag === '') return { type: 'broken', text: part };
    if (slash) return { type: 'close', tag };
    const attributes = Object.fromEntries(
      [...written.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
    );
    return { type: empty ? 'empty' : 'open', tag, attributes };
  });
}

/**
 * The milliseconds of a `<break>`; `null` where it says no time. Named strengths are taken at what Polly gives them.
 *
 * @example breakMs({ time: '1.5s' }) // 1500
 */
export function breakMs({ time, strength }: Attributes): number | null {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)(ms|s)$/.exec(time ?? '') ?? [];
  if (digits) return Number(digits) * (unit === 's' ? 1000 : 1);
  if (time !== undefined) return null;
  const named: Readonly<Record<string, number>> = {
    none: 0,
    'x-weak': 0,
    weak: 250,
    medium: 500,
    strong: 750,
    'x-strong': 1000,
  };
  return named[strength ?? 'medium'] ?? null;
}

/**
 * Rules 1 to 5: breaks, length, one well-formed root with known tags, characters escaped exactly once, sounds, and ways
 * of speaking that a locale does not have.
 *
 * @example ssmlFaults('<speak>Tom & Ann.</speak>') // [{ rule: 3, message: 'unescaped: Tom & Ann.' }]
 */
export function ssmlFaults(ssml: string, place: SsmlPlace = {}): Finding[] {
  const parts = ssmlParts(ssml);
  return [
    ...when(ssml.length >= MOST_CHARACTERS, 2, `${ssml.length} characters`),
    ...breakFaults(parts),
    ...rootFaults(parts),
    ...wordFaults(parts),
    ...soundFaults(parts, place),
    ...styleFaults(parts, place.locale ?? 'en-US'),
  ];
}

function breakFaults(parts: readonly SsmlPart[]): Finding[] {
  return parts.flatMap((part) => {
    if (!('attributes' in part) || part.tag !== 'break') return [];
    const ms = breakMs(part.attributes);
    if (ms === null) return [{ rule: 1, message: 'a break without a time' }];
    const isTimed = part.attributes['time'] !== undefined;
    return when(ms > 10_000 || (isTimed && ms <= 0), 1, `a break of ${ms / 1000} s`);
  });
}

function rootFaults(parts: readonly SsmlPart[]): Finding[] {
  const findings: Finding[] = [];
  const open: string[] = [];
  const report = (message: string) => findings.push({ rule: 3, message });
  for (const [index, part] of parts.entries()) {
    if (part.type === 'broken') report(`not a tag: ${part.text.slice(0, 40)}`);
    if (open.length === 0 && index > 0) report('not one <speak> root');
    if (part.type === 'close') {
      if (open.pop() !== part.tag) report(`</${part.tag}> closes nothing`);
    }
    if (!('attributes' in part)) continue;
    if (!KNOWN_TAGS.has(part.tag)) report(`the tag <${part.tag}>`);
    if ((part.tag === 'speak') !== (index === 0)) report('not one <speak> root');
    if (part.type === 'open') open.push(part.tag);
  }
  const [root] = parts;
  if (!root || !('attributes' in root) || root.tag !== 'speak') report('not one <speak> root');
  if (open.length > 0) report(`left open: ${open.join(', ')}`);
  return findings;
}

function wordFaults(parts: readonly SsmlPart[]): Finding[] {
  const texts = parts.flatMap((part) => (part.type === 'text' ? [part.text] : []));
  const sounds = parts.some((part) => 'attributes' in part && part.tag === 'audio');
  return [
    ...when(!sounds && !texts.some((text) => /\p{L}/u.test(text)), 3, 'no words'),
    ...texts.flatMap((text) => [
      ...when(
        new RegExp(`&(?!${ENTITY})`).test(text) || /[>"']/.test(text),
        3,
        `unescaped: ${text}`,
      ),
      ...when(new RegExp(`&amp;${ENTITY}`).test(text), 3, `escaped twice: ${text}`),
    ]),
  ];
}

function soundFaults(parts: readonly SsmlPart[], place: SsmlPlace): Finding[] {
  const { longestSoundSeconds = 240, soundLengthMs = () => null } = place;
  const urls = parts.flatMap((part) =>
    'attributes' in part && part.tag === 'audio' ? [part.attributes['src'] ?? ''] : [],
  );
  const totalMs = urls.reduce((sum, url) => sum + (soundLengthMs(url) ?? 0), 0);
  return [
    ...when(urls.length > MOST_SOUNDS, 4, `${urls.length} sounds`),
    ...when(totalMs > longestSoundSeconds * 1000, 4, `sounds of ${totalMs / 1000} s`),
    ...urls.flatMap((url) =>
      when(!/^(https:\/\/|soundbank:\/\/soundlibrary\/)/.test(url), 4, `the sound "${url}"`),
    ),
  ];
}

function styleFaults(parts: readonly SsmlPart[], locale: string): Finding[] {
  const findings: Finding[] = [];
  const around: { readonly tag: string; readonly excludes: boolean }[] = [];
  for (const part of parts) {
    if (part.type === 'close') around.pop();
    if (!('attributes' in part)) continue;
    const { tag, attributes } = part;
    const allowed = localesOf(tag, attributes['name'] ?? '');
    findings.push(...when(!allowed.includes(locale), 5, `<${tag}> in ${locale}`));
    const excludes = EXCLUSIVE.has(tag) || (tag === 'prosody' && 'pitch' in attributes);
    const outer = around.find((other) => other.excludes);
    findings.push(...when(excludes && outer !== undefined, 5, `<${tag}> in <${outer?.tag}>`));
    if (part.type === 'open') around.push({ tag, excludes });
  }
  return findings;

  function localesOf(tag: string, name: string): readonly string[] {
    if (tag === 'amazon:emotion') return EMOTION_LOCALES;
    if (tag === 'amazon:domain') return DOMAIN_LOCALES[name] ?? [];
    return [locale];
  }
}

/** The words of some SSML, sentence by sentence. */
export function ssmlSentences(ssml: string): string[] {
  return ssml
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.?!]) /)
    .filter((sentence) => sentence !== '');
}

/** What is wrong with a piece of SSML, by the number of the rule in the platform notes. */
export interface SsmlFault {
  readonly rule: number;
  readonly message: string;
}

const BREAK = /^<break time="([\d.]+)(ms|s)"\/>$/;
const WHISPER = '<amazon:effect name="whispered">';
const ENTITY = '(?:amp|lt|gt|quot|apos);';

/**
 * Rules 1 to 4: breaks, length, one well-formed root with known tags, characters escaped exactly once. Audio is not
 * used yet, so any is a fault.
 *
 * @example ssmlFaults('<speak>Tom & Ann.</speak>') // [{ rule: 3, message: 'unescaped: Tom & Ann.' }]
 */
export function ssmlFaults(ssml: string): SsmlFault[] {
  const faults: SsmlFault[] = [];
  const report = (rule: number, message: string) => faults.push({ rule, message });
  if (ssml.length >= 8000) report(2, `${ssml.length} characters`);
  const parts = ssml.match(/<[^>]*>|[^<]+/g) ?? [];
  const inner = parts.slice(1, -1);
  if (parts[0] !== '<speak>' || parts.at(-1) !== '</speak>') report(3, 'not one <speak> root');
  if (!inner.some((part) => /\p{L}/u.test(part) && !part.startsWith('<'))) report(3, 'no words');
  // Whispering is around the whole answer, or not at all.
  const whispered = inner[0] === WHISPER && inner.at(-1) === '</amazon:effect>';
  for (const part of whispered ? inner.slice(1, -1) : inner) {
    if (!part.startsWith('<')) {
      for (const message of escapeFaults(part)) report(3, message);
      continue;
    }
    const time = BREAK.exec(part);
    if (time) {
      const seconds = Number(time[1]) / (time[2] === 'ms' ? 1000 : 1);
      if (!(seconds > 0 && seconds <= 10)) report(1, `a break of ${seconds} s`);
    } else {
      report(/^<\/?audio\b/.test(part) ? 4 : 3, `the tag ${part}`);
    }
  }
  return faults;
}

function escapeFaults(text: string): string[] {
  const faults: string[] = [];
  if (new RegExp(`&(?!${ENTITY})`).test(text) || /[>"']/.test(text)) {
    faults.push(`unescaped: ${text}`);
  }
  if (new RegExp(`&amp;${ENTITY}`).test(text)) faults.push(`escaped twice: ${text}`);
  return faults;
}

/** The words of some SSML, sentence by sentence. */
export function sentencesOf(ssml: string): string[] {
  return ssml
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.?!]) /)
    .filter((sentence) => sentence !== '');
}

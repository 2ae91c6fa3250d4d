import type { AlarmWords, SymptomSigns } from '../src/intents/alarmWords.js';
import { levelOf } from './figures.js';

/** A page with every rule by which an alarm is told, for whoever can judge it. */
export function alarmsPage({
  alarms,
  symptoms,
  lists,
  harmless,
  denials,
  tales,
}: AlarmWords): string {
  return `# What is heard as an alarm

Written by \`npx vitest run test/alarmsPage.test.ts -u\` in packages/core, from the rules themselves. For a clinician: is
anything missing, and is anything here that should send nobody for help?

A rule is a row: all of its cells must be heard, in any order, in one sentence, and of a cell any one wording. A star stands
for any ending. "Not near" takes the rule back, but only within two words of it in the same clause. A denial in front of what it
denies ("no chest pain") takes it back as well, and so does a tale: what was and is over, what somebody else once had, a
question in general, what might be, what somebody nearly did for laughing. A clause about an animal, a thing of the house
or television tells of no danger; one about somebody else is a danger unless it tells that it is over or far away. One letter wrong in a word of five letters or more is put right.

Denials: ${list(denials)}.

The past: ${list(tales.past)}. What goes on in spite of it: ${list(tales.now)}.

Animals and things: ${list(tales.creatures)}. Television and books: ${list(tales.screens)}.

Somebody else, over or far away: ${list(tales.afar)}. A danger all the same: ${list(tales.acute)}.

Heard as something else, wherever they stand: ${list(harmless)}.

${[...alarms, ...symptoms].map((one) => section(one, lists)).join('\n')}`;
}

const list = (phrases: readonly string[]) => phrases.map((phrase) => `"${phrase}"`).join(', ');

function section({ symptom, signs }: SymptomSigns, lists: AlarmWords['lists']): string {
  const rows = signs.map((sign) => {
    const parts = sign.split(' ').map((part) => inWords(part, lists));
    const heard = parts.filter((part) => !part.startsWith('-'));
    const near = parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1));
    return `| ${heard.join(' **and** ')} | ${near.join(', ')} |`;
  });
  return `## ${symptom} (${levelOf(symptom)})

| heard | not near |
| --- | --- |
${rows.join('\n')}
`;
}

function inWords(part: string, lists: AlarmWords['lists']): string {
  const absent = part.startsWith('-');
  const words = (absent ? part.slice(1) : part)
    .split('|')
    .flatMap((one) => (one.startsWith('@') ? (lists[one.slice(1)] ?? '').split('|') : [one]))
    .map((one) => one.replaceAll('_', ' ').replace('*', '\\*'));
  return (absent ? '-' : '') + words.join(' / ');
}

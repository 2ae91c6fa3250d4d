import { writeFileSync } from 'node:fs';
import { emptyWords, sameWords } from '../../src/locales/en-US/sameWords.js';
import { signedPhrases } from '../../src/locales/en-US/slotPhrases.js';
import { learnAnswers } from './learnAnswers.js';
import { indexed, otherQuestions, questionsOf } from './questions.js';

const asked = questionsOf(signedPhrases()['remedy'] ?? {});
const words = { same: sameWords, empty: emptyWords };
const index = indexed(asked, words);
const all = [...asked, ...otherQuestions()];
write('questionIndex', 'questions.tsv', index, asked.length);
write(
  'answerWeights',
  'questions.tsv and otherQuestions.tsv',
  learnAnswers(all, index.answers, words),
  all.length,
);

function write(name: string, from: string, what: object, count: number): void {
  const lines = Object.entries(what).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`);
  const text = `/** Written by \`npm run learn\` from ${from}; never by hand. */
export const ${name} = {
${lines.join('\n')}
};
`;
  writeFileSync(new URL(`../../src/locales/en-US/${name}.ts`, import.meta.url), text);
  console.log(`${name}: ${count} questions, ${text.length} bytes`);
}

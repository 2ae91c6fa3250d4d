import { writeFileSync } from 'node:fs';
import { emptyWords, sameWords } from '../../src/locales/en-US/sameWords.js';
import { signedPhrases } from '../../src/locales/en-US/slotPhrases.js';
import { indexed, questionsOf } from './questions.js';

const asked = questionsOf(signedPhrases()['remedy'] ?? {});
const index = indexed(asked, { same: sameWords, empty: emptyWords });
const lines = Object.entries(index).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
const text = `/** Written by \`npm run learn\` from questions.tsv; never by hand. */
export const questionIndex = {
${lines.join('\n')}
};
`;
writeFileSync(new URL('../../src/locales/en-US/questionIndex.ts', import.meta.url), text);
console.log(`${asked.length} questions, ${text.length} bytes`);

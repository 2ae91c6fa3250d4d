/** `npm run hosted -- [--out FOLDER] [--recordings FOLDER --url ADDRESS]`: see `makeHosted`. */
import { parseArgs } from 'node:util';
import { makeHosted } from './makeHosted.js';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist/hosted' },
    recordings: { type: 'string' },
    url: { type: 'string' },
  },
});
const edition = await makeHosted(values);
console.log(`The folder is ${values.out}.`);
if (edition) console.log(`Its recordings are looked for at ${values.url}/${edition}/.`);

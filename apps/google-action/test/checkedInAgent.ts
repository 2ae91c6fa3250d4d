import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../agent/', import.meta.url);

/** The paths of all files of the agent as it is uploaded; `agent.deep.test.ts` holds that they are those written today. */
export function checkedInFiles(): string[] {
  return ['agent.json', 'package.json', ...filesIn('intents'), ...filesIn('entities')];
}

/** The paths of the files in one of its folders. */
export function filesIn(folder: 'intents' | 'entities'): string[] {
  return readdirSync(new URL(`${folder}/`, FOLDER)).map((name) => `${folder}/${name}`);
}

/** The text of one of its files. */
export function textAt(path: string): string {
  return readFileSync(new URL(encodeURI(path), FOLDER), 'utf8');
}

/** What one of its files says. */
export function read<Content>(path: string): Content {
  return JSON.parse(textAt(path));
}

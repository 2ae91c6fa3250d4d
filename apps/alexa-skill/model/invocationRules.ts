import type { Rule } from './finding.js';

/**
 * Names that the platform takes:
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/choose-the-invocation-name-for-a-custom-skill.html
 */
const LAUNCHING = wordsOf('run start play resume use launch ask open tell load begin enable');
const CONNECTING = wordsOf('to from in using with about for that by if and whether');
const WAKING = wordsOf('alexa amazon echo computer skill app');
const SHORT = wordsOf('the a an for to of about up by at off with');
/** Not in the public rules; longer ones have been refused. */
const MOST_CHARACTERS = 50;

/** What an invocation name must be. */
export const INVOCATION_RULES: readonly Rule<string>[] = [
  {
    name: 'invocation-of-two-words',
    check: (name) => (name.split(' ').length < 2 ? [`"${name}" is one word.`] : []),
  },
  {
    name: 'invocation-characters',
    check: (name) =>
      /^[a-z]+('s)?( [a-z]+('s)?)*$/.test(name) && name.length <= MOST_CHARACTERS
        ? []
        : [`"${name}" is not at most ${MOST_CHARACTERS} small letters, spaces and possessives.`],
  },
  {
    name: 'invocation-launches-nothing',
    check: (name) => holds(name, LAUNCHING, 'which begins a request'),
  },
  {
    name: 'invocation-connects-nothing',
    check: (name) => holds(name, CONNECTING, 'which joins a name and a request'),
  },
  {
    name: 'invocation-wakes-nothing',
    check: (name) => holds(name, WAKING, 'which the platform keeps for itself'),
  },
  {
    name: 'invocation-of-two-real-words',
    check: (name) =>
      name.split(' ').length === 2 ? holds(name, SHORT, 'which is too little beside one word') : [],
  },
];

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

function holds(name: string, words: ReadonlySet<string>, why: string): string[] {
  return name
    .split(' ')
    .filter((word) => words.has(word.replace(/'s$/, '')))
    .map((word) => `"${name}" has the word "${word}", ${why}.`);
}

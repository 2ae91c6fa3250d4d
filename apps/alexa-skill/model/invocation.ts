/** What is said to open the skill. It obeys the rules for names in `modelRules.ts`; after publication it is fixed. */
export const INVOCATION_NAME = 'my back stretch routine';

/** Where the skill is offered. All of them are taught the same sentences: the core has one English for understanding. */
export const LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'] as const;

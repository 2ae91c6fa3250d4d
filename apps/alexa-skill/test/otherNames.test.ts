import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { INVOCATION_NAME } from '../model/invocation.js';
import { INVOCATION_RULES } from '../model/invocationRules.js';

const PAGE = new URL('../../../docs/deploy-alexa.md', import.meta.url);

it('the names that the page offers besides ours are names that the platform takes', () => {
  const [, section = ''] = readFileSync(PAGE, 'utf8').split('### Another name');
  const offered = [...(section.split('\n## ')[0] ?? '').matchAll(/\*\*"([^"]+)"\*\*/g)];
  const names = offered.map(([, name = '']) => name);
  expect(names).toHaveLength(2);
  expect(
    [INVOCATION_NAME, ...names].flatMap((name) =>
      INVOCATION_RULES.flatMap(({ check }) => check(name)),
    ),
  ).toEqual([]);
  expect(INVOCATION_RULES.flatMap(({ check }) => check('open the skill'))).not.toEqual([]);
});

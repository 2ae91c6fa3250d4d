import { expect, it } from 'vitest';
import { allowing } from './addresses.js';

it.each([
  [['127.0.0.1'], '127.0.0.1', true],
  [['127.0.0.1'], '::ffff:127.0.0.1', true],
  [['127.0.0.1'], '127.0.0.2', false],
  [['172.30.32.0/23'], '172.30.33.255', true],
  [['172.30.32.0/23'], '172.30.34.0', false],
  [['::1'], '::1', true],
  [['fe80::/10'], 'fe80::1%eth0', true],
  [['::1'], '127.0.0.1', false],
  [['0.0.0.0/0'], '192.0.2.1', true],
  [[], '127.0.0.1', false],
  [['127.0.0.1'], undefined, false],
  [['127.0.0.1'], 'localhost', false],
])('of %j, %s may call: %s', (allowed, address, may) => {
  expect(allowing(allowed)(address)).toBe(may);
});

it.each(['localhost', '', '127.0.0.1/', '127.0.0.1/33', '::1/129', '1.2.3.4/8/8x', '1.2.3.4/-1'])(
  '%j is refused in a sentence',
  (one) => {
    expect(() => allowing([one])).toThrow('is neither an address nor a network.');
  },
);

import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { remoteAddress } from './remoteAddress.js';

/** The two fields of a request that are read. */
function request(seen: string | undefined, told?: string): IncomingMessage {
  const headers = told === undefined ? {} : { 'x-forwarded-for': told };
  return { socket: { remoteAddress: seen }, headers } as unknown as IncomingMessage;
}

describe('whoever asks', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0db8:0001:0002:0:0:0:9', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    [undefined, ''],
  ])('from %s counts as %s', (seen, counted) => {
    expect(remoteAddress(request(seen), 0)).toBe(counted);
  });

  it.each([
    ['no proxy is ours, so nothing is believed', 0, '198.51.100.1', '127.0.0.1'],
    ['our proxy tells', 1, '198.51.100.1', '198.51.100.1'],
    ['what stands before is of strangers', 1, '203.0.113.9, 198.51.100.1', '198.51.100.1'],
    ['two proxies are ours', 2, '198.51.100.1, 203.0.113.9', '198.51.100.1'],
    ['fewer told than there are', 3, '198.51.100.1', '127.0.0.1'],
    ['nonsense is told', 1, 'unknown', '127.0.0.1'],
    ['nothing is told', 1, undefined, '127.0.0.1'],
  ])('%s', (_, proxies, told, counted) => {
    expect(remoteAddress(request('127.0.0.1', told), proxies)).toBe(counted);
  });
});

import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

const IPV4_IN_IPV6 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * The address that a limit counts against. A household has a whole IPv6 network, so only the first half of an IPv6 address
 * counts.
 *
 * @param request the request
 * @param proxies how many of your own proxies stand in front of this host. Each appends the address it was called from to
 * `X-Forwarded-For`; anything before those entries may have been written by anybody
 * @returns an address, or the first half of one
 * @example remoteAddress(request, 1) // '192.0.2.1'
 */
export function remoteAddress(request: IncomingMessage, proxies: number): string {
  const direct = request.socket.remoteAddress ?? '';
  const forwarded = `${request.headers['x-forwarded-for'] ?? ''}`
    .split(',')
    .map((part) => part.trim());
  const address = proxies > 0 ? (forwarded.at(-proxies) ?? '') : direct;
  return networkOf(isIP(address) === 0 ? direct : address);
}

function networkOf(address: string): string {
  const [, ipv4] = IPV4_IN_IPV6.exec(address) ?? [];
  if (ipv4 !== undefined) return ipv4;
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length);
  const whole = [...groups, ...Array<string>(zeros).fill('0'), ...after];
  return `${whole
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

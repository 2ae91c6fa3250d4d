import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

const IPV4_IN_IPV6 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Who asks, as far as limits go. A home has a whole network of IPv6 addresses, so only its first half counts.
 *
 * @param request the request
 * @param proxies how many proxies of ours stand before this host; each adds whom it was asked by to `X-Forwarded-For`, and
 * what stands before that anybody may have written
 * @returns an address, or the first half of one
 * @example remoteAddress(request, 1) // '192.0.2.1'
 */
export function remoteAddress(request: IncomingMessage, proxies: number): string {
  const seen = request.socket.remoteAddress ?? '';
  const told = `${request.headers['x-forwarded-for'] ?? ''}`.split(',').map((part) => part.trim());
  const address = proxies > 0 ? (told.at(-proxies) ?? '') : seen;
  return networkOf(isIP(address) === 0 ? seen : address);
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

import { BlockList, isIP } from 'node:net';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Whether an address is one of those that may call.
 *
 * @param allowed addresses and networks, such as `192.0.2.7` or `172.30.32.0/23`
 * @returns tells of an address of a socket
 * @throws TypeError that names what is none of the two
 * @example allowing(['127.0.0.1'])('::ffff:127.0.0.1') // true
 */
export function allowing(allowed: readonly string[]): (address: string | undefined) => boolean {
  const list = new BlockList();
  for (const one of allowed) {
    const [address = '', bits, ...more] = one.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    const most = family === 'ipv6' ? 128 : 32;
    const prefix = bits === undefined ? most : Number(bits);
    const isNetwork =
      isIP(address) !== 0 && more.length === 0 && /^\d+$/.test(bits ?? '0') && prefix <= most;
    if (!isNetwork) {
      throw new TypeError(`${JSON.stringify(one)} is neither an address nor a network.`);
    }
    list.addSubnet(address, prefix, family);
  }
  return (address = '') => {
    const [, mapped] = MAPPED.exec(address) ?? [];
    const plain = mapped ?? address.replace(/%.*$/, '');
    const version = isIP(plain);
    return version !== 0 && list.check(plain, version === 6 ? 'ipv6' : 'ipv4');
  };
}

import { isIP } from 'node:net';

/**
 * Every range that is not the public internet (IANA's special purpose registries), and the
 * machine's own addresses, for which Directus writes `0.0.0.0`. `::ffff:0:0/96` is left out: Node
 * compares addresses of that form with the IPv4 ranges, and would take the range for all of IPv4.
 */
const CLOSED = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/96',
  '::ffff:0:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];
const OWN_ADDRESSES = '0.0.0.0';

type Range = { version: 4 | 6; first: bigint; last: bigint };

/** Whether this is an address or a network in CIDR notation. */
export const isNetwork = (text: string): boolean => {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || address.includes('%') || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bitsOf(version));
};

/** What Directus must not fetch from, without the addresses that an installation allows. */
export const closedNetworks = (allowed: readonly string[]): string[] => {
  const open = allowed.map(rangeOf);
  const closed = CLOSED.flatMap((network) => {
    const whole = rangeOf(network);
    const touching = open.filter((range) => overlap(whole, range));
    return touching.length === 0 ? [network] : touching.reduce(without, [whole]).map(write);
  });
  return [OWN_ADDRESSES, ...closed];
};

const bitsOf = (version: number): number => (version === 4 ? 32 : 128);

const rangeOf = (network: string): Range => {
  const [address = '', prefix] = network.split('/');
  const version = isIP(address) === 4 ? 4 : 6;
  const bits = bitsOf(version);
  const size = 1n << BigInt(bits - Number(prefix ?? bits));
  const value = version === 4 ? numberOf4(address) : numberOf6(address);
  const first = value - (value % size);
  return { version, first, last: first + size - 1n };
};

const overlap = (a: Range, b: Range): boolean =>
  a.version === b.version && a.first <= b.last && b.first <= a.last;

const without = (ranges: Range[], hole: Range): Range[] =>
  ranges.flatMap((range) => {
    if (!overlap(range, hole)) return [range];
    const before = { ...range, last: hole.first - 1n };
    const after = { ...range, first: hole.last + 1n };
    return [before, after].filter(({ first, last }) => first <= last);
  });

const hexOfByte = (part: string): string => Number(part).toString(16).padStart(2, '0');

const numberOf4 = (address: string): bigint =>
  BigInt(`0x${address.split('.').map(hexOfByte).join('')}`);

const numberOf6 = (address: string): bigint => {
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = groups.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...(tail === undefined ? [] : zeros), ...right].reduce(
    (sum, group) => sum * 65_536n + BigInt(`0x${group}`),
    0n,
  );
};

const write = ({ version, first, last }: Range): string =>
  `${addressOf(version, first)}-${addressOf(version, last)}`;

const addressOf = (version: 4 | 6, value: bigint): string => {
  const [parts, size] = version === 4 ? [4, 256n] : [8, 65_536n];
  const all: string[] = [];
  for (let rest = value; all.length < parts; rest /= size) {
    all.unshift((rest % size).toString(version === 4 ? 10 : 16));
  }
  return all.join(version === 4 ? '.' : ':');
};

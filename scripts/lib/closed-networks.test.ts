import { BlockList, isIPv6 } from 'node:net';
import { describe, expect, it } from 'vitest';
import { closedNetworks, isNetwork } from './closed-networks.ts';

/** As Directus reads the list: networks, ranges, single addresses. */
const isClosed = (list: readonly string[], address: string): boolean => {
  const blocked = new BlockList();
  const versionOf = (text: string) => (isIPv6(text) ? 'ipv6' : 'ipv4');
  for (const entry of list) {
    const [first = '', last] = entry.split('-');
    const [network = '', prefix] = first.split('/');
    if (last !== undefined) blocked.addRange(first, last, versionOf(first));
    else if (prefix !== undefined) blocked.addSubnet(network, Number(prefix), versionOf(network));
    else if (entry !== '0.0.0.0') blocked.addAddress(entry, versionOf(entry));
  }
  return blocked.check(address, versionOf(address));
};

const PRIVATE = [
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::7f00:1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:a9fe:a9fe',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'ff02::1',
];
const PUBLIC = ['8.8.8.8', '1.1.1.1', '172.32.0.1', '192.167.255.255', '::ffff:8.8.8.8'];

describe('networks that are not fetched from', () => {
  it('are all that are not public, in every way of writing', () => {
    const list = closedNetworks([]);
    expect(PRIVATE.filter((address) => !isClosed(list, address))).toEqual([]);
    expect([...PUBLIC, '2606:4700::1111'].filter((address) => isClosed(list, address))).toEqual([]);
    expect(list).toContain('0.0.0.0');
  });

  it('leave open exactly what an installation allows', () => {
    const list = closedNetworks(['10.1.2.3', '192.168.7.0/24', 'fd00:1::5']);
    const allowed = ['10.1.2.3', '::ffff:10.1.2.3', '192.168.7.1', '192.168.7.255', 'fd00:1::5'];
    expect(allowed.filter((address) => isClosed(list, address))).toEqual([]);
    const beside = [
      '10.1.2.2',
      '10.1.2.4',
      '192.168.6.255',
      '192.168.8.0',
      'fd00:1::4',
      '10.0.0.0',
    ];
    expect([...beside, 'fd00:1::6'].filter((address) => !isClosed(list, address))).toEqual([]);
  });

  it('are named by addresses alone', () => {
    expect(['10.0.0.1', '10.0.0.0/8', 'fd00::/8'].every(isNetwork)).toBe(true);
    expect(['intern', '10.0.0.0/33', '10.0.0', 'fe80::1%eth0', ''].some(isNetwork)).toBe(false);
  });
});

import { isIPv6 } from 'node:net';

/**
 * Who is counted where nobody is signed in: the address of the network that a request came from. One
 * customer of a provider has a whole /64 of the new addresses, and so counts as one.
 */
export const clientOf = (address: string | null | undefined): string => {
  const plain = (address ?? 'unknown').replace(/^::ffff:/, '');
  if (!isIPv6(plain)) return plain;
  const [head = ''] = plain.split('::');
  return head.split(':').slice(0, 4).join(':');
};

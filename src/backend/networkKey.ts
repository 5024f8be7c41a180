import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';

/**
 * Makes the function that turns an address into the key its rate limit is counted under: an HMAC of
 * the network it belongs to (/24 or /56), under a key that lives in memory only and changes daily.
 * Who sees the key cannot tell the network; who sees two days' keys cannot tell they are one.
 */
export function createNetworkKey(now: () => Date): (address: string | undefined) => string {
  let day = '';
  let secret = createSecretKey(randomBytes(32));
  return (address) => {
    const today = now().toISOString().slice(0, 10);
    if (today !== day) {
      day = today;
      secret = createSecretKey(randomBytes(32));
    }
    return createHmac('sha256', secret).update(networkOf(address)).digest('base64url');
  };
}

/** Returns the /24 of an IPv4 address, the /56 of an IPv6 one, the same for all other input. */
export function networkOf(address = ''): string {
  const v4 = address.toLowerCase().startsWith('::ffff:') ? address.slice(7) : address;
  if (isIPv4(v4)) return v4.split('.').slice(0, 3).join('.');
  if (!isIPv6(address)) return 'unknown';
  const groups = expandIPv6(address.split('%')[0] ?? '');
  return [...groups.slice(0, 3), groups[3]?.slice(0, 2) ?? ''].join(':');
}

function expandIPv6(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : 8 - left.length - right.length;
  const zeros = Array.from({ length: Math.max(gap, 0) }, () => '0');
  return [...left, ...zeros, ...right].map((group) => group.toLowerCase().padStart(4, '0'));
}

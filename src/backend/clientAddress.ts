/**
 * Returns the address a request came from: the socket's own, unless that is a trusted proxy; then
 * the last entry of X-Forwarded-For that is not one. Entries further left are the sender's word.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: readonly string[],
): string | undefined {
  const isTrusted = (address: string): boolean => trustedProxies.includes(plain(address));
  if (socketAddress === undefined || !isTrusted(socketAddress)) return socketAddress;
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  return hops.findLast((hop) => hop !== '' && !isTrusted(hop)) ?? socketAddress;
}

function plain(address: string): string {
  return address.replace(/^::ffff:/i, '');
}

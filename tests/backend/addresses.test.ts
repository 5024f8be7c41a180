import { expect, test } from 'vitest';
import { clientAddress } from '../../src/backend/clientAddress.ts';
import { createNetworkKey, networkOf } from '../../src/backend/networkKey.ts';

test.each([
  ['192.0.2.7', '192.0.2'],
  ['::ffff:192.0.2.7', '192.0.2'],
  ['2001:db8:12:3456::1', '2001:0db8:0012:34'],
  ['2001:db8:12:34ff:1:2:3:4', '2001:0db8:0012:34'],
  ['::1', '0000:0000:0000:00'],
  ['fe80::1%eth0', 'fe80:0000:0000:00'],
  [undefined, 'unknown'],
  ['nonsense', 'unknown'],
])('counts %s under the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('one network has one key a day, and another the next day', () => {
  let time = new Date('2026-11-21T23:59:00Z');
  const key = createNetworkKey(() => time);
  const today = key('192.0.2.7');
  expect(key('192.0.2.200')).toBe(today);
  expect(key('192.0.3.7')).not.toBe(today);
  expect(createNetworkKey(() => time)('192.0.2.7')).not.toBe(today);
  time = new Date('2026-11-22T00:00:00Z');
  expect(key('192.0.2.7')).not.toBe(today);
});

test.each([
  ['192.0.2.7', '198.51.100.1', [], '192.0.2.7'],
  ['10.0.0.1', '198.51.100.1', ['10.0.0.1'], '198.51.100.1'],
  ['::ffff:10.0.0.1', '203.0.113.9, 198.51.100.1, 10.0.0.1', ['10.0.0.1'], '198.51.100.1'],
  ['10.0.0.1', undefined, ['10.0.0.1'], '10.0.0.1'],
  [undefined, '198.51.100.1', ['10.0.0.1'], undefined],
])(
  'from the socket %s and the proxies it passed takes the last untrusted one',
  (socket, forwarded, trusted, address) => {
    expect(clientAddress(socket, forwarded, trusted)).toBe(address);
  },
);

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { installStudio, isStudioInstalled } from '../../scripts/installStudio.ts';
import { temporaryFolder } from '../lake/testLake.ts';

test('without a network it says what to run, and that the site works without', () => {
  const folder = temporaryFolder();
  const name = 'studio-without-network';
  const dependencies = { react: '19.3.1' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, dependencies }));
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({
      name,
      lockfileVersion: 3,
      packages: {
        '': { name, dependencies },
        // Nothing listens there, as on a machine without a network.
        'node_modules/react': { version: '19.3.1', resolved: 'http://127.0.0.1:9/react.tgz' },
      },
    }),
  );
  writeFileSync(join(folder, '.npmrc'), 'fetch-retries=0\nreplace-registry-host=never\n');
  expect(() => installStudio(folder)).toThrow(
    'the Studio could not be installed. With a network, run `npm ci --prefix sanity` and start again; the site works without it',
  );
  expect(isStudioInstalled(folder)).toBe(false);
});

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe checks that depends on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Returns what axe finds on a page as it is, in one line each; `onlyColours` leaves out what another scheme cannot change. */
export async function axeViolations(page: Page, onlyColours = false): Promise<string[]> {
  // The other mode opens a page of its own for the result, for frames of other hosts: there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (onlyColours ? axe.withRules(colourRules) : axe).analyze();
  return violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

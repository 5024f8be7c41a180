import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';

import PeopleTable from '../../src/components/press/PeopleTable.astro';
import { joinContent } from '../../src/content/joinContent.ts';
import { campaignFile, readContent } from '../support/starterContent.ts';

const content = await readContent([campaignFile]);
const container = await AstroContainer.create();
const tableOf = (site: ReturnType<typeof joinContent>) =>
  container.renderToString(PeopleTable as never, {
    props: { people: site.pressRoom.spokespeople },
  });

test('who speaks for a region says which one, once an organizer entered it', async () => {
  expect(await tableOf(joinContent(content))).not.toContain('Region');
  const [region] = content.region;
  const person = content.person.map((one) => ({ ...one, region: region!._id }));
  const html = await tableOf(joinContent({ ...content, person }));
  expect(html).toContain('<th scope="col">Region</th>');
  expect(html).toContain(`<td data-label="Region">${region!.name}</td>`);
});

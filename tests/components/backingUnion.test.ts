import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';

import { attribute, elements } from '../../src/backend/html.ts';
import BackingUnion from '../../src/components/endorsements/BackingUnion.astro';
import { joinContent } from '../../src/content/joinContent.ts';
import { paths } from '../../src/lib/paths.ts';
import { campaignFile, readContent } from '../support/starterContent.ts';

const site = joinContent(await readContent([campaignFile]));
const container = await AstroContainer.create({ astroConfig: { site: 'https://example.org' } });

test('the words of the backing union are copied with speaker, date and address, however long', async () => {
  const backer = site.endorsements.find(({ kind, quote }) => kind === 'backingUnion' && quote)!;
  for (const text of [backer.quote!.text, 'We are with them. '.repeat(60).trim()]) {
    const endorsement = { ...backer, quote: { ...backer.quote!, text } };
    const html = await container.renderToString(BackingUnion, { props: { endorsement } });
    const copied = [...elements(parseFragment(html))].flatMap(
      (one) => attribute(one, 'data-copy') ?? [],
    );
    expect(copied).toHaveLength(1);
    expect(copied[0]).toContain(`“${text}”\n${backer.quote!.speaker.name}, `);
    expect(copied[0]).toContain(`https://example.org${paths.quote(backer.quote!.slug)}`);
  }
});

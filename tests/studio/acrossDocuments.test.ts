import { describe, expect, test } from 'vitest';

import { clientFor, startTestLake } from '../lake/testLake.ts';
import { paragraph } from '../support/pressDocuments.ts';
import { campaignFile, samplesFile, today } from '../support/starterContent.ts';
import { documents, refusedByStudio } from './studioSchema.ts';

const lakeOverContent = async () =>
  clientFor(await startTestLake([], { datasetFile: campaignFile, samplesFile, today }));
const byId = (id: string) => documents.find(({ _id }) => _id === id)!;
const crewSize = byId('fact-crew-size');
const question = documents.find(({ _type }) => _type === 'faq')!;

describe('a marker for a figure', () => {
  test.each([
    ['shortAnswer', 'We are {fact:crew-sise}.', '{fact:crew-sise}'],
    ['answer', paragraph('We are {number:no-such-fact}.'), '{number:no-such-fact}'],
    ['shortAnswer', 'Others say {other:ca-minimum-wage}.', '{other:ca-minimum-wage}'],
  ])('in %s that stands for nothing is refused', async (field, value, marker) => {
    const client = await lakeOverContent();
    expect(await refusedByStudio({ ...question, [field]: value }, client)).toEqual([
      { field, message: expect.stringContaining(marker) as string },
    ]);
  });

  test('that a fact stands for is taken, once that fact is published', async () => {
    const client = await lakeOverContent();
    const text = { ...question, shortAnswer: 'We are {number:crew-size}, not {other:crew-size}.' };
    expect(await refusedByStudio(text, client)).toEqual([]);
    await client.create({
      ...crewSize,
      _id: 'drafts.fact-new',
      slug: { _type: 'slug', current: 'new' },
    });
    const early = { ...question, shortAnswer: 'We are {number:new}.' };
    expect(await refusedByStudio(early, client)).toHaveLength(1);
  });
});

describe('a fact that texts show', () => {
  const draft = { ...crewSize, _id: 'drafts.fact-crew-size' };

  test('keeps its key, and says where it is used', async () => {
    const renamed = { ...draft, slug: { _type: 'slug', current: 'crew' } };
    const [problem, ...others] = await refusedByStudio(renamed, await lakeOverContent());
    expect(problem).toMatchObject({ field: 'slug' });
    expect(problem?.message).toMatch(/\{number:crew-size\}.*: \w.*Change and publish those first/);
    expect(others).toEqual([]);
  });

  test('keeps its other figure while a text shows that', async () => {
    const client = await lakeOverContent();
    const { otherFigure, ...rest } = draft as typeof draft & { otherFigure: string };
    expect(otherFigure).toBeTruthy();
    const text = { ...question, shortAnswer: 'A magazine printed {other:crew-size}.' };
    await client.createOrReplace(text as never);
    expect(await refusedByStudio(rest as never, client)).toEqual([
      { field: 'otherFigure', message: expect.stringContaining('{other:crew-size}') as string },
    ]);
  });

  test('changes everything else, and one that no text shows its key too', async () => {
    const client = await lakeOverContent();
    expect(await refusedByStudio({ ...draft, figure: '12,000+' }, client)).toEqual([]);
    const unused = { ...crewSize, _id: 'fact-unused', slug: { _type: 'slug', current: 'unused' } };
    await client.create(unused as never);
    const renamed = { ...unused, slug: { _type: 'slug', current: 'other-name' } };
    expect(await refusedByStudio(renamed, client)).toEqual([]);
  });
});

test('an event and the list of a region do not take each other’s address', async () => {
  const client = await lakeOverContent();
  const region = documents.find(({ _type }) => _type === 'region')!;
  const rally = byId('event-sample-rally');
  const asRegion = await refusedByStudio({ ...rally, slug: region['slug'] }, client);
  expect(asRegion).toEqual([
    { field: 'slug', message: expect.stringContaining('are listed at this address') as string },
  ]);
  const asEvent = await refusedByStudio({ ...region, slug: rally['slug'] }, client);
  expect(asEvent).toEqual([
    { field: 'slug', message: expect.stringContaining('has this address') as string },
  ]);
});

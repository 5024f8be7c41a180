import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';

import { attribute, elements, hasClass } from '../../src/backend/html.ts';
import EventCalls from '../../src/components/events/EventCalls.astro';
import MonthTable from '../../src/components/events/MonthTable.astro';
import { en } from '../../src/i18n/en.ts';
import { eventMonths } from '../../src/lib/eventMonths.ts';
import { endInstant, eventTime } from '../../src/lib/eventTime.ts';
import { textOf } from '../support/builtSite.ts';
import { campaignFile, readContent, samplesFile } from '../support/starterContent.ts';

const container = await AstroContainer.create({ astroConfig: { site: 'https://example.org' } });
const content = await readContent([campaignFile, samplesFile]);
const rally = content.event.find(({ _id }) => _id === 'event-sample-rally')!;
const units = [rally, ...content.event.filter(({ parent }) => parent === rally._id)];

async function render(component: unknown, props: Record<string, unknown>) {
  return [
    ...elements(parseFragment(await container.renderToString(component as never, { props }))),
  ];
}

test('each city of an action names its zone in full under its clock', async () => {
  const all = await render(EventCalls, { event: rally, units });
  const labels = all.filter((one) => hasClass(one, 'label')).map(textOf);
  for (const unit of units) expect(labels).toContain(eventTime(unit).zoneName);
});

test('each city of an action holds the mark of its own end', async () => {
  const all = await render(EventCalls, { event: rally, units });
  const ends = all.flatMap((one) => attribute(one, 'data-ends') ?? []);
  expect(ends.map(Number)).toEqual(units.slice(1).map((unit) => endInstant(unit)));
});

test('a month marks what is over, and holds the mark of what is still to come', async () => {
  const was = { ...rally, _id: 'was', startsAt: '2025-12-01T11:00', endsAt: '2025-12-01T12:00' };
  const comes = { ...rally, _id: 'comes', startsAt: '2099-12-02T11:00', endsAt: undefined };
  for (const { event, isOver } of [
    { event: was, isOver: true },
    { event: comes, isOver: false },
  ]) {
    const [month] = eventMonths([event], event.startsAt.slice(0, 10));
    const all = await render(MonthTable, { month, caption: 'Month', days: new Map() });
    const mark = all.find((one) => textOf(one).trim() === en.events.pastTape)!;
    expect(attribute(mark, 'hidden') === undefined).toBe(isOver);
    expect(attribute(mark, 'data-ends')).toBe(isOver ? undefined : String(endInstant(event)));
  }
});

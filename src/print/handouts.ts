import type { Site } from '../content/joinContent.ts';
import type { Strings } from '../i18n/strings.ts';
import { openDisplayFace } from '../lib/displayFace.ts';
import { formatDate } from '../lib/formatDate.ts';
import { shortUrl, type ShortCode } from '../lib/shortAddresses.ts';
import { eventContent } from './eventContent.ts';
import { demandsSheet } from './handouts/demandsSheet.ts';
import { eventSheet } from './handouts/eventSheet.ts';
import { rightsSheet } from './handouts/rightsSheet.ts';
import { talkCards } from './handouts/talkCards.ts';
import { tearOffSheet } from './handouts/tearOffSheet.ts';
import { nextEvent } from './nextEvent.ts';
import { rightsContent } from './rightsContent.ts';
import type { Sheet } from './sheet.ts';

/** A sheet to print, by the last part of its address. */
export interface Handout {
  slug: string;
  name: string;
  use: string;
  /** Whether it speaks of an example, which search engines should leave out. */
  isSample?: boolean | undefined;
  sheet: Sheet;
}

/** What handouts are made for: a language's words, the public address, the moment in milliseconds since 1970 UTC. */
interface Surroundings {
  words: Strings;
  origin: URL;
  now: number;
}

/** The day the words of the sheets that no organizer edits were last checked. */
const wordsCheckedOn = '2026-11-21';

const latest = (dates: string[]) => dates.toSorted().at(-1) ?? wordsCheckedOn;

/** Returns every handout there is now, in the order they are listed. */
export async function handoutsOf(
  site: Site,
  { words, origin, now }: Surroundings,
): Promise<Handout[]> {
  const face = await openDisplayFace();
  const { print } = words;
  const { demands, rights, event, card, tearOff } = print.handouts;
  const head = { name: site.settings.name, partner: site.settings.partnerLine };
  const url = (code: ShortCode) => shortUrl(code, origin);
  const join = { url: url('j'), hint: `${print.ownPhone} ${print.notACard}` };
  const demandsCheckedOn = latest(site.demands.map(({ reviewedOn }) => reviewedOn));
  const known = rightsContent(site);
  const rightsCheckedOn = latest(known.map(({ reviewedOn }) => reviewedOn));
  const checked = (date: string) => print.checked(formatDate(date));
  const next = nextEvent(site.events, now);

  const sheets: (Omit<Handout, 'sheet'> & { sheet: Sheet | undefined })[] = [
    {
      ...{ slug: 'demands', name: demands.name, use: demands.use },
      sheet: demandsSheet(face, {
        ...{ ...demands, ...head, demands: site.demands, date: demandsCheckedOn },
        foot: {
          ...{ ...join, action: demands.action },
          more: { label: demands.more, url: url('d'), note: checked(demandsCheckedOn) },
        },
      }),
    },
    {
      ...{ slug: 'rights', name: rights.name, use: rights.use },
      sheet: rightsSheet(face, {
        ...{ ...rights, ...head, rights: known, date: rightsCheckedOn },
        foot: {
          ...{ ...join, action: rights.action },
          more: {
            ...{ label: rights.more, url: url('r') },
            note: `${checked(rightsCheckedOn)} ${rights.notLegalAdvice}`,
          },
        },
      }),
    },
    {
      ...{ slug: 'event', name: event.name, use: event.use, isSample: next?.isSample },
      sheet:
        next &&
        eventSheet(face, {
          ...{ ...head, ...eventContent(next, words) },
          foot: { action: event.action, url: url('e'), hint: print.ownPhone },
          date: latest(next.revisions.map(({ date }) => date)),
        }),
    },
    {
      ...{ slug: 'card', name: card.name, use: card.use },
      sheet: talkCards(face, { ...card, ...head, url: url('j'), date: wordsCheckedOn }),
    },
    {
      ...{ slug: 'tear-off', name: tearOff.name, use: tearOff.use },
      sheet: tearOffSheet(face, {
        ...{ ...tearOff, ...head, ...join, small: join.hint, date: wordsCheckedOn },
      }),
    },
  ];
  return sheets.flatMap(({ sheet, ...handout }) =>
    sheet === undefined ? [] : { ...handout, sheet },
  );
}

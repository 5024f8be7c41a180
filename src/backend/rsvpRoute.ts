import type { Context } from 'hono';
import { formLang, formPages } from '../forms/definition.ts';
import { rsvpForm } from '../forms/definitions/rsvp.ts';
import { hashCode, readCode } from '../forms/receipt.ts';
import { rsvpWords } from '../forms/rsvpWords.ts';
import { validate } from '../forms/validate.ts';
import type { EventBook } from './eventBook.ts';
import { EventsUnavailable } from './eventBook.ts';
import { fillRsvp } from './fillRsvp.ts';
import type { ShownRsvp } from './fillRsvp.ts';
import { describeError } from './log.ts';
import { plainReceipt } from './plainPage.ts';
import { readFields } from './readSubmission.ts';
import type { BackendEnv, LoadPage } from './replies.ts';
import { RequestError } from './requestError.ts';
import { describeRsvp } from './rsvpView.ts';
import type { HeldSeat, SubmissionStore } from './store.ts';

/** What the routes around places need. */
export interface RsvpParts {
  readonly store: SubmissionStore;
  readonly events: EventBook;
  readonly siteUrl: URL;
  readonly now: () => Date;
}

/** A code that belongs to nothing is looked up all the same, so that it takes as long. */
const nobody = '0'.repeat(64);

/**
 * Answers the page where a receipt's code shows its place, and changes or cancels it. Mistyped,
 * guessed and used codes get the same answer. The code comes in the body, never in an address.
 */
export async function answerRsvp(
  c: Context<BackendEnv>,
  loadPage: LoadPage,
  parts: RsvpParts,
): Promise<Response> {
  const fields = await readFields(c.req.raw);
  const lang = formLang(rsvpForm, fields.lang);
  const code = typeof fields.code === 'string' ? readCode(fields.code) : undefined;
  const receipt = code === undefined ? nobody : await hashCode(code);
  const shown = await act(receipt, fields, parts, lang).catch((error: unknown) => {
    if (!(error instanceof EventsUnavailable)) throw error;
    throw new RequestError('noEvents', { retryAfter: 300, cause: error });
  });
  const path = formPages(rsvpForm, lang).withdraw;
  try {
    const typed = typeof fields.code === 'string' ? fields.code.trim() : '';
    return c.html(fillRsvp(await loadPage(path), shown, typed));
  } catch (error) {
    c.set('flag', `plain page: ${describeError(error)}`);
    return c.html(plainReceipt(rsvpForm, lang, { view: shown.view }));
  }
}

async function act(
  receipt: string,
  fields: Readonly<Record<string, unknown>>,
  parts: RsvpParts,
  lang: ReturnType<typeof formLang>,
): Promise<ShownRsvp> {
  const { store, events, siteUrl } = parts;
  const words = rsvpWords(lang);
  const nothing = { view: { title: words.unknownTitle, lead: words.unknownLead, rows: [] } };
  const seat = await settled(receipt, parts);
  if (seat === undefined) return nothing;
  if (fields.do === 'cancel') {
    await releaseSeat(receipt, parts);
    return { view: { title: words.goneTitle, lead: words.goneLead, rows: [] } };
  }
  const refused =
    fields.do === 'change' ? await change(receipt, seat, fields, parts, lang) : undefined;
  const held = await store.seats.find(receipt);
  const view = held && (await describeRsvp(held, { events, siteUrl, lang }));
  if (held === undefined || view === undefined) return nothing;
  const lead = refused === undefined ? view.lead : `${refused} ${view.lead ?? ''}`;
  return { view: { ...view, lead }, party: held.party };
}

/** Returns why a party stays as it is, or nothing when it is as large as was asked for. */
async function change(
  receipt: string,
  seat: HeldSeat,
  { party }: Readonly<Record<string, unknown>>,
  { store, events }: RsvpParts,
  lang: ReturnType<typeof formLang>,
): Promise<string | undefined> {
  const asked = { ...rsvpForm, fields: rsvpForm.fields.filter(({ name }) => name === 'party') };
  const checked = validate(asked, { party }, lang);
  if (!checked.ok) return checked.errors[0]?.message;
  const people = Number(checked.value.party);
  const capacity = (await events.byId(seat.event))?.capacity;
  const isChanged = await store.seats.change(receipt, people, capacity);
  return isChanged ? undefined : rsvpWords(lang).noRoom(people);
}

/** Returns a place after everybody who fits by now was let in: a build may have made more room. */
async function settled(
  receipt: string,
  { store, events }: RsvpParts,
): Promise<HeldSeat | undefined> {
  const seat = await store.seats.find(receipt);
  if (seat === undefined) return undefined;
  const event = await events.byId(seat.event);
  if (event === undefined) return undefined;
  await store.seats.settle(seat.event, seat.day, event.capacity);
  return seat;
}

/** Takes an entry back by the hash of its code; its places go to those who wait for them. */
export async function releaseSeat(
  receipt: string,
  { store, events, now }: RsvpParts,
): Promise<void> {
  const seat = await store.seats.find(receipt);
  await store.withdraw(receipt, now().toISOString().slice(0, 10));
  if (seat === undefined) return;
  try {
    const event = await events.byId(seat.event);
    if (event) await store.seats.settle(seat.event, seat.day, event.capacity);
  } catch (error) {
    // The entry is gone, as was asked. Those who wait are let in when one of them next looks.
    if (!(error instanceof EventsUnavailable)) throw error;
  }
}

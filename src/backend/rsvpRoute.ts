import type { Context } from 'hono';
import { formLang, formPages } from '../forms/definition.ts';
import type { FormLang } from '../forms/definition.ts';
import { rsvpForm } from '../forms/definitions/rsvp.ts';
import { hashCode, readCode } from '../forms/receipt.ts';
import { rsvpWords } from '../forms/rsvpWords.ts';
import { validate } from '../forms/validate.ts';
import { fillRsvp } from './fillRsvp.ts';
import type { ShownRsvp } from './fillRsvp.ts';
import { describeError } from './log.ts';
import { plainReceipt } from './plainPage.ts';
import { readFields } from './readSubmission.ts';
import type { BackendEnv, LoadPage } from './replies.ts';
import { describeRsvp } from './rsvpView.ts';
import type { SubmissionStore } from './store.ts';
import { takeBack } from './takeBack.ts';
import type { TakingBack } from './takeBack.ts';

/** What the routes around places need. */
export interface RsvpParts extends TakingBack {
  readonly siteUrl: URL;
}

type Fields = Readonly<Record<string, unknown>>;

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
  const typed = typeof fields.code === 'string' ? fields.code.trim() : '';
  const shown = await act(typed, fields, parts, lang);
  try {
    const page = await loadPage(formPages(rsvpForm, lang).withdraw);
    return c.html(fillRsvp(page, shown, typed));
  } catch (error) {
    c.set('flag', `plain page: ${describeError(error)}`);
    return c.html(plainReceipt(rsvpForm, lang, { view: shown.view }));
  }
}

async function act(
  typed: string,
  fields: Fields,
  parts: RsvpParts,
  lang: FormLang,
): Promise<ShownRsvp> {
  const { store, events, siteUrl } = parts;
  const words = rsvpWords(lang);
  const nothing = { view: { title: words.unknownTitle, lead: words.unknownLead, rows: [] } };
  const code = readCode(typed);
  if (code === undefined) return nothing;
  const receipt = await hashCode(code);
  const seat = await store.seats.find(receipt);
  if (seat === undefined) return nothing;
  // First of all: nobody needs to know of the event to let go of a place there.
  if (fields.do === 'cancel') {
    await takeBack(receipt, parts);
    return { view: { title: words.goneTitle, lead: words.goneLead, rows: [] } };
  }
  const event = await events.byId(seat.event);
  if (event === undefined) return nothing;
  // A build may have made more room.
  await store.seats.settle(seat.event, seat.day, event.capacity);
  const refused =
    fields.do === 'change'
      ? await change(receipt, fields, { store, lang, capacity: event.capacity })
      : undefined;
  const held = await store.seats.find(receipt);
  const view = held && (await describeRsvp(held, { events, siteUrl, lang }));
  if (held === undefined || view === undefined) return nothing;
  const lead = refused === undefined ? view.lead : `${refused} ${view.lead ?? ''}`;
  return { view: { ...view, lead }, party: held.party };
}

/** Returns why a party stays as it is, or nothing when it is as large as was asked for. */
async function change(
  receipt: string,
  { party }: Fields,
  about: { store: SubmissionStore; lang: FormLang; capacity: number | undefined },
): Promise<string | undefined> {
  const { store, lang, capacity } = about;
  const asked = { ...rsvpForm, fields: rsvpForm.fields.filter(({ name }) => name === 'party') };
  const checked = validate(asked, { party }, lang);
  if (!checked.ok) return checked.errors[0]?.message;
  const people = Number(checked.value.party);
  const isChanged = await store.seats.change(receipt, people, capacity);
  return isChanged ? undefined : rsvpWords(lang).noRoom(people);
}

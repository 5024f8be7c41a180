import type { AnyForm } from './definition.ts';
import type { Answers } from './validate.ts';

/** Employers of the crews this campaign speaks to, with their payroll houses, by mail domain. */
const employers = [
  ...['amazon.com', 'apple.com', 'blumhouse.com', 'castandcrew.com', 'cbs.com'],
  ...['disney.com', 'ep.com', 'fox.com', 'fremantle.com', 'hbo.com', 'hulu.com', 'legendary.com'],
  ...['lionsgate.com', 'marvel.com', 'mgm.com', 'nbcuni.com', 'netflix.com', 'paramount.com'],
  ...['pixar.com', 'skydance.com', 'sony.com', 'starz.com', 'viacom.com', 'warnerbros.com'],
  ...['wbd.com', 'wrapbook.com'],
];

/** Words that production companies have in their names: `sam@blueskyproductions.com`. */
const trade = /production|studio|picture|film|entertainment|media|network|television/;

/** Mail providers that people use privately and whose names hold such a word. */
const providers = ['mediacombb.net'];

/** Tells whether a mail address looks like an employer's: the one who owns a mailbox may read it. */
export function isWorkMailbox(address: string): boolean {
  const domain = address.trim().toLowerCase().split('@')[1] ?? '';
  if (providers.includes(domain)) return false;
  return (
    trade.test(domain) ||
    employers.some((employer) => domain === employer || domain.endsWith(`.${employer}`))
  );
}

/** Returns the mail address among valid answers that looks like an employer's, if there is one. */
export function workMailboxIn(form: AnyForm, answers: Answers): string | undefined {
  for (const field of form.fields) {
    if (field.type !== 'contact' || answers[field.wayField] !== 'email') continue;
    const address = String(answers[field.name]);
    if (isWorkMailbox(address)) return address;
  }
  return undefined;
}

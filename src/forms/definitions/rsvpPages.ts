import type { Values } from '../validate.ts';
import { readSlug } from './rsvpFields.ts';

/** Each event has the form on its own page; what names no event leads to all of them. */
export const rsvpFormFor = ({ event = '' }: Values): string => {
  const slug = readSlug(String(event));
  return slug === undefined ? '/events/' : `/events/${slug}/rsvp/`;
};

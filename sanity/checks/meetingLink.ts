import { textOf } from './textOf.ts';

/** Hosts of video calls, and the words that a copied invitation carries. */
const invitation =
  /\b(zoom\.(us|com)\/|meet\.google\.com|teams\.(microsoft|live)\.com|webex\.com|whereby\.com|meet\.jit\.si|gotomeet|bluejeans\.com|discord\.gg\/|meeting id|passcode)/i;

interface LinkedBlock {
  markDefs?: { href?: string }[];
}

function linksOf(value: unknown): string {
  if (!Array.isArray(value)) return '';
  return (value as LinkedBlock[])
    .flatMap(({ markDefs = [] }) => markDefs.map(({ href = '' }) => href))
    .join(' ');
}

/** Refuses the link or the passcode of a meeting: a page is public, and so is who may then join. */
export function checkMeetingLink(value: unknown): true | string {
  if (!invitation.test(`${textOf(value)} ${linksOf(value)}`)) return true;
  return 'This looks like a link to a meeting. The page is public: an employer could join. Say how to ask for the link instead.';
}

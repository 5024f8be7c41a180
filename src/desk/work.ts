import { armor, Decrypter, Encrypter } from 'age-encryption';
import { z } from 'zod';

/** Where an organizer stands with somebody. */
export const statuses = ['new', 'called', 'signed', 'notNow'] as const;

export type Status = (typeof statuses)[number];

/** When something was noted, to tell which of two organizers' notes is the newer one. */
const moment = z.iso.datetime().optional();

const personSchema = z.strictObject({
  at: moment,
  status: z.enum(statuses).optional(),
  /** What an organizer found out, over what was typed in the form. */
  employer: z.string().max(300).optional(),
});

const unitSchema = z.strictObject({
  at: moment,
  /** How many people work there. */
  size: z.number().int().min(1).max(100_000).optional(),
  /** How many signed cards organizers want before they act. */
  goal: z.number().int().min(1).max(100_000).optional(),
});

const eventSchema = z.strictObject({
  at: moment,
  /** How many came without an RSVP. */
  walkIns: z.number().int().min(0).max(100_000).optional(),
});

const attendanceSchema = z.strictObject({
  at: moment,
  came: z.boolean().optional(),
});

const workSchema = z.strictObject({
  kind: z.literal('desk work'),
  version: z.literal(1),
  savedAt: moment,
  people: z.record(z.string(), personSchema),
  /** Employers as typed (`employerKey`) and what organizers call them. */
  names: z.record(z.string(), z.string().max(300)),
  units: z.record(z.string(), unitSchema),
  /** Events by their sheet's key. */
  events: z.record(z.string(), eventSchema).default({}),
  /** Who came, by the id of their RSVP. */
  attendance: z.record(z.string(), attendanceSchema).default({}),
});

/** What organizers add to the entries; kept only as a file sealed to their own keys. */
export type Work = z.infer<typeof workSchema>;
export type PersonWork = z.infer<typeof personSchema>;
export type Unit = z.infer<typeof unitSchema>;

export const emptyWork: Work = {
  kind: 'desk work',
  version: 1,
  people: {},
  names: {},
  units: {},
  events: {},
  attendance: {},
};

/** Its length would say how many people there are. */
const step = 16 * 1024;

/** Seals the work to the organizers' public keys, with the moment. Returns armored age text. */
export async function sealWork(
  work: Work,
  recipients: readonly string[],
  now = new Date(),
): Promise<string> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const bytes = new TextEncoder().encode(JSON.stringify({ ...work, savedAt: now.toISOString() }));
  const padded = new Uint8Array(Math.ceil((bytes.length + 1) / step) * step).fill(0x20);
  padded.set(bytes);
  return armor.encode(await encrypter.encrypt(padded));
}

/**
 * Opens a work file, given as the bytes of an age file that is not armored.
 * @returns undefined when it opens but holds something else, such as a single entry.
 * @throws when none of the keys opens it, or it was altered.
 */
export async function openWork(
  sealed: Uint8Array,
  identities: readonly string[],
): Promise<Work | undefined> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  const content: unknown = JSON.parse(await decrypter.decrypt(sealed, 'text'));
  const result = workSchema.safeParse(content);
  return result.success ? result.data : undefined;
}

/** Returns an entry of a table whose keys people have typed, never one that every object has. */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

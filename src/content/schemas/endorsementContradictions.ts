import { isBefore } from '../../lib/partialDate.ts';
import { finderOf, type Rule as RuleOf } from './contradictions.ts';

/** What the rules between the fields of an entry look at; references may be ids or stored pointers. */
export interface EnteredEndorsement {
  slug?: string | undefined;
  kind?: string | undefined;
  organization?: unknown;
  person?: unknown;
  capacity?: string | undefined;
  date?: string | undefined;
  withdrawnOn?: string | undefined;
}

type Rule = RuleOf<EnteredEndorsement>;

/** Words and numbers that the addresses of the ledger's own lists and pages begin with. */
const taken = /^(union|kind|how|thanks|\d+)$/;

const hasFreeAddress: Rule = ({ slug = '' }) =>
  taken.test(slug)
    ? { path: 'slug', message: `"${slug}" is the address of a list: choose another` }
    : undefined;

const hasSomebody: Rule = ({ organization, person }) =>
  organization === undefined && person === undefined
    ? { path: 'organization', message: 'expected an organization or a person' }
    : undefined;

const speaksForSomething: Rule = ({ capacity, organization, person }) =>
  capacity === 'forOrganization' && organization === undefined && person !== undefined
    ? { path: 'organization', message: 'done for an organization: choose which' }
    : undefined;

const isSomebodysOwn: Rule = ({ capacity, organization, person }) =>
  capacity === 'personal' && person === undefined && organization !== undefined
    ? { path: 'person', message: 'done personally: choose who' }
    : undefined;

const backsAsOrganization: Rule = ({ kind, capacity }) =>
  kind === 'backingUnion' && capacity === 'personal'
    ? { path: 'capacity', message: 'a union backs the campaign for itself, nobody does personally' }
    : undefined;

const endsAfterItBegan: Rule = ({ date, withdrawnOn }) =>
  date !== undefined && withdrawnOn !== undefined && isBefore(withdrawnOn, date)
    ? { path: 'withdrawnOn', message: `withdrawn on ${withdrawnOn}, before its date ${date}` }
    : undefined;

/** Returns what in an entry cannot be true at once, or would misreport somebody. */
export const findContradictions = finderOf([
  hasFreeAddress,
  hasSomebody,
  speaksForSomething,
  isSomebodysOwn,
  backsAsOrganization,
  endsAfterItBegan,
]);

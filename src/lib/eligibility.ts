/** The roles that the campaign names, and one for everything else: the values of the interest form. */
export const eligibilityRoles = [
  'set-pa',
  'office-pa',
  'art-pa',
  'assistant',
  'production-secretary',
  'other',
] as const;

export type EligibilityRole = (typeof eligibilityRoles)[number];

/** An answer that may be left open: nobody has to know the rules before asking. */
export type YesNo = 'yes' | 'no' | 'unsure';

/** The month somebody last worked; `earlier` is any before the years that can be chosen. */
export type LastMonth = { year: number; month: number } | 'earlier';

export interface EligibilityAnswers {
  role: EligibilityRole;
  lastMonth: LastMonth;
  /** Whether it was a live-action film or show, made in the US. */
  isLiveAction: YesNo;
  /** Whether they hire, fire or direct others. */
  supervises: YesNo;
}

/** A next step that the answers lead to. There is no flat no among them. */
export type EligibilityStep =
  'sign' | 'role' | 'liveAction' | 'supervises' | 'edge' | 'longAgo' | 'month';

/** The years in which signing is open after the last job (www.pasunited.com/faq). */
const yearsOpen = 2;

type Age = 'within' | 'edge' | 'longAgo' | 'month';

/** A month holds days on both sides of the line; which one it was decides, and an organizer asks. */
function ageOf(lastMonth: LastMonth, now: { year: number; month: number }): Age {
  if (lastMonth === 'earlier') return 'longAgo';
  const months = (now.year - lastMonth.year) * 12 + now.month - lastMonth.month;
  if (months < 0) return 'month';
  if (months === yearsOpen * 12) return 'edge';
  return months < yearsOpen * 12 ? 'within' : 'longAgo';
}

/**
 * Returns what to read next: a line for each answer that an organizer has to look at. With none, it
 * is to talk about signing. `now` is the month it is; months count from 1.
 */
export function eligibilitySteps(
  answers: EligibilityAnswers,
  now: { year: number; month: number },
): EligibilityStep[] {
  const age = ageOf(answers.lastMonth, now);
  const steps: EligibilityStep[] = age === 'within' ? [] : [age];
  if (answers.role === 'other') steps.push('role');
  if (answers.isLiveAction !== 'yes') steps.push('liveAction');
  if (answers.supervises !== 'no') steps.push('supervises');
  return steps.length > 0 ? steps : ['sign'];
}

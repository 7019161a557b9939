/** Why an action on a hotspot was not recorded; each has a sentence in both languages. */
export const TRIAGE_PROBLEMS = [
	'refused',
	'forbidden',
	'gone',
	'full',
	'noteMissing',
	'noteRefused',
	'tooFar',
	'off'
] as const;
export type TriageProblem = (typeof TRIAGE_PROBLEMS)[number];

import { redact } from '#lib/text/redact.ts';

/** So many digits may be a telephone or an identity number; dates are read and stay. */
const MAY_IDENTIFY = /\d(?:[ .()-]?\d){8,}|@/;

/** Whether a code holds what may be somebody's number. */
export const mayIdentify = (code: string): boolean =>
	MAY_IDENTIFY.test(code) && redact(code).redactions.length > 0;

/**
 * A cell without personal data. What people write freely is redacted as texts are; codes, dates and
 * names of units only where they hold what may be a number of somebody's.
 */
export const safeCell = (cell: string, isFreeText: boolean): string =>
	cell !== '' && (isFreeText || MAY_IDENTIFY.test(cell)) ? redact(cell).text : cell;

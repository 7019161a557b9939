import type { Format } from '#lib/i18n/format.ts';

/** A day and minute given as `YYYY-MM-DD HH:MM`, as people read it. */
export const momentText = (format: Format, moment: string): string =>
	`${format.date(moment.slice(0, 10))} ${moment.slice(11)}`;

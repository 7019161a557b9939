import type { Filters } from '#lib/domain/filters.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { linkTo } from '#lib/domain/link.ts';
import { addDays, type Period } from '#lib/domain/period.ts';
import { briefTexts } from '#lib/i18n/brief-texts.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/messages.ts';

interface Shown {
	filters: Filters;
	period: Period;
	comparison: Period | null;
}

/** The period, and what it is compared with, as a line. */
export function periodFacts({ filters, period, comparison }: Shown): string[] {
	const { lang, compare } = filters;
	const format = formatFor(lang);
	const named = messagesFor(lang).names.comparison[compare];
	const against = comparison
		? ` · ${briefTexts(lang).comparedWith(named, format.period(comparison))}`
		: '';
	return [`${format.period(period)}${against}`];
}

/** The address of the very same brief: the days are named, so that it does not move on with the data. */
export function pinnedAddress({ filters, period }: Shown): string {
	const days = { from: period.from, to: addDays(period.to, -1) };
	return decodeURI(linkTo('/brief', filters, days));
}

interface State {
	as_of: string;
	snapshot_id: string;
	/** of the usual volume, in the last fortnight; null for too few texts */
	complete_share: number | null;
}

/** Of which data the numbers are: how new, which snapshot, how complete. */
export function originOf(lang: InterfaceLanguage, state: State): string {
	const texts = briefTexts(lang);
	const format = formatFor(lang);
	return [
		texts.asOf(format.date(state.as_of)),
		texts.snapshot(state.snapshot_id),
		...(state.complete_share === null ? [] : [texts.complete(format.share(state.complete_share))])
	].join(' · ');
}

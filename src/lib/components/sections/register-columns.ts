import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { shareOrNull } from '#lib/domain/suppression.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { TableColumn } from '../table-column.ts';

interface Placed {
	commune_name_vi: string | null;
	commune_name_en: string | null;
	year: number | null;
	press_title: string | null;
}
export interface Consultation extends Placed {
	topic: string | null;
	eligible: number | null;
	participated: number | null;
	agreed: number | null;
	stated_participation_percent: number | null;
	stated_agreement_percent: number | null;
}
export interface Contribution extends Placed {
	purpose: string | null;
	amount_vnd: number | null;
	amount_qualifier: string | null;
	households: number | null;
	households_exempt: number | null;
	labour_days: number | null;
	land_m2: number | null;
	has_published_accounts: boolean | null;
}
export interface Inspection {
	form: string;
	rounds: number | null;
	organisations: number | null;
	recommendations: number | null;
	recommendations_done: number | null;
}
export interface PressSource {
	title: string;
	publisher: string;
	published_on: string | null;
	earliest_on: string | null;
	latest_on: string | null;
	initiative_count: number;
}

const ofYear = (row: { year: number | null }) => (row.year === null ? null : String(row.year));

/** A share with its counts, the counts alone below 30; what the source prints where it counts nothing. */
function rate(
	{ consultations: texts }: Messages['register'],
	format: Format,
	part: number | null,
	whole: number | null,
	stated: number | null = null
): string | null {
	if (part !== null && whole !== null && whole > 0) {
		const counts = texts.counts(format.count(part), format.count(whole));
		const share = shareOrNull(part, whole);
		return share === null ? counts : texts.withShare(format.share(share, 1), counts);
	}
	return stated === null ? null : texts.stated(format.share(stated / 100, 2));
}

export function consultationColumns(
	{ pages, register }: Messages,
	format: Format,
	lang: InterfaceLanguage
): TableColumn<Consultation>[] {
	const texts = register.consultations;
	const place = (row: Placed) => (lang === 'vi' ? row.commune_name_vi : row.commune_name_en);
	const of = (part: number | null, whole: number | null, stated?: number | null) =>
		rate(register, format, part, whole, stated);
	return [
		{
			label: pages.initiatives.topic,
			value: (row) => row.topic,
			note: (row) => row.press_title ?? place(row)
		},
		{ label: pages.columns.year, value: ofYear, isExtra: true },
		{
			label: texts.participated,
			value: (row) => of(row.participated, row.eligible, row.stated_participation_percent)
		},
		{
			label: texts.agreed,
			value: (row) => of(row.agreed, row.participated, row.stated_agreement_percent)
		},
		{ label: texts.agreedOfAll, value: (row) => of(row.agreed, row.eligible), isExtra: true }
	];
}

export function contributionColumns(
	{ pages, register, ...messages }: Messages,
	format: Format,
	lang: InterfaceLanguage
): TableColumn<Contribution>[] {
	const texts = pages.initiatives;
	const place = (row: Placed) => (lang === 'vi' ? row.commune_name_vi : row.commune_name_en);
	const amount = (row: Contribution) => {
		if (row.amount_vnd === null) return null;
		const about = row.amount_qualifier === 'more_than' ? '> ' : '';
		return about + format.dong(row.amount_vnd);
	};
	const published = (row: Contribution) =>
		row.has_published_accounts === null
			? messages.unknown
			: messages.yesNo[row.has_published_accounts ? 'yes' : 'no'];
	return [
		{
			label: texts.purpose,
			value: (row) => row.purpose,
			note: (row) => row.press_title ?? place(row)
		},
		{ label: pages.columns.year, value: ofYear },
		{ label: texts.amount, value: amount },
		{
			label: texts.perHousehold,
			value: (row) => {
				if (row.amount_vnd === null) return null;
				if (!row.households) return register.contributions.noBasis;
				const amount = format.dong(row.amount_vnd / row.households);
				return register.contributions.basis(amount, format.count(row.households));
			},
			note: (row) =>
				row.households_exempt
					? register.contributions.exempt(format.count(row.households_exempt))
					: null
		},
		{ label: texts.accounts, value: published, isExtra: true }
	];
}

export function inspectionColumns({ pages, names }: Messages): TableColumn<Inspection>[] {
	const texts = pages.initiatives;
	const forms = names.inspectionForm;
	return [
		{ label: texts.form, value: (row) => forms[row.form as keyof typeof forms] ?? row.form },
		{ label: texts.rounds, as: 'count', value: (row) => row.rounds },
		{ label: texts.organisations, as: 'count', value: (row) => row.organisations },
		{ label: texts.recommendations, as: 'count', value: (row) => row.recommendations },
		{ label: texts.recommendationsDone, as: 'count', value: (row) => row.recommendations_done }
	];
}

export function sourceColumns(
	{ pages, undated }: Messages,
	format: Format
): TableColumn<PressSource>[] {
	const { columns } = pages;
	const day = (row: PressSource) => {
		if (row.published_on) return format.date(row.published_on);
		if (!row.earliest_on || !row.latest_on) return undated;
		return `${undated} (${format.range(format.date(row.earliest_on), format.date(row.latest_on))})`;
	};
	return [
		{ label: columns.title, value: (row) => row.title },
		{ label: columns.publisher, value: (row) => row.publisher },
		{ label: columns.published, value: day },
		{ label: columns.n, as: 'count', value: (row) => row.initiative_count }
	];
}

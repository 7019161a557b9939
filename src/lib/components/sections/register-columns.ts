import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { indicatorLabel } from '#lib/i18n/indicators.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { TableColumn } from '../table-column.ts';

export interface Outcome {
	indicator: string;
	unit: string;
	evidence: string;
	n: number;
	total: number;
}
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

export function outcomeColumns(
	{ pages, names }: Messages,
	lang: InterfaceLanguage
): TableColumn<Outcome>[] {
	const { columns } = pages;
	const evidence = (row: Outcome) => names.evidence[row.evidence as keyof typeof names.evidence];
	return [
		{ label: columns.indicator, value: (row) => indicatorLabel(row.indicator, lang) },
		{ label: columns.value, as: 'decimal', value: (row) => row.total },
		{ label: columns.unit, value: (row) => indicatorLabel(row.unit, lang) },
		{ label: columns.evidence, value: (row) => evidence(row) ?? row.evidence },
		{ label: columns.n, as: 'count', value: (row) => row.n, isExtra: true }
	];
}

/** A share with its counts; the printed rate where the source gives no counts. */
function rate(
	format: Format,
	part: number | null,
	whole: number | null,
	stated: number | null
): string | null {
	if (part !== null && whole !== null && whole > 0) {
		return `${format.share(part / whole, 1)} (${format.count(part)}/${format.count(whole)})`;
	}
	return stated === null ? null : format.share(stated / 100, 2);
}

export function consultationColumns(
	{ pages }: Messages,
	format: Format,
	lang: InterfaceLanguage
): TableColumn<Consultation>[] {
	const texts = pages.initiatives;
	const place = (row: Placed) => (lang === 'vi' ? row.commune_name_vi : row.commune_name_en);
	return [
		{ label: texts.topic, value: (row) => row.topic, note: (row) => row.press_title ?? place(row) },
		{ label: pages.columns.year, value: ofYear },
		{
			label: texts.participated,
			value: (row) => rate(format, row.participated, row.eligible, row.stated_participation_percent)
		},
		{
			label: texts.agreed,
			value: (row) => rate(format, row.agreed, row.participated, row.stated_agreement_percent)
		}
	];
}

export function contributionColumns(
	{ pages, ...messages }: Messages,
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
			value: (row) =>
				row.amount_vnd !== null && row.households
					? `${format.dong(row.amount_vnd / row.households)} (${format.count(row.households)})`
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

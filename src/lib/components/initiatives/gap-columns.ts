import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { MIN_FOR_SHARE } from '#lib/domain/suppression.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { TableColumn } from '../table-column.ts';

export interface Group {
	issue_group: string;
	name_vi: string;
	name_en: string;
	/** null where it must not be shown */
	feedback_count: number | null;
	feedback_total: number;
	open_count: number | null;
	initiative_count: number;
	initiative_total: number;
	/** −1 to 1; null where a whole is too small */
	gap: number | null;
	interval: { low: number; high: number } | null;
}
export interface Place {
	commune_code: string;
	commune_name_vi: string;
	commune_name_en: string;
	province_name_vi: string | null;
	province_name_en: string | null;
	issue_group: string;
	group_name_vi: string | null;
	group_name_en: string | null;
	open_count: number;
	open_over_30_count: number | null;
	initiative_count: number;
}

/** Where each name leads: to the texts, and to the register of the same issue. */
export interface GapLinks {
	feedback: (group: string, commune: string | null) => string;
	register: (group: string) => string;
	commune: (code: string) => string;
}

const pick = (lang: InterfaceLanguage, vi: string | null, en: string | null) =>
	(lang === 'vi' ? vi : en) ?? '';

/** The group with the widest gap, named only where chance does not explain it. */
export function widestGap([widest]: readonly Group[]): Group | null {
	return widest && (widest.interval?.low ?? -1) > 0 ? widest : null;
}

/** A part of a whole: its share where that is large enough, else the count. */
function part(format: Format, count: number | null, whole: number): string | null {
	if (count === null) return null;
	return whole < MIN_FOR_SHARE ? format.count(count) : format.share(count / whole);
}

/** The count behind a share; null where the count itself stands there. */
const behind = (format: Format, count: number | null, whole: number): string | null =>
	count === null || whole < MIN_FOR_SHARE ? null : format.count(count);

/** A gap in percentage points with its sign. */
export const signed = (format: Format, value: number) =>
	`${value > 0 ? '+' : value < 0 ? '−' : ''}${format.points(Math.abs(value))}`;

/** Columns of the issue groups, the widest gap first. */
export function groupColumns(
	{ register }: Messages,
	format: Format,
	lang: InterfaceLanguage,
	links: GapLinks
): TableColumn<Group>[] {
	const texts = register.gap;
	return [
		{ label: texts.group, value: (row) => pick(lang, row.name_vi, row.name_en) },
		{
			label: texts.score,
			as: 'decimal',
			value: (row) => (row.gap === null ? texts.tooFew : signed(format, row.gap)),
			note: ({ interval }) =>
				interval && format.range(signed(format, interval.low), signed(format, interval.high))
		},
		{
			label: texts.feedback,
			as: 'share',
			value: (row) => part(format, row.feedback_count, row.feedback_total),
			note: (row) => behind(format, row.feedback_count, row.feedback_total),
			href: (row) => links.feedback(row.issue_group, null)
		},
		{
			label: texts.initiatives,
			as: 'share',
			value: (row) => part(format, row.initiative_count, row.initiative_total),
			note: (row) => behind(format, row.initiative_count, row.initiative_total),
			href: (row) => links.register(row.issue_group)
		},
		{ label: texts.open, as: 'count', value: (row) => row.open_count, isExtra: true }
	];
}

/** Columns of the communes where feedback waits and nothing is registered. */
export function placeColumns(
	{ pages, register }: Messages,
	lang: InterfaceLanguage,
	links: GapLinks
): TableColumn<Place>[] {
	const texts = register.gap;
	return [
		{
			label: pages.columns.commune,
			value: (row) => pick(lang, row.commune_name_vi, row.commune_name_en),
			note: (row) => pick(lang, row.province_name_vi, row.province_name_en),
			href: (row) => links.commune(row.commune_code)
		},
		{ label: texts.group, value: (row) => pick(lang, row.group_name_vi, row.group_name_en) },
		{
			label: texts.open,
			as: 'count',
			value: (row) => row.open_count,
			href: (row) => links.feedback(row.issue_group, row.commune_code)
		},
		{ label: texts.openOver30, as: 'count', value: (row) => row.open_over_30_count, isExtra: true },
		{ label: texts.ofCommune, as: 'count', value: (row) => row.initiative_count, isExtra: true }
	];
}

import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { MIN_PUBLISHED_CELL } from '#lib/domain/suppression.ts';
import { filtersToSearch } from '#lib/domain/filters.ts';
import { addDays } from '#lib/domain/period.ts';
import type { View } from '../view.ts';

interface AboutExport {
	view: View;
	snapshot_id: string | null;
	definition: { vi: string; en: string };
	hidden_count: number;
	/** what is chosen beside the filters, as pairs of a label and a text */
	chosen?: readonly [string, string][];
}

const WORDS = {
	vi: {
		what: 'Nội dung',
		period: 'Kỳ (theo ngày nhận)',
		to: 'đến hết',
		dataset: 'Bộ dữ liệu',
		datasets: {
			agency: 'dữ liệu của đơn vị',
			example: 'DỮ LIỆU MẪU / EXAMPLE DATA',
			press: 'sổ tổng hợp từ báo chí'
		},
		filters: 'Bộ lọc',
		none: 'không lọc thêm',
		snapshot: 'Bản chụp dữ liệu',
		hidden: (n: number) =>
			`${n} ô từ 1 đến ${MIN_PUBLISHED_CELL - 1}, hoặc có thể suy ra ô như vậy, được để trống`,
		privacy: 'Ô nhỏ'
	},
	en: {
		what: 'What',
		period: 'Period (by day of receipt)',
		to: 'to the end of',
		dataset: 'Dataset',
		datasets: {
			agency: 'the agency’s own data',
			example: 'DỮ LIỆU MẪU / EXAMPLE DATA',
			press: 'register drawn from the press'
		},
		filters: 'Filters',
		none: 'no further filter',
		snapshot: 'Snapshot',
		hidden: (n: number) =>
			`${n} cells from 1 to ${MIN_PUBLISHED_CELL - 1}, or from which one could be worked out, are left empty`,
		privacy: 'Small cells'
	}
};

/** What an export is about, as pairs of a label and a text: it must explain itself once it has left. */
export function aboutExport(
	{ view, snapshot_id, definition, hidden_count, chosen: picked = [] }: AboutExport,
	lang: InterfaceLanguage
): [string, string][] {
	const words = WORDS[lang];
	const { period, dataset, filters } = view;
	const search = filtersToSearch({ ...filters, from: null, to: null, page: 1, lang: 'vi' });
	const chosen = [...search].map(([key, value]) => `${key}=${value}`).join(', ');
	return [
		[words.what, definition[lang]],
		[words.period, `${period.from} ${words.to} ${addDays(period.to, -1)}`],
		[words.dataset, words.datasets[dataset]],
		[words.filters, chosen || words.none],
		...picked,
		[words.snapshot, snapshot_id ?? ''],
		[words.privacy, words.hidden(hidden_count)]
	];
}

import type { Choice } from './choice.ts';
import type { PlaceLookup } from './place-lookup.ts';
import type { Column } from './table.ts';

/** Whether the codes of a column are of before or after the reform of July 2025. */
export function chooseVintage({ values }: Column, places: PlaceLookup): Choice {
	const share = (vintage: 'pre_2025' | 'post_2025') =>
		values.filled.filter((value) => places.isCommuneCode(value, vintage)).length /
		Math.max(1, values.filled.length);
	const [old, current] = [share('pre_2025'), share('post_2025')];
	const value = current > old + 0.1 ? 'post_2025' : old > current + 0.1 ? 'pre_2025' : 'by_date';
	const said = `${Math.round(100 * current)}/${Math.round(100 * old)}`;
	return {
		setting: 'unit_vintage',
		value,
		confidence: value === 'by_date' ? 0.5 : 0.6 + 0.4 * Math.abs(current - old),
		reason: {
			vi: `${said}% mã là mã hiện nay / mã trước tháng 7-2025`,
			en: `${said} % of the codes are current ones / ones of before July 2025`
		},
		...(value === 'by_date' && {
			check: {
				vi: 'mã cũ và mã mới trùng nhau: hãy hỏi nơi xuất tệp đang dùng bộ mã nào',
				en: 'old and current codes overlap: ask whoever exported the file which list it uses'
			}
		})
	};
}

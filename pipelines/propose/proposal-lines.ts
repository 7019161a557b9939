import { SURE, type Choice } from './choice.ts';
import type { Proposal } from './propose-mapping.ts';

const shown = (value: unknown) =>
	typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
const isUnsure = ({ confidence, check }: Choice) => confidence < SURE || check !== undefined;

const choiceLine = ({ setting, value, confidence, reason }: Choice) => {
	const what = setting.startsWith('values.') ? '' : ` = ${shown(value)}`;
	return `  ${setting}${what} (${Math.round(100 * confidence)}%): ${reason.vi} / ${reason.en}`;
};

/** A proposal for people: what was decided and why, what is left out, what to check. */
export function proposalLines({ choices, left_out, unused, rows }: Proposal): string[] {
	const unsure = choices.filter(isUnsure);
	const { row_count, empty_count, total_count, other_count } = rows;
	return [
		'Đã chọn / chosen:',
		...choices.map(choiceLine),
		`Mẫu đọc / sample: ${row_count} dòng/rows; ${empty_count} dòng trống/empty, ${total_count} dòng tổng/totals, ${other_count} dòng khác/others (không phải phản ánh / no cases)`,
		...(left_out.length > 0
			? [
					'Bỏ ra vì giống thông tin cá nhân / left out, they look personal:',
					...left_out.map(({ column, reason }) => `  "${column}": ${reason.vi} / ${reason.en}`)
				]
			: []),
		...(unused.length > 0
			? [`Không dùng / not used: ${unused.map((name) => `"${name}"`).join(', ')}`]
			: []),
		...(unsure.length > 0
			? [
					'Chưa chắc, hãy kiểm tra / unsure, please check:',
					...unsure.map(
						({ setting, check, reason }) =>
							`  ${setting}: ${(check ?? reason).vi} / ${(check ?? reason).en}`
					)
				]
			: ['Không có gì chưa chắc / nothing is unsure.'])
	];
}

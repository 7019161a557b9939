/**
 * Feedback in which it is known which communes of a province rose most: what an analyst has to find.
 * Counts are of the 52 weeks to 28 December 2025 and of the same weeks a year earlier.
 */
import { addDays } from '#lib/domain/period.ts';

export const AS_OF = '2025-12-31';
export const PROVINCE = { code: '40', name: 'Nghệ An' };
const [FIRST_DAY, WEEKS] = ['2024-12-30', 52];

interface Planted {
	commune_code: string;
	now: number;
	before: number;
}

/** Communes of the province with their complaints on compensation for land, in no useful order. */
export const COMPLAINTS: readonly Planted[] = [
	{ commune_code: '16738', now: 14, before: 6 },
	{ commune_code: '16681', now: 31, before: 10 },
	// Many, and fewer than last year; and many that hardly rose.
	{ commune_code: '16777', now: 20, before: 29 },
	{ commune_code: '16690', now: 40, before: 38 },
	{ commune_code: '16702', now: 17, before: 6 },
	{ commune_code: '16708', now: 20, before: 6 },
	{ commune_code: '16732', now: 25, before: 8 }
];

/** The five with the largest rise, the largest first, counted by hand from the list above. */
export const LARGEST_RISES = ['16681', '16732', '16708', '16702', '16738'];

/** A commune of another province that rose more, and feedback on other things and of another tone. */
const ELSEWHERE: Planted = { commune_code: '25750', now: 60, before: 6 };
const PRAISED: Planted = { commune_code: '16777', now: 50, before: 5 };
const LITTERED: Planted = { commune_code: '16690', now: 70, before: 6 };

const complaint = (turn: number) =>
	`Phản ánh: Đã ký nhận phương án bồi thường ${turn} tháng mà tiền vẫn chưa về tài khoản.`;
const praise = (turn: number) =>
	`Tổ ${turn} cảm ơn cán bộ chi trả tiền bồi thường đất nhanh, đúng hẹn, bà con rất hài lòng.`;
const litter = (turn: number) =>
	`Rác chất đống đầu ngõ ${turn}, ba ngày không ai thu gom, hôi thối.`;

type Row = [id: string, day: string, text: string, commune_code: string];

/** Spreads a commune's texts over the weeks of both years. */
function rowsOf(name: string, { commune_code, now, before }: Planted, text: typeof praise): Row[] {
	const year = (count: number, first: string): Row[] =>
		Array.from({ length: count }, (_, i): Row => {
			const day = addDays(first, Math.floor((i * 7 * WEEKS) / count));
			return [`${name}-${commune_code}-${day}-${i}`, day, text(i + 3), commune_code];
		});
	return [...year(now, FIRST_DAY), ...year(before, addDays(FIRST_DAY, -7 * WEEKS))];
}

/** A CSV file with a header; `analystMapping` says what its columns are. */
export function analystCsv(): string {
	const rows: Row[] = [
		// The data begin before the year that is compared with.
		['first', '2023-12-01', litter(1), '16690'],
		...[...COMPLAINTS, ELSEWHERE].flatMap((planted) => rowsOf('land', planted, complaint)),
		...rowsOf('praise', PRAISED, praise),
		...rowsOf('litter', LITTERED, litter)
	];
	return ['id,day,text,commune', ...rows.map((row) => `"${row.join('","')}"`), ''].join('\n');
}

export const analystMapping = {
	...{ source_id: 'hotline', title: 'Tổng đài thử', dataset: 'agency', entity: 'feedback' },
	columns: { source_record_id: 'id', received_at: 'day', text: 'text', commune_code: 'commune' },
	constants: { channel: 'hotline_1022' }
} as const;

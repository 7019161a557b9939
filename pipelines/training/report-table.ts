import type { Estimate, EvaluationReport, HeadScores } from '#lib/domain/evaluation-report.ts';

const percent = (share: number) => (100 * share).toFixed(1);

/** A share and its interval, in per cent: "85.0 (84.1–85.9)". */
export const percentWithInterval = ({ value, low, high }: Estimate): string =>
	`${percent(value)} (${percent(low)}–${percent(high)})`;

const HEADS = {
	sentiment: 'tình cảm / sentiment',
	issue: 'vấn đề / issue',
	group: 'nhóm vấn đề / group',
	kind: 'loại / kind'
};
const VARIANTS = {
	as_written: '',
	no_diacritics: ', không dấu / no diacritics',
	teencode: ', viết tắt chat / teencode'
};

/** Pads every column to its widest cell, so that the rows line up on a terminal. */
export function aligned(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
	return rows
		.map((row) =>
			row
				.map((cell, i) => cell.padEnd(widths[i] ?? 0))
				.join('   ')
				.trimEnd()
		)
		.join('\n');
}

function scoreRow({ head, variant, n, accuracy, macro_f1 }: HeadScores): string[] {
	return [
		`${HEADS[head]}${VARIANTS[variant]}`,
		String(n),
		percentWithInterval(accuracy.mean),
		`${percentWithInterval(accuracy.least)} ${accuracy.least.author}`,
		percentWithInterval(macro_f1.mean)
	];
}

const candidateRow = ({ head, n, top3 }: HeadScores): string[][] =>
	top3 === null
		? []
		: [
				[
					`${HEADS[head]}, trong 3 gợi ý / top 3`,
					String(n),
					percentWithInterval(top3.mean),
					`${percentWithInterval(top3.least)} ${top3.least.author}`,
					''
				]
			];

/** What `evaluate` prints: per cent with 95 % intervals, mean over authors and the least author. */
export function reportTable(report: EvaluationReport): string {
	const written = report.heads.filter(({ variant }) => variant === 'as_written');
	const scores = [
		['%', 'n', 'đúng / accuracy', 'thấp nhất / least author', 'macro-F1'],
		...written.flatMap((row) => [scoreRow(row), ...candidateRow(row)]),
		...report.heads.filter(({ variant }) => variant !== 'as_written').map(scoreRow)
	];
	const contrast = report.slices.filter(({ dimension }) => dimension === 'contrast');
	const slices = contrast.map(({ name, n, scores }) => [
		name,
		String(n),
		...(['sentiment', 'issue', 'kind'] as const).map((head) => {
			const score = scores[head];
			return score ? percentWithInterval(score) : '–';
		})
	]);
	const errors = report.calibration.map(({ head, error }) => `${HEADS[head]} ${percent(error)} %`);
	const floor = report.coverage.find(({ head }) => head === 'sentiment')?.floor;
	return [
		`Bộ phân loại / classifier ${report.version}. Lần lượt bỏ từng người viết / leave-one-author-out; khoảng tin cậy 95 % / 95 % intervals.`,
		'Câu do người viết dựng lên: độ đúng trên phản ánh thật chưa được biết. / Invented texts: accuracy on real feedback is unknown.',
		'',
		aligned(scores),
		'',
		`Sai lệch độ chắc / calibration error: ${errors.join('; ')}`,
		...(floor
			? [
					`Tình cảm được tính / sentiment counted: ${percent(floor.coverage)} %, đúng / right ${percentWithInterval(floor.accuracy)}`
				]
			: []),
		...(slices.length > 0
			? [
					'',
					'Tập đối chiếu, mỗi tập khi bị bỏ ra / contrast sets, each while left out',
					aligned([['', 'n', 'tình cảm / sentiment', 'vấn đề / issue', 'loại / kind'], ...slices])
				]
			: [])
	].join('\n');
}

import type { LoadReport } from '../load-sources.ts';

/** One line a file for people: how many rows came in and what became of each of them. */
export function reportLines({ loaded, failed }: LoadReport): string[] {
	const lines: string[] = [];
	for (const { file, batch_id, counts, quarantine, seconds } of loaded) {
		if (!counts) {
			lines.push(`${file}: đã nạp trước đây, không có gì thêm / already loaded, nothing to add`);
			continue;
		}
		const speed = Math.round(counts.rows_in / Math.max(seconds, 0.001));
		lines.push(
			`${file}: ${counts.rows_in} dòng = ${counts.rows_kept} giữ + ${counts.rows_duplicate} trùng + ${counts.rows_count_only} chỉ đếm + ${counts.rows_rejected} loại`,
			`  rows in ${counts.rows_in} = kept ${counts.rows_kept} + duplicate ${counts.rows_duplicate} + count-only ${counts.rows_count_only} + rejected ${counts.rows_rejected}; redactions ${counts.redaction_count}; ${seconds.toFixed(1)} s, ${speed} rows/s`
		);
		if (quarantine)
			lines.push(
				`  Dòng bị loại / rejected rows: ${quarantine}`,
				`  Sửa các dòng đó trong tệp rồi chạy / correct them in the file, then run: replay <file> --batch ${batch_id}`
			);
	}
	return [...lines, ...failed.map(({ message }) => message)];
}

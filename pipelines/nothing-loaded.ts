import { PipelineError } from './pipeline-error.ts';
import type { Rejection } from './sources/source-row.ts';

/** Every row of a file was rejected; the quarantine says why of each. The store is as it was. */
export class NothingLoaded extends PipelineError {
	constructor(file: string, rows: number, first: Rejection, quarantine: string) {
		const { row_number, column, reason, value } = first;
		const shown = value === null ? '' : ` ("${value}")`;
		super({
			vi: `Tệp ${file}: không nạp được dòng nào (${rows} dòng bị loại); kho dữ liệu giữ nguyên. Dòng ${row_number}${column ? `, cột "${column}"` : ''}: ${reason.vi}${shown}. Xem tất cả ở ${quarantine}`,
			en: `The file ${file}: no row could be loaded (${rows} rejected); the store is as it was. Row ${row_number}${column ? `, column "${column}"` : ''}: ${reason.en}${shown}. See all in ${quarantine}`
		});
		this.name = 'NothingLoaded';
	}
}

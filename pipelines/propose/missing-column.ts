import { PipelineError } from '../pipeline-error.ts';
import type { ProposedEntity } from './header-words.ts';
import type { Column } from './table.ts';

const WHAT: Record<string, { vi: string; en: string }> = {
	text: { vi: 'nội dung (văn bản)', en: 'the text' },
	received_at: { vi: 'ngày tiếp nhận', en: 'the day it was received' },
	happened_at: { vi: 'ngày diễn ra', en: 'the day it happened' },
	status: { vi: 'trạng thái', en: 'the status' },
	source_record_id: { vi: 'mã phiếu', en: 'the case number' }
};

/** The error for a file in which no column could be a property that every row needs. */
export function missingColumn(
	file: string,
	entity: ProposedEntity,
	property: string,
	columns: readonly Column[]
): PipelineError {
	const what = WHAT[property] ?? { vi: property, en: property };
	const list = columns
		.slice(0, 40)
		.map(({ name }) => `"${name}"`)
		.join(', ');
	return new PipelineError({
		vi: `Tệp ${file}: không thấy cột nào là ${what.vi} ("${property}" của "${entity}"). Các cột có: ${list || 'không có'}. Hãy viết tệp ánh xạ theo data/examples/mappings/hotline.json: nêu cột trong "columns", hoặc một giá trị chung trong "constants".`,
		en: `The file ${file}: no column looks like ${what.en} ("${property}" of "${entity}"). Columns: ${list || 'none'}. Write the mapping after data/examples/mappings/hotline.json: name the column in "columns", or one value for all rows in "constants".`
	});
}

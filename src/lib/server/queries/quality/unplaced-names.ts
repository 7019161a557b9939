import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import { ENTITIES } from '#lib/domain/source-mapping.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import { QUALITY_ROLES } from './quality-roles.ts';
import sql from './unplaced-names.sql?raw';

const name = z.string().nullable();
const rowSchema = z.object({
	entity: z.enum(ENTITIES),
	/** redacted; null: names that fewer than five rows hold each, added up */
	place_name: name,
	name_count: z.int(),
	/** rows read with this name, repeats included */
	n: z.int(),
	province_name_vi: name,
	province_name_en: name,
	suggested_code: name,
	suggested_name_vi: name,
	suggested_name_en: name,
	suggested_province_vi: name,
	suggested_province_en: name
});
export type UnplacedRow = z.infer<typeof rowSchema>;

export const unplacedNamesQuestion = defineQuestion({
	name: 'unplaced-names',
	sql,
	relations: [],
	roles: QUALITY_ROLES,
	params: z.object({ dataset: datasetSchema }),
	row: rowSchema,
	definition: {
		vi: 'Tên (hoặc mã) xã trong các tệp đã nạp mà không khớp với đơn vị nào, hoặc khớp với nhiều đơn vị, và số dòng đọc được có tên ấy. Gợi ý là đơn vị có tên hiện nay hoặc tên cũ ít khác nhất (khoảng cách Levenshtein, không phân biệt dấu). Tên dưới 5 dòng chỉ được cộng chung.',
		en: 'Names (or codes) of communes in the files loaded that match no unit, or several, and how many rows were read with each. The suggestion is the unit whose present or former name differs least (Levenshtein distance, diacritics ignored). Names that fewer than 5 rows hold are only added up.'
	}
});

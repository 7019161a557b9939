import type { Sentence } from '../pipeline-error.ts';
import { SURE, type Choice } from './choice.ts';
import type { ChosenColumn } from './choose-columns.ts';
import { dateFit } from './value-fit.ts';

const percent = (share: number) => `${Math.round(100 * share)}%`;

function evidence({ property, column: { values }, value_fit }: ChosenColumn): Sentence {
	const length = Math.round(values.average_length);
	if (property === 'text')
		return {
			vi: `trung bình ${length} ký tự, ${percent(values.vietnamese_share)} là tiếng Việt`,
			en: `${length} characters on average, ${percent(values.vietnamese_share)} Vietnamese`
		};
	if (property === 'source_record_id')
		return {
			vi: `${percent(values.unique_share)} giá trị không trùng nhau`,
			en: `${percent(values.unique_share)} of the values differ`
		};
	if (property.endsWith('_at'))
		return {
			vi: `${percent(dateFit(values))} giá trị là ngày`,
			en: `${percent(dateFit(values))} of the values are dates`
		};
	return {
		vi: `${percent(value_fit)} giá trị khớp`,
		en: `${percent(value_fit)} of the values fit`
	};
}

/** Why a column was chosen for a property, and what to look at when that is not certain. */
export function columnChoice(chosen: ChosenColumn): Choice {
	const { property, column, score, name_fit, rival } = chosen;
	const said = evidence(chosen);
	const confidence = rival === null ? Math.min(1, score + 0.1) : Math.min(score, SURE - 0.1);
	const name = name_fit >= 0.6 ? { vi: 'tên cột quen thuộc; ', en: 'a familiar name; ' } : null;
	const nearest = rival === null ? null : `"${rival}"`;
	const isDoubtful = confidence < SURE;
	return {
		setting: `columns.${property}`,
		value: column.name,
		confidence,
		reason: { vi: `${name?.vi ?? ''}${said.vi}`, en: `${name?.en ?? ''}${said.en}` },
		...(isDoubtful && {
			check: nearest
				? {
						vi: `cột ${nearest} cũng giống như vậy: hãy chọn một`,
						en: `the column ${nearest} is as likely: choose one`
					}
				: { vi: 'hãy xem vài dòng của cột này', en: 'look at some rows of this column' }
		})
	};
}

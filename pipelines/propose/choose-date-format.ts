import type { SourceMapping } from '#lib/domain/source-mapping.ts';
import { parseInstant } from '#lib/text/parse-date.ts';
import { dateOfSerial } from '../sources/date-text.ts';
import { SURE, type Choice } from './choice.ts';
import type { Column } from './table.ts';

type DateFormat = SourceMapping['date_format'];
/** Where two formats read all values, the one that Viet Nam writes goes first. */
const FORMATS: readonly DateFormat[] = ['dd/mm/yyyy', 'iso', 'mm/dd/yyyy'];
const TYPED = /^\d{4}-\d{2}-\d{2}(?: |$)/;

const percent = (share: number) => Math.round(100 * share);

/**
 * The format in which the dates of the chosen columns are written. Typed dates do not count: the
 * sources write them in whatever format the mapping has.
 */
export function chooseDateFormat(columns: readonly Column[], hasTyped: boolean): Choice {
	const values = columns
		.flatMap((column) => column.values.filled)
		.filter((value) => !(hasTyped && (TYPED.test(value) || dateOfSerial(value) !== null)));
	if (values.length === 0) {
		const reason = { vi: 'ngày giờ là kiểu ngày của tệp', en: 'dates are typed in the file' };
		return { setting: 'date_format', value: 'iso', confidence: 1, reason };
	}
	const readable = (format: DateFormat) =>
		values.filter((value) => parseInstant(value, format, '+07:00') !== null).length / values.length;
	const [best, next] = FORMATS.map((format) => ({ format, share: readable(format) })).sort(
		(a, b) => b.share - a.share
	);
	const { format, share } = best ?? { format: 'iso', share: 0 };
	const isTie = next !== undefined && share > 0 && next.share > share - 0.001;
	return {
		setting: 'date_format',
		value: format,
		confidence: isTie ? SURE - 0.1 : share,
		reason: {
			vi: `${percent(share)}% giá trị là ngày có thật khi đọc theo dạng này`,
			en: `${percent(share)} % of the values are dates that exist when read so`
		},
		...(isTie && {
			check: {
				vi: `mọi ngày cũng đọc được theo "${next.format}": hãy xem một ngày đã biết`,
				en: `all dates can be read as "${next.format}" too: look at one whose day you know`
			}
		}),
		...(!isTie &&
			share < 0.9 && {
				check: {
					vi: 'những dòng còn lại sẽ vào danh sách bị loại',
					en: 'the other rows would be set aside'
				}
			})
	};
}

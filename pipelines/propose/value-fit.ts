import { codeOf, isCoded } from './code-words.ts';
import type { ColumnValues } from './column-values.ts';
import type { PlaceLookup } from './place-lookup.ts';

/** How far values fit a property, 0–1, and how much that says beside the name of the column. */
export interface ValueFit {
	fit: number;
	/** 0: the name alone decides; 1: the values alone do */
	weight: number;
}

const shareOf = ({ distinct }: ColumnValues, test: (value: string) => boolean) => {
	const all = distinct.reduce((sum, { count }) => sum + count, 0);
	const good = distinct.reduce((sum, { value, count }) => sum + (test(value) ? count : 0), 0);
	return all === 0 ? 0 : good / all;
};

export const dateFit = ({ date_share, serial_share }: ColumnValues): number =>
	Math.max(serial_share, ...Object.values(date_share));

function textFit({ average_length, vietnamese_share }: ColumnValues): number {
	const length = Math.min(1, average_length / 60);
	return average_length < 12 ? 0 : 0.6 * length + 0.4 * vietnamese_share;
}

function idFit(values: ColumnValues): number {
	const { unique_share, average_length, filled, filled_share } = values;
	if (average_length > 40 || dateFit(values) > 0.5 || filled.length === 0) return 0;
	const isSpaced = filled.filter((value) => /\s/.test(value)).length > 0.2 * filled.length;
	const personal = Math.max(values.phone_share, values.email_share, values.identity_share);
	return isSpaced || personal > 0.3 ? 0 : unique_share * filled_share;
}

/** How far a column's values could be those of a property. */
export function valueFit(property: string, values: ColumnValues, places: PlaceLookup): ValueFit {
	if (isCoded(property)) {
		const few = values.distinct.length <= 40 && values.average_length <= 40;
		const known = shareOf(values, (value) => codeOf(property, value) !== null);
		return { fit: few ? known : 0, weight: 0.5 };
	}
	switch (property) {
		case 'text':
			return { fit: textFit(values), weight: 0.5 };
		case 'source_record_id':
			return { fit: idFit(values), weight: 0.4 };
		case 'commune_name':
			return { fit: shareOf(values, places.isCommuneName), weight: 0.6 };
		case 'province_name':
			return { fit: shareOf(values, places.isProvinceName), weight: 0.6 };
		case 'commune_code': {
			const vintages = ['post_2025', 'pre_2025'] as const;
			const fits = vintages.map((each) =>
				shareOf(values, (value) => places.isCommuneCode(value, each))
			);
			return { fit: Math.max(...fits), weight: 0.5 };
		}
		case 'province_code':
			return { fit: shareOf(values, places.isProvinceCode), weight: 0.3 };
		case 'satisfaction':
			return { fit: shareOf(values, (value) => /^[1-5]$/.test(value)), weight: 0.6 };
		case 'district_name':
		case 'agency':
		case 'reason_code':
			return {
				fit: values.average_length <= 60 && values.filled.length > 0 ? 0.7 : 0,
				weight: 0.2
			};
		default:
			return { fit: dateFit(values), weight: 0.5 };
	}
}

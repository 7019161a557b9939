import { PERSONAL_WORDS } from '#lib/text/columns/personal-words.ts';
import type { Sentence } from '../pipeline-error.ts';
import { HEADER_WORDS } from './header-words.ts';
import { matchHeader } from './match-header.ts';
import type { Column } from './table.ts';

export interface LeftOut {
	column: string;
	reason: Sentence;
}

const OTHER_WORDS = Object.values(HEADER_WORDS).flatMap((words) => Object.values(words).flat());

/** Why a column looks personal; null when it does not. */
function personalReason({ name, values }: Column): Sentence | null {
	const { phone_share, email_share, identity_share, name_share, average_length } = values;
	if (average_length < 40) {
		if (phone_share > 0.3)
			return { vi: 'giá trị là số điện thoại', en: 'its values are telephone numbers' };
		if (email_share > 0.3)
			return { vi: 'giá trị là địa chỉ thư điện tử', en: 'its values are e-mail addresses' };
		if (identity_share > 0.3)
			return { vi: 'giá trị giống số giấy tờ', en: 'its values look like identity numbers' };
		if (name_share > 0.5)
			return { vi: 'giá trị là họ tên người', en: 'its values are names of people' };
	}
	const fit = matchHeader(name, PERSONAL_WORDS);
	const isSaid = fit >= 0.6 && fit > matchHeader(name, OTHER_WORDS);
	return isSaid
		? { vi: 'tên cột nói về người gửi hoặc nơi ở', en: 'its name speaks of a person or an address' }
		: null;
}

/** The columns of a table that look personal: they are left out, and said to be. */
export function personalColumns(columns: readonly Column[]): LeftOut[] {
	return columns.flatMap((column) => {
		const reason = personalReason(column);
		return reason ? [{ column: column.name, reason }] : [];
	});
}

import { publishedShare } from '#lib/domain/brief/published-share.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { describeChange } from '#lib/i18n/change.ts';
import { briefTexts } from '#lib/i18n/brief-texts.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import type { TableColumn } from '../table-column.ts';
import type { Hidden } from './brief-types.ts';
import { countText } from './count-text.ts';

/** A column of published counts, hidden ones marked. */
export const countColumn = <Row>(
	lang: InterfaceLanguage,
	label: string,
	of: (row: Row) => Hidden
): TableColumn<Row> => ({ label, as: 'count', value: (row) => countText(lang, of(row)) });

/** A column of shares; a dash where a count is hidden or the whole is under 30. */
export const shareColumn = <Row>(
	label: string,
	part: (row: Row) => Hidden,
	whole: (row: Row) => Hidden
): TableColumn<Row> => ({
	label,
	as: 'share',
	value: (row) => publishedShare(part(row), whole(row))
});

interface Compared {
	n: Hidden;
	previous_n: Hidden;
}

/** A column that tells how a count changed against the comparison period, in words. */
export const changeColumn = <Row extends Compared>(lang: InterfaceLanguage): TableColumn<Row> => {
	const texts = messagesFor(lang);
	const words = ({ n, previous_n }: Row) => {
		if (n === null) return countText(lang, null);
		if (previous_n === null) return briefTexts(lang).fromHiddenBase;
		if (previous_n === 0) return texts.pages.overview.finding.fromNone;
		return describeChange(lang, 'count', n, previous_n)?.text ?? texts.none;
	};
	return { label: texts.pages.columns.change, as: 'signed', value: words };
};

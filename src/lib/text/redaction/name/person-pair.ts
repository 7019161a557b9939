import type { Word } from '../../words.ts';
import { isGiven } from './name-context.ts';
import type { NameContext } from './name-context.ts';

/** Given names that hardly any place ends in: "Phú Tuấn" is nowhere, "Phú Hòa" is in ten provinces. */
const PERSONS_LAST: ReadonlySet<string> = new Set(
	`tuấn hùng dũng tùng huy quỳnh oanh huệ nhung tuyết thúy thuý thùy loan hạnh hằng quyên uyên diễm
	nguyệt toản duyên hiếu kiệt đạt thảo trâm trinh phượng thắm vy ngân hiền nhi`
		.trim()
		.split(/\s+/)
);
/** The same without diacritics, less those that are places' or other words' then. */
const FOLDED_LAST = new Set(
	'tuan huy quynh oanh nhung tuyet hang quyen uyen nguyet duyen trinh vy ngan hien nhi'.split(' ')
);
/** First syllables of two given names that open hardly any place. */
const PERSONS_FIRST = new Set('thu thúy thùy tuyết diễm diệu mộng thảo bích'.split(' '));
/** Family names of two words in all that are hardly ever a place: "Lâm Hà", "Hoàng Mai" are districts. */
const NO_PLACE_SURNAMES = new Set(
	'nguyễn trần lê phạm huỳnh phan võ đặng bùi đỗ ngô trịnh hoàng vũ trương phùng nguyen tran pham huynh phan dang bui'.split(
		' '
	)
);

/** Whether a family name is one that hardly any place begins with. */
export const isNoPlaceFamily = (word: Word | undefined) =>
	word !== undefined && NO_PLACE_SURNAMES.has(word.lower);

/** Whether two words, a given name last, are a person rather than a place: many places sound like names. */
export function isPersonPair(run: readonly Word[], context: NameContext): boolean {
	const [first, second] = run;
	if (!first || !second || run.length !== 2) return false;
	if (NO_PLACE_SURNAMES.has(first.lower)) return isGiven(second, context);
	if (context.isPlain) return FOLDED_LAST.has(second.folded);
	return (
		PERSONS_LAST.has(second.lower) || (PERSONS_FIRST.has(first.lower) && isGiven(second, context))
	);
}

/** Syllables of good omen that open and end the names of communes: "Tân Phú", "Hòa Lợi", "An Bình". */
const OPENS_PLACE = new Set(
	`an tân phú hòa hoà bình vĩnh mỹ phước đông long thạnh tam bắc nam tây lộc lương đại yên hưng hiệp thuận thịnh đoàn phong
	tiên quế trà đồng thượng hạ nông cẩm diên ninh tịnh nghĩa hành đức phổ`.split(/\s+/)
);
const ENDS_PLACE = new Set(
	`an tân phú hòa hoà bình vĩnh mỹ phước đông long thạnh tam bắc nam tây lộc lương yên hưng hiệp thuận thịnh phong sơn thành
	lợi giang hải châu thủy thuỷ thọ hội xuân lâm điền khánh trung lập phúc minh trị kiệt quý đức kết kỳ trường hà lạc tiến`.split(
		/\s+/
	)
);
/** Whether the name of a commune may begin with a word. */
export const opensPlaceName = ({ lower }: Word) => OPENS_PLACE.has(lower);
/** Whether two given names are rather a commune, whose team somebody meets. */
export const isPlacePair = ([first, second]: readonly Word[]) =>
	OPENS_PLACE.has(first?.lower ?? '') && ENDS_PLACE.has(second?.lower ?? '');

import { opensSentence } from '../../words.ts';
import type { Word } from '../../words.ts';
import { isKnown } from './name-context.ts';
import type { NameContext } from './name-context.ts';

/** What happens to roads and places, and hardly to anybody. */
const ROAD_GOES_ON = new Set(
	`kẹt ngập tắc ùn lún sụt thi_công kéo_dài giao_với giao_cắt nối_dài xuống_cấp chưa_có_vỉa chưa_có_đèn đèn hay_kẹt
	hay_ngập hay_tắc lại_ngập lại_kẹt lại_tắc đều_ngập đều_kẹt đều_tắc bị_ngập bị_lún bị_sạt rẽ_vào rẽ_sang ổ_gà đường_xấu
	tối_om không_có_đèn không_có_vỉa chưa_thông thông_xe mở_rộng ket ngap tac`.split(/\s+/)
);
const JOINS = new Set('và với va voi'.split(' '));
const CROSSINGS = new Set(
	'giao tư ba năm nút góc đoạn giữa tuyến đường phố lộ nối xoay hẻm ngõ trục cầu tu duong doan goc nga'.split(
		' '
	)
);
const MOST_WORDS = 4;
const DASH = /^ ?[–—/-] ?$/;

/** Whether the words from `at` on tell of a road: "kẹt xe", "chưa có vỉa hè". */
function tellsOfRoad(words: readonly Word[], at: number): boolean {
	let phrase = '';
	for (let index = at; index < at + 3; index++) {
		const word = words[index];
		if (!word?.joined || word.capital) return false;
		phrase = phrase === '' ? word.lower : `${phrase}_${word.lower}`;
		if (ROAD_GOES_ON.has(phrase)) return true;
	}
	return false;
}

/** The run of capitals that ends at `end`, and the place of its first word. */
function capitalsBefore(words: readonly Word[], end: number): readonly [Word[], number] {
	let at = end;
	while (at > 0 && words[at]?.joined && words[at - 1]?.capital && end - at < MOST_WORDS) at--;
	return [words.slice(at, end + 1), at];
}

/** "nút giao Mai Chí Thọ và Đồng Văn Cống": the other end of a crossing, whose first is a road. */
function followsRoad(words: readonly Word[], at: number, text: string): boolean {
	const before = words[at - 1];
	const isJoined = words[at]?.joined === true && JOINS.has(before?.lower ?? '');
	const gap = text.slice(before?.end, words[at]?.start);
	const isCrossed = DASH.test(gap) && before?.capital === true;
	const isListed = gap === ', ' && before?.capital === true;
	if (!isJoined && !isListed && !isCrossed) return false;
	const last = isJoined ? at - 2 : at - 1;
	if (!words[last]?.capital) return false;
	const [run, start] = capitalsBefore(words, last);
	if (run.length > 1 && isKnown(run)) return true;
	return !isListed && !!run[0]?.joined && CROSSINGS.has(words[start - 1]?.lower ?? '');
}

/** The run of capitals that begins at a word. */
function capitalsFrom(words: readonly Word[], at: number): readonly Word[] {
	let end = at + 1;
	while (words[end]?.joined && words[end]?.capital && end - at < MOST_WORDS) end++;
	return words.slice(at, end);
}

/** "Huỳnh Văn Lũy – Lê Lợi", "Huỳnh Văn Lũy, Lê Lợi, Trần Phú": roads that history knows follow. */
function leadsRoads(words: readonly Word[], after: number, text: string): boolean {
	const next = words[after];
	const gap = text.slice(words[after - 1]?.end, next?.start);
	if (!next?.capital || !(DASH.test(gap) || gap === ', ')) return false;
	const run = capitalsFrom(words, after);
	if (run.length < 2 || !isKnown(run)) return false;
	if (gap !== ', ') return true;
	const end = after + run.length;
	const second = capitalsFrom(words, JOINS.has(words[end]?.lower ?? '') ? end + 1 : end);
	return second.length > 1 && isKnown(second);
}

const FARTHEST = 14;
/** "Hà Huy Tập 21,65, Lê Viết Thuật 20,9": a table of roads or schools, another of which history knows. */
function isInKnownTable(words: readonly Word[], at: number, after: number): boolean {
	const isNumber = (word: Word | undefined) => word?.joined === true && /^\d/.test(word.text);
	if (!isNumber(words[after])) return false;
	const last = Math.min(words.length - 1, after + FARTHEST);
	for (let number = Math.max(1, at - FARTHEST); number <= last; number++) {
		if (number === after || !isNumber(words[number]) || !words[number - 1]?.capital) continue;
		const [run] = capitalsBefore(words, number - 1);
		if (run.length > 1 && isKnown(run)) return true;
	}
	return false;
}

/** Directions that are family names too: "Từ Thanh Hóa vào Bình Dương". */
const DIRECTIONS = new Set(['từ', 'qua', 'lại', 'tu']);
const isByMiddle = (run: readonly Word[]) => /^(?:Thị|Văn|Thi|Van)$/.test(run[1]?.text ?? '');

const ESTATES = new Set(
	`riverside plaza residence residences complex land group center centre park tower towers home homes garden gardens
	city mart resort spa hotel coffee cafe media food logistics express motor homestay`.split(/\s+/)
);

/** Whether a run that no title stands before is a road, a brand or a way from somewhere. */
export function isRoadOrBrand(run: readonly Word[], at: number, context: NameContext): boolean {
	const { words, surface, isShouted } = context;
	const first = run[0];
	if (run.length < 2 || !first || isShouted) return false;
	const after = at + run.length;
	const next = words[after];
	if (ESTATES.has(run.at(-1)?.lower ?? '')) return true;
	if (next?.joined && next.capital && ESTATES.has(next.lower)) return true;
	// A name opens the field of a form: "Bên bán: Từ Công Em".
	const isField = surface.text.startsWith(': ', first.start - 2);
	const opens = !isField && opensSentence(surface.text, first);
	if (opens && DIRECTIONS.has(first.lower) && !isByMiddle(run)) return true;
	if (tellsOfRoad(words, after)) return true;
	if (followsRoad(words, at, surface.text) || leadsRoads(words, after, surface.text)) return true;
	if (isInKnownTable(words, at, after)) return true;
	// "Đặng Thúc Vịnh và Trịnh Thị Miếng thi công dở dang"
	if (!next?.joined || !JOINS.has(next.lower)) return false;
	let end = after + 1;
	while (words[end]?.joined && words[end]?.capital) end++;
	return end > after + 1 && tellsOfRoad(words, end);
}

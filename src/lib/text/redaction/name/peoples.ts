import type { Word } from '../../words.ts';
import { opensSentence } from '../../words.ts';
import { hasMiddleName } from './name-context.ts';
import type { NameContext } from './name-context.ts';

const namesOf = (list: string) => new Set(list.split(/\s*[|\n]\s*/).map((name) => name.trim()));

/** Peoples, their branches, and heroines whom the young are told of: they look like a person's name (folded). */
const PEOPLES = namesOf(
	`ha nhi|la chi|la ha|la hu|lo lo|co lao|pu peo|phu la|bo y|si la|kho mu|pa then|bru van kieu|van kieu|bru|xo dang|xe dang
	gie trieng|co tu|co ho|chu ru|ra glai|ra glay|ra glei|e de|gia rai|ba na|ro mam|o du|xinh mun|san diu|san chay|san chi
	cao lan|ta oi|pa ko|pa co|mong hoa|dao do|dao tien|dao quan chet|dao quan trang|dao thanh y|dao ao dai|dao lo gang|dao tuyen
	dao thanh phan|thai den|thai trang|thai do|tay nung|tay khao|tay poong|hoa kieu|kinh|muong|khang|mang|bo y giay|tu di
	nung an|nung din|nung phan sinh|nung chao|nung inh|nung quy rin|nung loi|xa pho|pa di|thu lao|ngan|thuy|cu te|xa de
	mong den|mong do|mong trang|mong xanh|mong leng|mong si|na mieo|cham hroi|cham islam|cham ba ni|ba ni|bih|kpa|adham
	mdhur|ktul|hroi|to dra|xo teng|mo nam|ha lang|bo nam|kor|hre|ca dong|mnong gar|mnong preh|mnong lak|gar|preh|lach|chil
	cil|sre|nop|xtieng|stieng|dan lai|ly ha|o du|tay hat|phong|ruc|sach|arem|ma lieng|may|tri|khua|ma coong|van kieu
	toi oi|ka tu|kotu|thai muong|ngai|san diu|hoa nung|lu|lao|la ti|cong|xa la vang|ho|ut tich|me suot|khmer krom`
);
/** Peoples of one syllable or written as one word, behind whom no name hides even after "các em". */
const ONE_WORD = new Set(
	`raglai raglay khmer cham ede jrai bahnar mnong xtieng stieng hre mong muong nung tay giay bru rhade koho churu tai
	sedang brau romam kdong lach chil hmong hmoob kor cor pako katu taoih vankieu`.split(/\s+/)
);
const BRANCHES = new Set('hoa den do trang xanh tien tuyen chai leng si'.split(' '));
const PLURALS = new Set(
	'các những mấy nhiều người dân đồng đội tộc bọn hai ba cac nhung may nguoi dan doi toc'.split(' ')
);
/** "áo Hà Nhì", "váy Lô Lô", "tiếng Cơ Tu": what belongs to a people. */
const BELONGINGS = new Set(
	`áo váy khăn mũ yếm thắt trang xà tiếng chữ người dân tộc họa hoa văn thổ cẩm nhà lễ tết múa khèn hát làn điệu gùi
	chiêng mâm ẩm bếp rượu bản làng thôn buôn nhóm ngành đội điệu lớp ao vay khan tieng chu nguoi dan toc nha le mua hat nhom`.split(
		/\s+/
	)
);

/** Whether a run is a people or a branch of one: "Hà Nhì Đen", "áo Lô Lô Hoa", "các em Raglai". */
export function isPeople(run: readonly Word[], at: number, { words, surface }: NameContext) {
	const folded = run.map((word) => word.folded);
	const [first, next] = [run[0], words[at + run.length]];
	if (!first) return false;
	// "chị Dao Tiền", where the second word ends names.
	if (next?.joined && next.capital && PEOPLES.has(`${folded.join(' ')} ${next.folded}`))
		return true;
	if (run.length === 1) {
		if (!ONE_WORD.has(first.folded) || !first.joined) return false;
		return PLURALS.has(words[at - 2]?.lower ?? '') || PLURALS.has(words[at - 1]?.lower ?? '');
	}
	if (PEOPLES.has(folded.join(' '))) return true;
	if (BRANCHES.has(folded.at(-1) ?? '') && PEOPLES.has(folded.slice(0, -1).join(' '))) return true;
	// "áo Phù Lá Hán", whatever branch it is.
	const isOwned = first.joined && BELONGINGS.has(words[at - 1]?.lower ?? '');
	if (!isOwned || hasMiddleName(run) || opensSentence(surface.text, first)) return false;
	return PEOPLES.has(folded.slice(0, 2).join(' '));
}

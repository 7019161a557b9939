import type { Case } from './compose.ts';
import { larger, words } from './compose.ts';
import { inFrame, placed, plain, provinceName, writtenProvince } from './draw.ts';
import type { Draw } from './slices.ts';
import { dayContext, isNumber } from './world.ts';
import type { World } from './world.ts';
import { fullName, withLarger, writeProvince } from './write-place.ts';
import type { Unit } from './units.ts';

/** Persons whom wards and roads are named after begin with one of these family names. */
const FAMILY_NAME =
	/^(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|ngô|dương|lý|đinh|trương|tôn|hồ|mạc) /;
/** Names that are everyday words, and so stand in sentences that speak of no place. */
const EVERYDAY = new Set(
	`an toàn|bình an|hòa bình|đoàn kết|thống nhất|trung tâm|văn minh|tự do|dân chủ|công bằng|thành công|tiến bộ
	|độc lập|thanh bình|bình minh|an lạc|an khang|hạnh phúc|đồng tâm|hợp nhất|quyết thắng|quyết tiến|cộng hòa
	|hồng phong|minh khai|quang trung|thành công|tân tiến|đại đồng|ngọc hà|thanh hà|thu cúc|kim liên|mỹ hạnh
	|minh tâm|bảo ái|thanh xuân|an bình|hùng vương|vĩnh viễn|trung thành|yên bình|thái bình|bình dân|chợ mới
	|phú quý|trường thọ|an ninh|thịnh vượng|xuân mai|hoàng mai|kim ngọc|thanh nga|mỹ lệ|ngọc lan|hồng vân`
		.split('|')
		.map((name) => name.trim())
);

const isName = ({ canonical }: Unit) => FAMILY_NAME.test(canonical) || EVERYDAY.has(canonical);

function likeAPerson(world: World): Case | null {
	const { random } = world;
	const isBefore = random.chance(0.5);
	const unit = random.pick((isBefore ? world.old : world.current).filter(isName));
	const [old_province = ''] = isBefore ? unit.old_provinces : [];
	const told = { old_province, is_before_reform: isBefore };
	const piece = placed(world, unit, fullName(unit), told);
	if (!piece) return null;
	const province = isBefore ? writeProvince(world, old_province) : writtenProvince(world, unit);
	const pieces = withLarger(world, piece, [province]);
	return inFrame(world, 'any', pieces, dayContext(random, isBefore ? 'before' : 'after'));
}

const ENGLISH: Record<string, string> = {
	xã: 'commune',
	phường: 'ward',
	'đặc khu': 'special zone'
};
const ENGLISH_PROVINCE: Record<string, readonly string[]> = {
	'Hà Nội': ['Hanoi', 'Ha Noi City'],
	'Hồ Chí Minh': ['Ho Chi Minh City', 'HCMC'],
	'Đà Nẵng': ['Da Nang', 'Danang City'],
	'Hải Phòng': ['Hai Phong City', 'Haiphong'],
	'Cần Thơ': ['Can Tho City'],
	Huế: ['Hue City', 'Hue']
};

/** "Tan An commune, Tay Ninh province", "the ward of Ben Thanh, Ho Chi Minh City" */
function english(world: World): Case | null {
	const { random } = world;
	const unit = random.pick(world.current.filter(({ name }) => name.includes(' ')));
	const word = ENGLISH[unit.word] ?? '';
	const name = plain(unit.name);
	const capital = word.replace(/^./, (letter) => letter.toUpperCase());
	const piece = placed(
		world,
		unit,
		random.pick([`${name} ${word}`, `${name} ${capital}`, `the ${word} of ${name}`]),
		{ is_plain: true }
	);
	if (!piece) return null;
	const province = provinceName(world, unit);
	const named = random.pick(
		ENGLISH_PROVINCE[province] ?? [plain(province), `${plain(province)} province`]
	);
	const pieces = [piece, words(', '), larger(named)];
	return inFrame(world, 'english', pieces, dayContext(random, 'after'), plain);
}

/** "Ward 12, District 5, Ho Chi Minh City" */
function englishNumber(world: World): Case | null {
	const { random } = world;
	const unit = random.pick(
		world.units.filter(
			(each) => isNumber(each) && each.districts.every((name) => /^Quận \d/.test(name))
		)
	);
	const [district = ''] = unit.districts;
	const piece = placed(world, unit, `Ward ${unit.name}`, { district, is_before_reform: true });
	if (!piece) return null;
	const rest = [words(', '), larger(district.replace('Quận', 'District')), words(', ')];
	const pieces = [piece, ...rest, larger(random.pick(['Ho Chi Minh City', 'HCMC', 'Saigon']))];
	return inFrame(world, 'english', pieces, dayContext(random, 'before'), plain);
}

/** Names that could be taken for something else, and names in English sentences. */
export const nameSlices: Record<string, Draw> = {
	'name of a person or an everyday word': likeAPerson,
	'English: commune and ward': english,
	'English: Ward 12, District 5': englishNumber
};

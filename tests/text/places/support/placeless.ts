import type { World } from './world.ts';

const FAMILY =
	'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Mai Lương'.split(
		' '
	);
const MIDDLE = 'Văn Thị Hữu Đức Ngọc Minh Thanh Quốc Xuân Thu Kim Hồng Công Bá Gia Tuấn Mỹ'.split(
	' '
);
const GIVEN =
	'An Bình Hà Lan Hùng Dũng Mai Hương Thảo Tùng Phúc Quý Sơn Hải Long Phong Yến Hạnh Vân Trung Tân Thành Hòa Thịnh Lộc Phú Xuân Liên Giang Khánh Hưng'.split(
		' '
	);

/** "Nguyễn Thị Lan", "Thanh Hà", "Minh": as people sign and are spoken of. */
function person({ random }: World): string {
	const given = random.pick(GIVEN);
	const middle = random.pick(MIDDLE);
	return random.pick([`${random.pick(FAMILY)} ${middle} ${given}`, `${middle} ${given}`]);
}

/** Sentences that name no place. */
export const writePlaceless = (world: World) =>
	world.random.pick(world.frames.placeless).replaceAll('{n}', () => person(world));

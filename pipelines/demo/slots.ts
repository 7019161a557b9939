import type { Random } from './random.ts';
import type { Region } from './regions.ts';

/** Who speaks, as far as wording depends on it. */
export interface Speaker {
	region: Region;
	communeType: 'phuong' | 'xa' | 'dac_khu';
	/** minutes speak of "thôn", a person of "thôn tôi" */
	isReported: boolean;
}

const URBAN_PLACES = ['khu phố', 'tổ dân phố', 'phường', 'khu dân cư'];
const RURAL_PLACES: Record<Region, readonly string[]> = {
	north_mountains: ['bản', 'thôn', 'xóm', 'xã'],
	red_river: ['thôn', 'làng', 'xóm', 'xã'],
	north_centre: ['thôn', 'xóm', 'làng', 'xã'],
	south_centre: ['thôn', 'xóm', 'làng', 'xã'],
	highlands: ['buôn', 'thôn', 'xã'],
	south_east: ['ấp', 'khu phố', 'xã'],
	mekong: ['ấp', 'xóm', 'xã']
};
const SPOTS = {
	urban: [
		'đoạn đường trước chợ',
		'đầu hẻm',
		'đầu ngõ',
		'ngã ba gần trường học',
		'trước cổng trường',
		'khu chung cư',
		'gần công viên',
		'cạnh trạm xe buýt',
		'đoạn gần cầu vượt',
		'phía sau chợ',
		'trước nhà văn hóa'
	],
	rural: [
		'đường vào thôn',
		'đoạn qua chợ',
		'đầu làng',
		'gần trường tiểu học',
		'đoạn qua cầu',
		'ven kênh',
		'cuối xóm',
		'cạnh nhà văn hóa',
		'đường ra đồng',
		'gần trạm y tế',
		'ngã ba đầu xã'
	]
};
const OWN = { north: ['tôi', 'chúng tôi'], south: ['tôi', 'tụi tôi', 'chúng tôi'] };
const UNIT_NAME = { phuong: 'phường', xa: 'xã', dac_khu: 'đặc khu' };
const PEOPLE = ['bà con', 'người dân', 'các hộ dân', 'nhân dân'];
const NOWADAYS = ['mấy tuần nay', 'từ đầu tháng đến nay', 'gần đây', 'mấy tháng nay', 'dạo này'];

/** Slot names that a phrase may use, each with what fills it. */
export function fillSlot(slot: string, random: Random, speaker: Speaker): string {
	const isUrban = speaker.communeType === 'phuong';
	switch (slot) {
		case 'noi': {
			const place = random.pick(isUrban ? URBAN_PLACES : RURAL_PLACES[speaker.region]);
			if (speaker.isReported) return place;
			const isSouth = speaker.region === 'mekong' || speaker.region === 'south_east';
			return `${place} ${random.pick(isSouth ? OWN.south : OWN.north)}`;
		}
		case 'cho':
			return random.pick(isUrban ? SPOTS.urban : SPOTS.rural);
		case 'xa':
			return UNIT_NAME[speaker.communeType];
		case 'dan':
			return random.pick(PEOPLE);
		case 'n':
			return String(random.whole(2, 7));
		case 'N':
			return String(random.whole(9, 85));
		case 'thang':
			return random.pick([
				`${random.whole(2, 11)} tháng`,
				'nửa năm',
				'gần một năm',
				'hơn một năm',
				`mấy tháng`
			]);
		case 'ngay':
			return random.pick([`${random.whole(3, 25)} ngày`, 'hai tuần', 'gần một tháng', 'cả tuần']);
		case 'gio':
			// Always at night: that is when people lie awake over it.
			return random.pick([
				`${random.whole(1, 4)} giờ sáng`,
				`${random.whole(10, 11)} giờ đêm`,
				`${random.whole(22, 23)}h`,
				'nửa đêm',
				'tối muộn'
			]);
		case 'tien':
			return random.pick([
				`${random.whole(2, 9) * 50} nghìn đồng`,
				`${random.whole(1, 9)} triệu đồng`,
				`${random.whole(1, 4)},5 triệu đồng`
			]);
		case 'nay':
			return random.pick(NOWADAYS);
		default:
			throw new RangeError(`Unknown slot {${slot}} in a phrase`);
	}
}

/** Fills every `{slot}` of a phrase and gives it a capital. */
export function fillSlots(phrase: string, random: Random, speaker: Speaker): string {
	const text = phrase.replace(/\{(\w+)\}/g, (_, slot: string) => fillSlot(slot, random, speaker));
	return text.charAt(0).toUpperCase() + text.slice(1);
}

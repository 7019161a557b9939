import { isAmount } from '../not-personal.ts';
import type { AddressText } from './address-text.ts';

export const DOCUMENT_BEFORE =
	/(?<!\p{L})(?:nghi quyet|nghi dinh|quyet dinh|thong tu|cong van|ke hoach|van ban|chi thi|bien ban|ho so|qd|nq|tuyen|xe buyt|buyt|bus|xe|thang may|thang|hang ghe|giuong|tan|kenh|nha ga|duong|pho|cot dien|cot|tru|cong|quay|cua|khoa|khu|to|ngo|hem|ngach|kiet|thua|to ban do|phieu|ban|mau|dot|ky|lop|tram|diem|bot|loai|cap|phong|ho|ma|con|dang|thu|hang|trang|cau|bai|sap|kiot|ki ot|gian hang|nha ho|cot den|tru den|bong den|hieu|ti|ty|chi|he|tong|da|thieu|dan|doanh|diem so|bao|ga|bien|nut|vi tri|thung|toc do|vong|tap|chuong|tuan|quy|mui|vu|khoi|chuyen|gio|ma so|ma moi|ma cu)\s$|(?<!\p{L})\p{L}+ so \d{1,3}(?:,| va| voi| den| hay| hoac|, so \d{1,3} va) $/u;
/** What is not a home: its address is no secret and says where the trouble is. */
const PUBLIC_BEFORE =
	/(?:tru so|ubnd|truong hoc|truong (?:tieu|mam|thcs|thpt)|benh vien|van phong|nha van hoa|cong an|bo phan|trung tam|cong trinh|du an|office|school|tram|uy ban|toa an|ban quan ly|buu dien|ngan hang|hoi truong|chi nhanh|so (?:tai nguyen|xay dung|y te|giao duc)|cong ty|diem tiep|noi tiep|dia diem)[^.!?;]{0,45}$/;
export const FLATS = new Set(
	'căn can hộ ho phòng phong p số so trọ tro apartment apt flat room unit'.split(' ')
);
export const LANE_FIRST = new Set(
	'kiệt kiet ngõ ngo hẻm hem ngách ngach tổ to k h lane alley'.split(' ')
);

export const HAMLETS = new Set('xóm xom thôn thon ấp ap khóm khom khối'.split(' '));
/** "địa chỉ nhận kết quả qua bưu điện": whose it is counts, not the office that it names. */
const OWN_ADDRESS =
	/dia chi (?:nhan|giao|lien|nha|thuong|tam|cu|o|cua (?:toi|em|minh|chau|con))[^.;]{0,40}$/;
/** "… cư trú tại", "em ở": the office stood in an earlier clause. */
const OWN_HOME =
	/(?<!\p{L})(?:(?:cu|thuong|tam) tru(?: o| tai)?|(?:nha (?:toi|em|minh)|toi|em|minh|chau|con|tui)(?: dang| hien)? o|(?:dan|ho dan|nha)(?: cu)? (?:o|tai|so))[\s:]{1,2}(?:so )?$/u;
/** Whether the words before an address say that it is no home. */
export const isPublic = (before: string) =>
	PUBLIC_BEFORE.test(before) && !OWN_ADDRESS.test(before) && !OWN_HOME.test(before);

/** What is counted off in public: "camera số 9 đường …", "lớp học số 4 khối 3", "thang máy số 2 tòa B". */
const NUMBERED_THINGS = new Set(
	`camera đèn trụ cột học lớp chốt cử khám máy thang cống bốt chòi bơm máng vòi giếng hố kệ tủ giường ghế bàn quạt bóng hộp
	thùng sân bể ao bảng vòng câu chương mục điều khoản bài tập quyển màn mũi đợt kỳ kênh tần buýt bus tàu chuyến toa bến bãi
	cầu đập hồ rạp sảnh quầy cửa cổng lối làn vạch mốc sào thửa ô dự gói nhóm đội cụm tổ khán tiểu trung lữ phiếu mã vé nước
	den tru cot lop may thang cong quay cua kenh tan buyt bai bang phieu ma ve chot`.split(/\s+/)
);
/** Whether the word before "số" names what bears the number that follows. */
export const isNumberOfThing = ({ words }: AddressText, at: number) =>
	words[at]?.joined === true && NUMBERED_THINGS.has(words[at - 1]?.lower ?? '');

/** An address as indices of words: the first, and the one after the last. */
export type Span = [from: number, to: number] | null;

export const lead = ({ surface, words }: AddressText, at: number) => {
	const start = words[at]?.start ?? 0;
	return surface.folded.slice(Math.max(0, start - 60), start);
};
export const endOf = ({ words }: AddressText, next: number) => words[next - 1]?.end ?? 0;
/** "12 hộ", "45 m2": a count; "12 Hồ Tùng Mậu" is none. */
export const isCount = (text: AddressText, next: number) =>
	isShoutedUnit(text, next) ||
	(!text.words[next]?.capital &&
		!namesBlock(text, next) &&
		isAmount(text.surface.folded, endOf(text, next)));
const UNITS = new Set(
	`triệu tỷ tỉ lít kg mét nghìn ngàn người phần điểm km ha tấn tạ ngày giờ phút lần em cháu cái xe bao phiếu hộ thùng
	suất lượt tháng năm tuổi khẩu gói vé trường_hợp ý_kiến đồng_ý tán_thành phản_đối đề_nghị`.split(
		/\s+/
	)
);
/** "THU CHI 183 TRIỆU", "77/80 ĐỒNG Ý": in capitals throughout, a unit is no road. */
function isShoutedUnit({ words }: AddressText, at: number): boolean {
	const [unit, second] = [words[at], words[at + 1]];
	if (!unit?.joined || !unit.capital || !/^\p{Lu}{2,}$/u.test(unit.text)) return false;
	return UNITS.has(unit.lower) || UNITS.has(`${unit.lower}_${second?.lower ?? ''}`);
}
/** "17 khối Tân Hương", "36/9 khối phố …": a hamlet, not cubic metres. */
const namesBlock = ({ words }: AddressText, at: number) =>
	words[at]?.folded === 'khoi' &&
	(words[at + 1]?.capital ||
		words[at + 1]?.folded === 'pho' ||
		/^\d{1,2}$/.test(words[at + 1]?.text ?? ''));
export const isSoWord = (lower: string | undefined) => lower === 'số' || lower === 'so';
export const isHouseWord = (lower: string | undefined) => lower === 'nhà' || lower === 'nha';

import { fold } from '../fold.ts';

const list = (words: string) => words.trim().split(/\s*,\s*/u);
const withFolded = (words: readonly string[]) => [...new Set([...words, ...words.map(fold)])];
const alternatives = (words: string) => withFolded(list(words)).join('|');

/** Words before the name of a hamlet or a quarter. */
export const HAMLET = alternatives(
	`thôn, xóm, ấp, bản, buôn, làng, khóm, khu phố, tổ dân phố, tdp, TDP, kp, KP, phum, sóc, plei, bon`
);

/** Words that only a number makes the name of a quarter. */
export const NUMBERED_HAMLET = alternatives('tổ, khu, đội');

/** Words before the name or the number of a road. */
export const ROAD = alternatives(
	`đường, phố, ngõ, ngách, hẻm, kiệt, quốc lộ, tỉnh lộ, hương lộ, đại lộ, cao tốc, đường tỉnh, đường huyện,
	ql, QL, tl, TL, đt, ĐT`
);

export const WARD = alternatives('phường, quận');

export const COMMUNE = alternatives('xã, phường, thị trấn, đặc khu');

export const PROJECT = alternatives('dự án');

/** What a project is, between "dự án" and its name: "khu đô thị", "nhà máy nước". */
export const PROJECT_KIND = alternatives(
	`khu, đô, thị, mới, dân, cư, tái, định, công, nghiệp, cụm, cầu, vượt, đường, vành, đai, ven, biển, cao, tốc, kè,
	sông, suối, hồ, chứa, thủy, điện, gió, mặt, trời, nhà, máy, nước, rác, xi, măng, xử, lý, chất, thải, liên, hợp,
	chợ, bệnh, viện, trường, mầm, non, tiểu, học, ở, xã, hội, chung, cư, sân, golf, bay, du, lịch, sinh, thái, nghỉ,
	dưỡng, cảng, cạn, bến, xe, ga, cống, trạm, bơm, biến, áp, kênh, mương, rạch, nạo, vét, đê, đập, mỏ, đá, cát, trang,
	trại, công, viên, nghĩa, tỉnh, quốc, lộ, nút, giao, hầm, chui, trung, tâm, thương, mại, tòa, tổ, nâng, cấp, mở,
	rộng, xây, dựng, cải, tạo, hạ, tầng, quần, thể, resort, sân, vận, động, metro, tuyến`
);

/** Behind these a project may have a number for a name. */
export const NUMBERED_PROJECT = alternatives(
	'vành đai, quốc lộ, tỉnh lộ, đường tỉnh, đường số, lô'
);

/** Institutions and waters: the head says what the text is about and stays, the name goes. */
export const INSTITUTION = [
	...list(
		`trường, tiểu học, THCS, THPT, mầm non, trung học cơ sở, trung học phổ thông, bệnh viện, trạm bơm, trạm biến áp,
		chợ, cầu, cống, sông, suối, kênh, hồ, chùa, đền, công ty, nhà máy, xí nghiệp, chung cư, khu công nghiệp, kcn, KCN,
		khu đô thị, kđt, KĐT, cụm công nghiệp, khu dân cư, KDC, khu tái định cư, tdc, TDC, tđc, TĐC, hợp tác xã, htx, HTX,
		thủy điện, kè, đê, bến xe, cảng, mỏ, nghĩa trang`
	),
	...list(
		`truong, tieu hoc, mam non, benh vien, tram bom, cau, cong ty, nha may, xi nghiep, chung cu, khu cong nghiep,
		khu do thi, cum cong nghiep, khu dan cu, khu tai dinh cu, hop tac xa, thuy dien, ben xe, nghia trang`
	)
].join('|');

/** Words before a person's name. Without diacritics most of them are other words too ("ba", "co", "di"). */
export const TITLE = list(
	`ông, bà, anh, chị, cô, chú, bác, cụ, thầy, cậu, cháu, dì, mợ, thím, cử tri, già làng, tên là, ong, cu tri,
	gia lang, ten la`
).join('|');

/** Titles that only a text without diacritics shows to be ones. */
export const PLAIN_TITLE = list(
	'ong, ba, anh, chi, co, chu, bac, cu, thay, cau, chau, di, mo, thim, ho, ho ba, nghe nhan'
).join('|');

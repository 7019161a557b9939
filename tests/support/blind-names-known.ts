import type { Gazetteer } from '#lib/domain/place.ts';
import type { BlindNames } from './blind-names.ts';

const lines = (text: string) => text.trim().split(/\s*[,\n]\s*/u);

/** "Xã Tân An" as it stands within a sentence. */
const withinSentence = (fullName: string) =>
	fullName.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

/** Communes and provinces of the gazetteer; roads and persons as every town has them. */
export const knownNames = ({ communes, provinces }: Gazetteer): BlindNames => ({
	communes: communes.map(({ full_name }) => withinSentence(full_name)),
	provinces: provinces.map(({ full_name }) => withinSentence(full_name)),
	hamlets: lines(`
		thôn Đông Hòa, thôn Trung, thôn 3, thôn Tân Lập, xóm Mới, xóm 5, ấp Bình An, ấp 2, bản Nà Sản,
		buôn Ea Sut, làng Vạn Phúc, khóm 4, khu phố 2, khu phố Tân Hòa, tổ dân phố số 7, tổ dân phố 12, tổ 8
	`),
	roads: lines(`
		đường Lê Lợi, đường Nguyễn Huệ, đường Trần Hưng Đạo, đường Hai Bà Trưng, đường Lý Thường Kiệt,
		đường Quang Trung, đường Phan Chu Trinh, đường Võ Văn Kiệt, đường Hùng Vương, đường Nguyễn Trãi,
		đường 30 Tháng 4, đường số 5, phố Huế, phố Hàng Bông, ngõ 12, hẻm 45/6, quốc lộ 1A, quốc lộ 51,
		tỉnh lộ 10, đường Điện Biên Phủ, đường Cách Mạng Tháng Tám, đường Xô Viết Nghệ Tĩnh
	`),
	projects: lines(`
		dự án khu đô thị Hồ Xanh, dự án Vành Đai, dự án khu dân cư Bình Hòa, dự án cầu Mỹ Thuận 2,
		dự án Ecopark, dự án khu công nghiệp Tân Tạo, dự án điện gió Bình Minh, dự án nhà ở xã hội Đông Anh
	`),
	persons: lines(`
		Nguyễn Văn An, Trần Thị Lan, Lê Minh Đức, Phạm Thu Hà, Vũ Quốc Bảo, Hoàng Thị Mai, Phan Văn Hùng,
		Đặng Ngọc Sơn, Bùi Thị Hoa, Đỗ Văn Thành, Võ Thị Kim Oanh, Huỳnh Văn Tâm, Ngô Đức Thắng, Hồ Thị Nga,
		Dương Văn Bình, Lý Thị Thảo, Trịnh Văn Long, Mai Thị Hương, Lò Thị Mai, Giàng A Páo
	`)
});

import type { BlindNames } from './blind-names.ts';

const lines = (text: string) => text.trim().split(/\s*[,\n]\s*/u);

/**
 * Names that nobody bears, or that no table of this repository holds: written by ear after Kinh, Tày,
 * Thái, Mường, Hmông, Dao, Nùng, Ê Đê, Gia Rai, Ba Na, Khmer, Chăm and Hoa names, apart from the rules.
 */
export const INVENTED_NAMES: Omit<BlindNames, 'provinces'> = {
	communes: lines(`
		xã Vĩnh Khuê, xã Đồng Sậy, xã Nà Pheo, xã Mường Thoong, xã Ea Kluk, xã Ia Broăng, xã Đắk Plung,
		xã Hoài Trúc, xã Cẩm Viên, xã Trà Bồi, xã An Hạnh Tây, xã Thạnh Lộc Đông, xã Lũng Xeng, xã Pà Vây,
		xã Chiềng Nguội, xã Phú Mẫn, xã Tam Khôi, xã Quế Lương, xã Bình Hanh, xã Kim Đoài, xã Sơn Trạng,
		xã Ngọc Ruộng, xã Diên Mậu, xã Suối Ngàn, xã Long Hiển Bắc, xã Vạn Chài, xã Cồn Sẻ, xã Giồng Xoài,
		xã Tạ Xua, xã Pú Hồng, xã Krông Hơ, xã Măng Tuy, xã Thuận Nghi, xã Yên Ngưu, xã Hải Trầm,
		phường Hòa Ngạn, phường Đông Thượng Hiền, phường Cát Lâm, phường Bến Thuyền, phường Vườn Nhãn,
		phường Lạc Đình, phường Thanh Mão, phường Tứ Khê, phường Ngự Trì, phường Phước Dinh Nam,
		phường Gò Sao, phường Xóm Bàng, phường Hưng Phái, phường Quan Hồ, phường An Mạo, phường Tân Diêu,
		phường 41, phường 37, phường số 29, phường 33, thị trấn Đồi Chè, thị trấn Mường Khún,
		thị trấn Kênh Sáng, thị trấn Bồng Lĩnh, xã Hiệp Thạnh Trung, xã Lương Vỹ, xã Phong Dụ Khê,
		đặc khu Hòn Nghê, đặc khu Cù Lao Gió
	`),
	hamlets: lines(`
		thôn Đồng Nghệ, thôn Bãi Sậy, thôn Nà Khuổi, thôn Cây Duối, thôn Phú Hậu Đông, thôn Tân Khoai,
		thôn Ngõa, thôn Lạc Vy, thôn 14, thôn 7B, thôn Văn Quỳ, thôn Trung Hạ, thôn Gò Dúi,
		xóm Trại Mới, xóm Giếng Đá, xóm Đình Cả, xóm 9, xóm Cầu Gỗ, xóm Bờ Lũy, xóm Núi Voi, xóm 11A,
		ấp Kinh Xáng Cụt, ấp Rạch Dừa, ấp Giồng Ổi, ấp 12, ấp Mỹ Khoái, ấp Bàu Tre, ấp Thạnh Phú Nhì,
		ấp Sóc Tràm, ấp Chà Là Nhỏ, bản Huổi Páng, bản Nà Lếch, bản Pá Khôm, bản Tủa Sín, bản Co Nhẫn,
		bản Phiêng Lót, bản Xa Lung, bản Khe Mó, buôn Ea Wêk, buôn Krang Dôi, buôn Jun Mơ, buôn Ako Tíng,
		buôn Drai Sắp, làng Kon Blang, làng Plei Bông Sơ, làng Đê Tul, làng Kép Nhỏ, làng Gạo, làng Chuông,
		khóm 8, khóm Hòa Khánh Tây, khóm Vĩnh Bường, khóm Đông Bình A, khu phố 6, khu phố Mỹ Trạch,
		khu phố 3B, khu phố Tây Hồ Nhỏ, tổ dân phố số 12, tổ dân phố Nam Phù, tổ dân phố 4, tổ 19,
		tổ dân phố Trại Găng, phum Ta Mơn, phum Sro Lôn, sóc Bưng Trốp, plei Ơi Nhă, bon Bu Đắk Rla
	`),
	roads: lines(`
		đường Lương Khắc Ninh, đường Đoàn Quý Phi, đường Tạ Hữu Khuê, đường Hoàng Đình Ái, đường Bờ Xáng,
		đường Mai Xuân Dự, đường Kênh Ba Thôn, đường Nguyễn Trác Luân, đường Phù Nghĩa, đường Trần Khắc Minh,
		đường Cây Keo Lớn, đường Lê Trực Ngôn, đường Võ Sĩ Khải, đường Gò Mè, đường số 47, đường số 9B,
		đường Vĩnh Thạnh, đường D14, đường N7, đường Dương Bá Cung, đường Bãi Muối, đường Huỳnh Tấn Đởm,
		đường 30 Tháng 6, đường Đặng Nhữ Hài, đường Phan Sĩ Thục, đường Âu Dương Lân, đường Bàu Sen,
		đường Trịnh Khả Đôn, đường Ngô Chi Thất, đường Hồ Sĩ Tạo, đường tỉnh 846, đường ĐT 639,
		phố Hàng Nón Cũ, phố Tô Vĩnh Diễm, phố Đồng Nhân Hậu, phố Lò Gạch, phố Cầu Mây, phố Yên Nội,
		phố Phù Long, phố Hàng Sàng, phố Nguyễn Thế Lịch, phố Trại Lính, phố Bến Củi,
		ngõ 214, ngõ 37/12, ngõ Chùa Vua, ngõ 9, ngõ Giếng Bùng, ngách 12/45, hẻm 118, hẻm 56/7,
		hẻm Cây Sung, hẻm 302, kiệt 27, kiệt 81, kiệt Bà Lụa, quốc lộ 91C, quốc lộ 279D, quốc lộ 14G,
		tỉnh lộ 943, tỉnh lộ 8B, hương lộ 39, hương lộ Bà Kẹo, đại lộ Đông Hưng, đại lộ Hòa Hảo,
		cao tốc Bình Sậy – Cẩm Giàng Tây, QL 48E, ĐT 741
	`),
	projects: lines(`
		dự án khu đô thị Sao Hồ, dự án Khu đô thị mới Vạn Liên, dự án khu dân cư Phú Khánh Đông,
		dự án khu tái định cư Đồng Cói, dự án khu công nghiệp Trường Hải Bắc, dự án cụm công nghiệp Lũng Vân,
		dự án cầu Rạch Gốc Lớn, dự án cầu Bến Chùa 2, dự án đường vành đai 5, dự án đường ven biển Hải Thịnh,
		dự án cao tốc Bình Sậy – Lộc Khê, dự án kè sông Đáy Nhỏ, dự án hồ chứa Suối Hai Nguồn,
		dự án thủy điện Nậm Xun, dự án Thủy điện Đắk Rơ 3, dự án điện gió Cồn Mây, dự án điện mặt trời Bàu Ốc,
		dự án nhà máy nước Tân Lụa, dự án nhà máy rác Gò Bông, dự án chợ Kinh Mới, dự án bệnh viện Sơn Trà Tây,
		dự án trường mầm non Hoa Trạng, dự án nhà ở xã hội An Cựu Hạ, dự án chung cư Bình Minh Xanh,
		dự án Golden Marina, dự án The Sunlake, dự án Green Valley 2, dự án Hoàng Gia Lake, dự án Ecohome 7,
		dự án Vạn Xuân Plaza, dự án Hồ Mây, dự án Đồi Thông, dự án Ánh Trăng, dự án Ngọc Biển,
		dự án Cát Vàng, dự án Kim Sơn Thủy, dự án Phố Nắng, dự án Tây Hồ Sen, dự án Long Cảnh,
		dự án sân golf Đồi Sim, dự án khu du lịch Bãi Rạng, dự án khu nghỉ dưỡng Hòn Tằm Nhỏ,
		dự án cảng Vũng Rô Bắc, dự án cảng cạn Lạc Giang, dự án sân bay Mường Vạt, dự án bến xe Đông Khê,
		dự án cống Bà Đắc, dự án trạm bơm Vĩnh Khuê, dự án kênh Ông Cò, dự án nạo vét sông Tắc Cậu,
		dự án đê biển Cồn Ngang, dự án mỏ đá Núi Dọc, dự án mỏ cát Bãi Giữa, dự án nhà máy xi măng Hang Đá,
		dự án trang trại Bò Mây, dự án công viên Hồ Rùa, dự án nghĩa trang Vĩnh An Viên, dự án đường tỉnh 846,
		dự án cầu vượt Ngã Năm Chuông, dự án hầm chui Bờ Đập, dự án khu liên hợp xử lý chất thải Đồng Tâm,
		dự án Khu nhà ở Mỹ Phú Quý
	`),
	persons: lines(`
		Nguyễn Khắc Viện Tường, Trần Thị Duyên Hằng, Lê Cảnh Thạc, Phạm Như Ý, Hoàng Trọng Khuê, Vũ Thị Mận,
		Đặng Hữu Tuyền, Bùi Thị Nụ, Đỗ Quang Sùng, Hồ Thị Lê Na, Ngô Viết Tráng, Dương Cẩm Lụa, Lý Phước Hỷ,
		Phan Thị Bé Sáu, Huỳnh Văn Út Em, Võ Hoài Phiên, Mai Thị Quế Chi, Đinh Công Tạch, Trịnh Bá Ngoạn,
		Tô Thị Hĩm, Quách Đình Rinh, Bạch Thị Sương, Lương Thế Đạc, Tống Duy Khoản, Cao Thị Hến,
		Lò Văn Pâng, Lò Thị Ính, Quàng Văn Xôm, Cà Thị Phấng, Tòng Văn Dọn, Vì Thị Hặc, Lường Văn Ún,
		Giàng A Chống, Giàng Thị Sểnh, Vàng A Lừ, Thào Thị Máy, Sùng A Vảng, Mùa Thị Già, Hạng A Chù,
		Triệu Mùi Pham, Chảo Láo Tả, Phùng Tòn Phẩu, Bàn Thị Khé, Nông Thị Phấn, Hoàng Văn Slầm,
		Lục Văn Tằng, Vi Thị Ón, Hà Văn Nghịu, Bùi Văn Khướng, Quách Thị Diễn,
		Y Thuôl Niê, H'Nguôt Byă, Y Bhăm Mlô, H'Blíp Êban, Rơ Châm Hlút, Siu Thị Blơn, Ksor Hyưn, Kpă Đôih,
		Đinh Blưnh, A Nghêu, Thạch Sà Vươn, Kim Thị Sóc Kha, Sơn Thị Sa Rinh, Danh Phol, Châu Kim Oal,
		Lâm Thị Đa Ra, Đàng Năng Thuyền, Trượng Thị Nhiên, Tăng Chí Phoòng, Trần Muội Thoòng
	`)
};

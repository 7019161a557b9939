const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that end a run of capitals: they are capitalised in headings but belong to no name. */
export const NOT_NAMES = set(
	`con em chị anh ông bà nhà cán chủ phó trưởng bí giám ủy uỷ ubnd hđnd mttq csgt cb bhxh bhyt cccd xã phường huyện
	tỉnh thôn tổ khu ấp bộ sở phòng tòa toà đảng đoàn tôi tui chúng ở đã đang không có là và thì mà của cho với bị
	được này kia ấy ơi ạ nào ta nói đề kính xin cảm rất sao vì nếu khi trong ngoài trên dưới tổng nghị luật nước trời
	cũng vẫn rồi nên phải người những các mọi hộ cô chú bác đến tới về từ làm lấy đi lên xuống vào ra ai gì đâu
	hôm sáng trưa chiều tối nay ngày giờ theo đường phố quận thị đơn tiền một nhiều cháu đất zalo facebook
	i i'm i’m the our my we they please he she it this that there dear hello hi and but when why in at thank thanks
	giáo mẹ bố phó grab shipper chào khỏe khoẻ ngoan lao xe hàng thợ nữ hội y
	chăm khmer mông tày nùng dao êđê kinh phật cụ ngoại nội sĩ vietcombank agribank techcombank vietinbank sacombank mbbank vpbank tpbank bidv momo`
);

/** The same for texts without diacritics. */
export const FOLDED_NOT_NAMES = set(
	`toi o da dang khong co va ma cua voi bi duoc nay kia ay oi nao noi kinh neu khi trong ngoai xa phuong huyen
	tinh thon nha nguoi truong pho chu ong ba anh chi em chau con den ve tu lam lay di len xuong vao ra cho thi la`
);

/** Pairs of capitalised words that are no name although either word alone could be one. */
const NOT_PAIRS = set(
	'anh_văn công_an công_ty công_chức công_nhân thành_phố thành_viên nhân_dân nhân_viên trường_học quốc_lộ quốc_hội gia_đình mặt_trận dân_phòng dân_quân việt_nam hai_bên cong_an cong_ty thanh_pho nhan_dan nhan_vien gia_dinh mat_tran viet_nam hồ_chí trung_quốc trung_ương hội_đồng hội_phụ hội_nông bảo_hiểm dân_phòng dân_quân cấp_dưỡng trưởng_khu trưởng_ấp trưởng_thôn trưởng_ban trưởng_bản lái_đò phụ_huynh điều_dưỡng hộ_lý lễ_tân thu_ngân tiếp_tân đoàn_viên hội_viên đảng_viên khuyến_nông thú_y bưu_tá giao_hàng hướng_dẫn tình_nguyện tổng_đài việt_kiều hiệu_phó bảo_mẫu thư_viện tổng_phụ tiếng_anh tiếng_việt kiểm_lâm biên_phòng cứu_hỏa cứu_thương ban_quản bí_thư giám_thị kỹ_sư kiến_trúc luật_sư bác_sĩ dược_sĩ kỹ_thuật nghệ_sĩ nghệ_nhân ca_sĩ thợ_điện công_chứng cảnh_vệ hải_quan hải_đội thuế_vụ quân_khu vệ_sinh môi_trường thanh_tra phóng_sự phát_thanh bình_dân an_toàn văn_nghệ hành_chính một_cửa tư_vấn tổ_dân thị_đội mẫu_giáo mầm_xanh phật_tử phật_giáo tin_lành thánh_thất đức_mẹ đức_phật đa_khoa đông_y chuyên_khoa trưởng_khoa nội_trú ưu_tú phó_chủ phó_bí phó_trưởng phó_giám phó_hiệu phó_ban phó_phòng phó_thôn bảo_vệ cảnh_sát lao_công tài_xế kế_toán quản_lý lái_xe y_tá y_tế y_bác y_sĩ y_học khoa_nhi khoa_nội khoa_ngoại khoa_sản khoa_cấp trường_làng trường_học trường_tiểu trường_mầm trường_thcs trường_thpt trường_đại trường_cấp thương_binh liệt_sĩ chiến_sĩ tiểu_thương công_trình nông_dân ngư_dân quân_đội dân_quân hiệu_trưởng thanh_niên thanh_tra tổ_trưởng cựu_chiến sinh_viên nhà_báo phóng_viên thành_viên bình_minh an_ninh tài_nguyên sở_y văn_hóa văn_phòng văn_thư thể_dục tiếp_dân trung_tâm hòa_bình tư_pháp địa_chính mầm_non phụ_nữ bộ_đội thiếu_nhi'
);

const openings = new Set([...NOT_PAIRS].map((pair) => pair.split('_')[0]));
/** Whether two words, in lower case, are such a pair. Hardly any word opens one: asked first. */
export const isNoPair = (first: string, second: string) =>
	openings.has(first) && NOT_PAIRS.has(`${first}_${second}`);

/** Two syllables that look like title + name but are places, deities or public figures (folded). */
export const NOT_A_PERSON = set(
	'ba_ria ba_na ba_diem ba_gia ba_den ba_chieu ba_hom ba_queo ba_trieu ba_chua ba_huyen ba_trung ong_dinh ong_troi ong_tao ong_dia ong_lanh ong_nghe ba_nghe ong_doc ong_ta ong_dao ba_dao ba_quang ba_dong ba_xuyen ong_buu ba_to ba_hoa ba_lai co_to co_giang co_bac co_ngan bac_ai bac_ho anh_son anh_dung anh_hung chu_hoa thay_cai thay_thuoc ba_vi ba_be ba_dinh ba_to ba_che ba_tri ba_dong ba_tu ba_xa ba_chuc ba_cung ba_vanh chi_lang chi_bo chi_cuc chi_nhanh chi_hoi chi_doan co_le co_do co_loa co_nhue di_an di_linh di_su em_be cau_giay cau_ong ban_chi thay_phu bac_son bac_giang bac_ninh bac_kan bac_lieu bac_ha bac_me ban_quan bac_binh bac_yen bac_ha bac_quang chu_pah chu_prong chu_puh chu_se chu_mom_ray anh_quoc di_tich di_san cu_chi cu_kuin cu_jut cu_mgar cu_pui cu_lao ba_bau bo_ha bo_sinh cha_to chi_thao chi_dam chi_cong'
);

/** Title and word that are nobody, however they are written. */
export const NOBODY: ReadonlySet<string> = new Set(
	`bác hồ|cụ hồ|bác tôn|bà rịa|bà hỏa|bà hoả|ông trời|ông táo|ông công|ông địa|ông bụt|ông già|ông tơ|bà nguyệt|
	bà chúa|bà trưng|bà triệu|bà đen|bà nà|bà chiểu|bà huyện|ông gióng|ông tây|bà tây|chú cuội|cô tấm|chị dậu|cô vy|
	mẹ hiền|mẹ việt|mẹ thiên|mẹ tròn|mẹ đất|bé ngoan|bé khỏe|bé khoẻ|em bé|cháu ngoan|anh hùng|thầy thuốc|thầy cô|
	chú rể|cô dâu|cha xứ|cô hồn|cô tiên|ông bà|chú lính|bố già|mẹ mìn|mẹ bầu|mẹ bỉm|bà bầu|bé mầm|bé chồi|bé lá|o du|
	cậu vàng|con vàng|con vện|con mực|ông giời|anh bờm|thằng bờm|thằng cuội|chị google|anh google|cô đồng|ông đồng|ông hoàng|bà hoàng|ông thọ|bà la|chị na|ông lớn|ông vua|cụ rùa|cụ bà|
	bạn đọc|bạn trẻ|bạn bè|bé trai|bé gái|bé sơ|em học|con em|uncle ho|chú tễu|chú hề|ông kẹ|ông đồ|cô bống|thầy park|thầy troussier|mẹ la|mẹ suốt|mẹ thứ|anh núp|chị sứ|cô cám`
		.split('|')
		.map((pair) => pair.trim())
);

/** What teachers are called by: "cô Toán". */
export const SUBJECTS = set('toán tiếng tin thể nhạc sử địa hóa hoá gdcd họa mỹ công pháp');

/** First two syllables of places that begin like a surname (folded). */
export const PLACE_OPENINGS = set(
	'bien_ho bien_dong hoang_mai hoang_sa hoang_hoa vu_thu vu_quang ka_long ka_lang ho_moong y_can y_ty y_yen y_tich sung_nhon sung_do tong_bat tong_sanh tong_dau ngu_hanh cu_ne cu_sue cu_dlie cu_mgar cu_kroa cu_jut lung_khau lung_cu lung_cai lung_phinh pa_ham ly_cay ly_con ly_ngua ly_keo ly_chieu ly_qua ly_cai doan_ket gia_rai ba_na co_tu co_ho xo_dang ra_glai e_de ta_oi gie_trieng viet_nam deo_hai deo_khanh deo_bao deo_ngang deo_lo tan_son ho_ke ho_dau ho_thac ho_nui ho_suoi ho_bien ho_tuyen ho_than ho_truc ho_hoan ho_lak ho_vuc ho_song ho_khe ho_khuon ho_ea sai_gon da_nang can_tho hai_phong vung_tau quang_ngai quang_nam nghe_an ha_noi ha_giang ha_nam ha_tinh ha_dong ha_tien ha_long cao_bang cao_lanh thai_binh thai_nguyen kien_giang lam_dong ho_chi ho_tay ho_guom ly_son mai_chau mai_son chau_doc chau_thanh chau_phu chau_duc lam_ha phan_thiet phan_rang phan_ri phan_si duong_kinh luong_son luong_tai la_gi la_phu vi_thanh vi_xuyen tan_an kim_son kim_bang kim_dong kim_thanh son_la son_tay dinh_quan dong_nai dong_thap dong_hoi dong_ha viet_nam mai_linh ninh_binh ninh_thuan ninh_giang van_giang van_lam ma_da tu_son tu_liem dong_anh dong_da bach_mai bach_khoa dinh_thay vang_phu thanh_hoa nghe_an phu_tho phu_yen khanh_hoa bac_lieu'
);

/** First two syllables of plants, dishes, trades and other things that begin like a family name. */
export const THING_OPENINGS = set(
	`mai_vàng mai_trắng mai_đỏ mai_chiếu mai_giảo mai_chấn đào_phai đào_rừng
	đào_tết đào_tạo đào_hầm đinh_lăng lục_bình bạch_tuộc bạch_đàn bạch_trà la_hán từ_bi từ_vựng từ_thiện
	từ_điển kim_tiền đồng_phục đồng_hồ đồng_tiền kiều_mạch lê_ki tạ_ơn võ_cổ võ_thuật võ_đường
	vũ_điệu vũ_khúc vũ_trường vũ_trụ hồ_lô hồ_tiêu hồ_sơ hồ_bơi dương_cầm dương_xỉ dương_lịch hoàng_hôn hoàng_đàn
	hoàng_cung lâm_sản lâm_nghiệp lâm_trường lâm_nghiệp ngô_nếp
	ngô_lai ngô_ngọt lý_lịch lý_thuyết lý_luận lý_con lý_ngựa vương_miện vương_quốc phạm_vi đỗ_đen đỗ_xe 	trần_nhà trần_thạch trần_gian trần_nhựa trương_mục cao_sao cao_tốc cao_đẳng cao_su cao_lầu cao_điểm
	cao_khô cao_hổ thạch_cao thạch_thảo thạch_dừa thái_cực lưu_trú mạc_mật trà_xanh trà_sữa trà_đá 	trà_cung tống_đạt tống_phật sơn_trà sơn_ca sơn_nước sơn_thủy sơn_tinh 	tăng_ca diệp_hạ diệp_lục điền_kinh giang_mai bàn_cờ bàn_giao lại_bàn`
);

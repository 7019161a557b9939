const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Kinship and courtesy words: one capitalised syllable after them is a name ("bà Lan"). */
export const KIN_TITLES = set(
	'ông bà anh chị cô chú bác cậu dì mợ thím dượng mệ o chế em cháu cụ thầy bé bạn má mẹ bố cha già mế ama amí lão thằng con nhỏ mụ gã eng ả bọ tía uncle aunt auntie brother sister teacher sir mr mrs ms miss dr'
);

/** The same in texts without diacritics; "co", "ba", "chi", "em" are then taken only with a surname. */
export const FOLDED_TITLES = set('ong ba anh chi co chu bac di em chau cu thay con');
export const SURE_FOLDED_TITLES = set('ong anh chu bac');
/** Titles that are commoner words without diacritics ("bản", "cầu", "bể"): only before one given name. */
export const RARE_FOLDED_TITLES = set('ban be cau cu');

/** Nouns before a proper name that make it a place, a road or an institution, never a person. */
export const PLACE_HEADS = set(
	'đg dg sân rạp xứ đường phố ngõ hẻm ngách kiệt xã phường huyện quận tỉnh thị thành tp tt p q x đảo phố thôn ấp xóm bản buôn làng khóm sóc khu chợ cầu sông suối kênh rạch núi đèo biển cảng bến chùa đền đình miếu trường thcs thpt lộ tư năm quảng đài lăng viện công ga trạm dốc đồi hồ hầm đập phủ dự vùng miền ngã trấn đô cửa vịnh vườn tượng giải sách truyện thơ quỹ khối lớp đoạn tuyến nút trấn niệm tích hát xoay kè đò phà cống cồn gò vàm xẻo rạch bãi đồn dinh phim vở tuồng kịch ty tnhh dntn htx sạn phở thuốc kỷ thưởng bổng mộ duong pho hem ngach kiet xa phuong huyen tinh thon xom ap khom lang truong'
);

/** Heads of two words whose last word alone is none: "giáo viên Nguyễn Thị A" is a person. */
export const PLACE_HEAD_PAIRS = set(
	'cải_lương ca_khúc tiết_mục trích_đoạn sử_thi sự_tích bộ_phim bài_hát bài_thơ vở_chèo làn_điệu dòng_họ chi_họ bánh_mì bánh_cuốn bún_bò bún_chả cà_phê trà_sữa nhà_xe nhà_hàng khách_sạn quán_cơm tiệm_vàng hiệu_thuốc siêu_thị nội_trú bán_trú tiểu_học trung_học phổ_thông mầm_non mẫu_giáo công_viên nhà_thờ bùng_binh học_viện thư_viện nhà_sách phòng_khám dự_án chương_trình chiến_dịch tập_đoàn thương_hiệu nhãn_hiệu nhãn_hàng chung_cư tòa_nhà toà_nhà nhà_máy cù_lao bệnh_viện siêu_thị học_bổng'
);

/** Pairs whose last word alone would head a place: "hàng xóm", "gia đình", "ghi thành". */
export const NO_PLACE_PAIRS = set(
	`gia_đình hàng_xóm thủ_quỹ đối_tượng danh_sách chủ_vườn chủ_đầm ghi_thành viết_thành sửa_thành đổi_thành
	nhầm_thành in_thành`
);

/** What a person does or is, right after a full name. */
export const PERSON_GOES_ON = set(
	`đại phát nêu đề kiến phản ý hỏi cho trình bị gửi nhận có xin ký ở trú sinh sn là nói hứa báo đang đã chưa không năm
	dai phat neu de kien phan y hoi trinh bi gui nhan xin tru sinh la noi hua bao`
);

/** Words in a run of capitals that make it a road or a building of an English text. */
export const ENGLISH_PLACES = set(
	'quarter town village citadel palace peak fort port wharf jetty dock harbour harbor lighthouse plateau forest reserve sanctuary terraces memorial mausoleum tomb opera theater hostel homestay villa lodge restaurant cafe lagoon bakery festival caves grotto peninsula passage dunes springs viewpoint ruins falls cathedral crossing causeway arena aquarium gallery gardens valley hills mountains islands reservoir estate complex skywalk beach airport pagoda temple museum stadium island bay mall plaza stop terminal junction roundabout primary secondary kindergarten university college hotel resort pier ferry canal waterfall hill mountain valley cave garden zoo theatre cemetery church cathedral intersection flyover overpass tunnel highway expressway zone clinic dam gate supermarket streets roads wards districts area areas residents community holiday festival street road avenue boulevard bridge park market school hospital ward district lane alley square station lake river city province commune building tower office officer clerk counter police chairman teacher'
);

/** Words before a bare name that make it a road or a place: "kẹt xe ở Nguyễn Văn Cừ". */
export const PLACE_PREPOSITIONS = set(
	'ở tại từ đến tới qua gần trên dọc hướng về vào ra khu giao cạnh sang o tai tu den toi gan tren doc huong ve vao'
);

/** Titles before "nguyễn văn a" in lower case, with and without diacritics. */
export const TITLES_BEFORE_LOWER_CASE = set(
	'bạn ông bà anh chị cô chú bác dì cậu cụ thầy em cháu hộ là ong ba anh chi co chu bac la'
);

/** Words (folded) that go on with the sentence after a name in lower case. */
export const NOT_AFTER_NAME = set(
	`o tai nha sinh hien la cu tru dan ngu xin muon de co va da dang khong ra vao bi den di lay noi lam cho thuong
	sdt so nam que thuoc ben duoc thi ma cung phan kinh ho voi dien tuoi da`
);

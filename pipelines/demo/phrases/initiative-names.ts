import type { Field } from '#lib/domain/taxonomy.ts';

/** An invented kind of initiative: its name, what it is about, who tends to run it. */
export interface InitiativePattern {
	name: string;
	issue: string;
	field: Field;
	owners: readonly string[];
	area: 'urban' | 'rural' | 'any';
}

const of =
	(field: Field, owners: readonly string[]) =>
	(name: string, issue: string, area: InitiativePattern['area'] = 'any'): InitiativePattern => ({
		name,
		issue,
		field,
		owners,
		area
	});

const FRONT = ['fatherland_front', 'socio_political_org', 'residential_unit'];
const culture = of('culture_society', FRONT);
const economy = of('economy', [
	'socio_political_org',
	'enterprise',
	'residential_unit',
	'government'
]);
const security = of('security_defence', ['armed_forces', 'residential_unit', 'fatherland_front']);
const party = of('party_political_system', ['party_committee', 'government', 'department']);

export const INITIATIVE_PATTERNS: readonly InitiativePattern[] = [
	culture('Tổ tự quản thu gom và phân loại rác', 'env.waste'),
	culture('Tuyến đường sáng - xanh - sạch - đẹp', 'infra.lighting'),
	culture('Đường hoa phụ nữ tự quản', 'env.waste'),
	culture('Biến rác thành tiền giúp phụ nữ khó khăn', 'env.waste'),
	culture('Ngôi nhà xanh thu gom phế liệu', 'env.waste'),
	culture('Hẻm sạch không rác vỉa hè', 'env.waste', 'urban'),
	culture('Ngày chủ nhật xanh', 'env.waste'),
	culture('Dòng kênh không rác', 'env.water_pollution', 'rural'),
	culture('Cánh đồng không vỏ bao thuốc', 'env.water_pollution', 'rural'),
	culture('Khu phố không tiếng ồn sau 21 giờ', 'env.noise', 'urban'),
	culture('Bếp biogas, chuồng trại xa nhà', 'env.livestock', 'rural'),
	culture('Thắp sáng đường quê', 'infra.lighting', 'rural'),
	culture('Chung tay xóa nhà tạm', 'welfare.housing'),
	culture('Hũ gạo tình thương', 'welfare.poverty'),
	culture('Nồi cháo nghĩa tình', 'welfare.health'),
	culture('Mẹ đỡ đầu', 'welfare.poverty'),
	culture('Mỗi tổ chức, mỗi cá nhân gắn với một địa chỉ nhân đạo', 'welfare.poverty'),
	culture('Chăm sóc gia đình chính sách theo địa chỉ', 'welfare.merit'),
	culture('Nhà trọ nghĩa tình không tăng giá', 'welfare.housing', 'urban'),
	culture('Khám bệnh, phát thuốc tại thôn', 'welfare.health', 'rural'),
	culture('Đội xuồng cứu nạn nhân dân', 'welfare.relief', 'rural'),
	culture('Tiếp sức đến trường', 'edu.school'),
	culture('Dòng họ khuyến học', 'edu.school'),
	culture('Góc học tập cho em', 'edu.school', 'rural'),
	culture('Nhà văn hóa sáng đèn', 'edu.culture'),
	culture('Cưới văn minh, tang tiết kiệm', 'edu.culture'),
	culture('Câu lạc bộ dân vũ, bóng chuyền hơi', 'edu.culture'),
	culture('Xứ đạo bình yên, sống tốt đời đẹp đạo', 'edu.ethnic_religion', 'rural'),
	culture('Giữ gìn tiếng nói và trang phục dân tộc', 'edu.ethnic_religion', 'rural'),
	culture('Năm không, ba sạch', 'movement.model'),
	culture('Tuyến phố an toàn thực phẩm', 'urban.market', 'urban'),
	culture('Tuyến phố vỉa hè thông thoáng', 'urban.sidewalk', 'urban'),
	economy('Dân vận khéo trong giải phóng mặt bằng', 'land.clearance'),
	economy('Vận động hiến đất mở rộng đường giao thông', 'infra.road', 'rural'),
	economy('Bê tông hóa đường ngõ xóm', 'infra.road', 'rural'),
	economy('Khơi thông cống rãnh cùng dân', 'infra.flooding'),
	economy('Tổ hợp tác rau an toàn', 'econ.agriculture', 'rural'),
	economy('Hợp tác xã cây ăn trái liên kết tiêu thụ', 'econ.agriculture', 'rural'),
	economy('Chuyển đổi cây trồng trên đất dốc', 'econ.agriculture', 'rural'),
	economy('Nuôi bò sinh sản luân chuyển', 'econ.agriculture', 'rural'),
	economy('Vườn mẫu nông thôn mới', 'econ.agriculture', 'rural'),
	economy('Tổ tiết kiệm giúp nhau phát triển kinh tế', 'econ.credit'),
	economy('Phụ nữ khởi nghiệp từ nghề truyền thống', 'econ.business'),
	economy('Chợ không tiền mặt', 'econ.business', 'urban'),
	economy('Homestay bản làng đón khách', 'econ.business', 'rural'),
	economy('Kết nối việc làm cho thanh niên xuất ngũ', 'econ.jobs'),
	economy('Dạy nghề may tại chỗ cho lao động nữ', 'econ.jobs'),
	security('Camera an ninh khu dân cư', 'sec.theft'),
	security('Tiếng loa an ninh', 'sec.theft'),
	security('Khu dân cư không tội phạm, không tệ nạn', 'sec.social_evils'),
	security('Giúp người sau cai hòa nhập', 'sec.social_evils'),
	security('Tổ liên gia an toàn phòng cháy', 'sec.fire'),
	security('Điểm chữa cháy công cộng', 'sec.fire', 'urban'),
	security('Mỗi hộ một bình chữa cháy', 'sec.fire'),
	security('Cảnh giác lừa đảo trên mạng', 'sec.scam'),
	security('Cổng trường an toàn giao thông', 'infra.traffic_safety'),
	security('Tổ tự quản đường biên, cột mốc', 'sec.border', 'rural'),
	security('Tổ hòa giải ba tốt', 'land.dispute'),
	party('Cà phê sáng lắng nghe dân', 'movement.friendly_gov'),
	party('Chính quyền thân thiện vì nhân dân phục vụ', 'movement.friendly_gov'),
	party('Ngày về cơ sở', 'movement.friendly_gov'),
	party('Tổ công nghệ số cộng đồng', 'admin.online'),
	party('Tổ lưu động làm giấy tờ tại nhà', 'admin.paperwork'),
	party('Ngày không hẹn', 'admin.delay'),
	party('Một cửa mở sáng thứ bảy', 'admin.reception'),
	party('Công khai thu chi trên bảng tin và nhóm Zalo', 'democracy.transparency'),
	party('Dân bàn, dân làm, dân giám sát', 'democracy.supervision'),
	party('Hỏi ý dân trước khi làm', 'democracy.consultation'),
	party('Chi bộ bốn tốt gần dân', 'movement.officials'),
	party('Trả lời dân trong năm ngày', 'conduct.avoidance')
];

/** What may follow a name, so that communes do not all print the same line. */
export const NAME_ENDINGS: Record<InitiativePattern['area'], readonly string[]> = {
	any: ['', '', 'ở khu dân cư', 'kiểu mẫu', 'số {n}', 'do chi hội phụ nữ vận động'],
	urban: ['', '', 'ở tổ dân phố {n}', 'ở khu phố {n}', 'kiểu mẫu'],
	rural: ['', '', 'ở thôn {n}', 'ở xóm {n}', 'gắn với nông thôn mới']
};

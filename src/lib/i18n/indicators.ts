import type { InterfaceLanguage } from '#lib/domain/language.ts';

/** Indicators and units that outcome ledgers use, by code. Others are shown as their words. */
const LABELS: Record<string, { vi: string; en: string }> = {
	branches_running_model: { vi: 'Chi hội đang thực hiện', en: 'Branches taking part' },
	clean_up_days: { vi: 'Buổi tổng vệ sinh', en: 'Clean-up days' },
	club_members: { vi: 'Thành viên câu lạc bộ', en: 'Club members' },
	commitments_kept: { vi: 'Cam kết được giữ', en: 'Commitments kept' },
	covered_drains_built: { vi: 'Cống có nắp đã xây', en: 'Covered drains built' },
	cultural_house_seats: { vi: 'Chỗ ngồi nhà văn hóa', en: 'Seats in the cultural house' },
	facilities_cost_mobilised: {
		vi: 'Kinh phí công trình huy động',
		en: 'Cost of facilities raised'
	},
	families_helped: { vi: 'Gia đình được giúp', en: 'Families helped' },
	files_returned_on_time: { vi: 'Hồ sơ trả đúng hạn', en: 'Files returned on time' },
	fund_raised_from_scrap: { vi: 'Quỹ từ thu gom phế liệu', en: 'Fund raised from scrap' },
	hamlets_replicating: { vi: 'Thôn nhân rộng', en: 'Hamlets replicating' },
	households_handed_over_land: { vi: 'Hộ bàn giao đất', en: 'Households that handed over land' },
	households_paying_waste_fee: { vi: 'Hộ đóng phí rác', en: 'Households paying the waste fee' },
	households_sorting_waste: { vi: 'Hộ phân loại rác', en: 'Households sorting waste' },
	households_taking_part: { vi: 'Hộ tham gia', en: 'Households taking part' },
	households_with_extinguisher: {
		vi: 'Hộ có bình chữa cháy',
		en: 'Households with an extinguisher'
	},
	houses_built_or_repaired: { vi: 'Nhà xây, sửa', en: 'Houses built or repaired' },
	jobs_created: { vi: 'Việc làm mới', en: 'Jobs created' },
	land_donated: { vi: 'Đất hiến', en: 'Land donated' },
	members_with_higher_income: {
		vi: 'Thành viên tăng thu nhập',
		en: 'Members with a higher income'
	},
	mini_football_pitches_built: { vi: 'Sân bóng mini đã làm', en: 'Small football pitches built' },
	models_built: { vi: 'Mô hình đã xây dựng', en: 'Initiatives built' },
	people_helped_online: { vi: 'Người được giúp làm thủ tục số', en: 'People helped online' },
	playground_and_sports_area: { vi: 'Sân chơi, sân thể thao', en: 'Playground and sports area' },
	residents_contribution: { vi: 'Nhân dân đóng góp', en: 'Contributed by residents' },
	roads_concreted: { vi: 'Tuyến đường bê tông', en: 'Roads concreted' },
	roads_lit: { vi: 'Đường được thắp sáng', en: 'Roads lit' },
	scholarships_given: { vi: 'Suất học bổng', en: 'Scholarships given' },
	security_cameras_installed: { vi: 'Camera an ninh đã lắp', en: 'Security cameras installed' },
	street_lamps_installed: { vi: 'Đèn đường đã lắp', en: 'Street lamps installed' },
	support_mobilised: { vi: 'Nguồn hỗ trợ huy động', en: 'Support raised' },
	volleyball_courts_built: { vi: 'Sân bóng chuyền đã làm', en: 'Volleyball courts built' },
	VND: { vi: 'đồng', en: 'VND' },
	branches: { vi: 'chi hội', en: 'branches' },
	cameras: { vi: 'camera', en: 'cameras' },
	courts: { vi: 'sân', en: 'courts' },
	days: { vi: 'buổi', en: 'days' },
	families: { vi: 'gia đình', en: 'families' },
	hamlets: { vi: 'thôn', en: 'hamlets' },
	households: { vi: 'hộ', en: 'households' },
	houses: { vi: 'nhà', en: 'houses' },
	jobs: { vi: 'việc làm', en: 'jobs' },
	km: { vi: 'km', en: 'km' },
	lamps: { vi: 'bóng đèn', en: 'lamps' },
	m2: { vi: 'm²', en: 'm²' },
	models: { vi: 'mô hình', en: 'initiatives' },
	people: { vi: 'người', en: 'people' },
	percent: { vi: '%', en: '%' },
	pitches: { vi: 'sân', en: 'pitches' },
	roads: { vi: 'tuyến', en: 'roads' },
	scholarships: { vi: 'suất', en: 'scholarships' },
	seats: { vi: 'chỗ', en: 'seats' }
};

/** The name of an indicator or unit; an unknown code is shown with its underscores as spaces. */
export const indicatorLabel = (code: string, lang: InterfaceLanguage): string =>
	LABELS[code]?.[lang] ?? code.replaceAll('_', ' ');

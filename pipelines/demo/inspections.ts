import type { InspectionRecord } from '#lib/domain/initiative.ts';
import { addDays } from '#lib/domain/period.ts';
import { createRandom } from './random.ts';
import type { ProvinceSites } from './sites.ts';

export type Inspection = Omit<InspectionRecord, 'press_source_id'>;

const TOPICS = [
	'Thực hiện quy chế dân chủ ở cơ sở',
	'Tiếp công dân, giải quyết khiếu nại, phản ánh',
	'Công tác dân vận chính quyền',
	'Phong trào thi đua dân vận khéo',
	'Công khai bồi thường, hỗ trợ, tái định cư',
	'Huy động và quản lý đóng góp của nhân dân'
];
const BODIES = [
	'Ban Tuyên giáo và Dân vận Tỉnh ủy',
	'Ủy ban Kiểm tra Tỉnh ủy',
	'Ủy ban MTTQ Việt Nam tỉnh',
	'Đảng ủy cấp xã'
];
const QUARTERS = 12;

/** Rounds of inspection and supervision by province and quarter, with what came of them. */
export function inventInspections(
	provinces: readonly ProvinceSites[],
	options: { seed: number; asOf: string; scale: number }
): Inspection[] {
	const random = createRandom(options.seed, 'inspections');
	const inspections: Inspection[] = [];
	for (const { province_code } of provinces) {
		for (let quarter = QUARTERS; quarter > 0; quarter--) {
			if (!random.chance(0.8 * Math.min(1, options.scale * 4))) continue;
			const rounds = random.whole(3, 40);
			const findings = random.whole(0, rounds * 2);
			const recommendations = Math.round(findings * random.between(0.6, 1));
			const ripe = Math.min(1, quarter / 3) * random.between(0.55, 1);
			inspections.push({
				inspection_id: `vd-kt-${String(inspections.length + 1).padStart(4, '0')}`,
				commune_code: null,
				province_code,
				form: random.chance(0.55) ? 'inspection' : 'supervision',
				lead_body: random.pick(BODIES),
				period_start: addDays(options.asOf, -91 * quarter),
				period_end: addDays(options.asOf, -91 * (quarter - 1) - 1),
				rounds,
				organisations: Math.round(rounds * random.between(1.1, 2.3)),
				topic: random.pick(TOPICS),
				findings,
				recommendations,
				recommendations_done: Math.round(recommendations * ripe)
			});
		}
	}
	return inspections;
}

import type { ConsultationRecord } from '#lib/domain/initiative.ts';
import { addDays } from '#lib/domain/period.ts';
import { createRandom } from './random.ts';
import type { ProvinceSites } from './sites.ts';
import { spin, createWheel } from './wheel.ts';

export type Consultation = Omit<
	ConsultationRecord,
	'press_source_id' | 'stated_participation_percent' | 'stated_agreement_percent'
>;

const TOPICS = [
	'Phương án tên gọi sau sắp xếp đơn vị hành chính',
	'Sáp nhập thôn, tổ dân phố',
	'Mở rộng đường giao thông, vận động hiến đất',
	'Mức đóng góp làm đường bê tông',
	'Địa điểm xây nhà văn hóa',
	'Phương án thu gom rác và mức phí',
	'Quy ước khu dân cư',
	'Điều chỉnh quy hoạch chi tiết khu dân cư',
	'Phương án bồi thường, tái định cư'
];
const COUNT = 620;

/** Counts of people or households that were asked: eligible ≥ participated = agreed + disagreed + invalid. */
export function inventConsultations(
	provinces: readonly ProvinceSites[],
	options: { seed: number; asOf: string; scale: number }
): Consultation[] {
	const random = createRandom(options.seed, 'consultations');
	const wheel = createWheel(provinces, (province) => province.weight);
	return Array.from({ length: Math.ceil(COUNT * options.scale) }, (_, index) => {
		const site = random.pick(spin(wheel, random).sites.items);
		const opened_on = addDays(options.asOf, -random.whole(20, 1080));
		const isBallot = random.chance(0.35);
		const eligible = isBallot ? random.whole(1800, 12_000) : random.whole(90, 1400);
		const participated = Math.round(eligible * Math.min(1, 1 - Math.abs(random.normal()) * 0.13));
		const invalid = isBallot ? Math.round(participated * random.between(0, 0.012)) : 0;
		const agreed = Math.round((participated - invalid) * Math.min(1, random.between(0.62, 1.04)));
		return {
			consultation_id: `vd-yk-${String(index + 1).padStart(4, '0')}`,
			initiative_id: null,
			commune_code: site.commune_code,
			province_code: site.province_code,
			topic: random.pick(TOPICS),
			opened_on,
			closed_on: addDays(opened_on, random.whole(3, 20)),
			year: Number(opened_on.slice(0, 4)),
			eligible_basis: isBallot ? 'voters' : 'households',
			eligible,
			participated,
			agreed,
			disagreed: participated - invalid - agreed,
			invalid
		};
	});
}

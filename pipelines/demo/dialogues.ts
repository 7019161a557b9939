import type { DialogueRecord } from '#lib/domain/initiative.ts';
import { addDays } from '#lib/domain/period.ts';
import { weekdayOf } from './arrival.ts';
import { createRandom } from './random.ts';
import type { ProvinceSites } from './sites.ts';
import { createWheel, spin } from './wheel.ts';

export type Dialogue = Omit<DialogueRecord, 'press_source_id'>;

const COUNT = 5200;
const CHAIRS = ['Bí thư Đảng ủy', 'Chủ tịch UBND', 'Phó Chủ tịch UBND', 'Chủ tịch UBMTTQ'];
const COFFEE_FROM = '2025-10-09';

/** Meetings between those in charge and residents; sooner or later most promises are kept. */
export function inventDialogues(
	provinces: readonly ProvinceSites[],
	options: { seed: number; asOf: string; scale: number }
): Dialogue[] {
	const random = createRandom(options.seed, 'dialogues');
	const wheel = createWheel(provinces, (province) => province.weight);
	const keeping = new Map(provinces.map((p) => [p.province_code, random.between(0.55, 0.95)]));
	return Array.from({ length: Math.ceil(COUNT * options.scale) }, (_, index) => {
		// The square root makes meetings denser towards the end: the practice spreads.
		const back = Math.floor(1095 * (1 - Math.sqrt(random.unit())));
		const any = addDays(options.asOf, -back);
		const held_on = weekdayOf(any) === 0 ? addDays(any, -1) : any;
		const province = spin(wheel, random);
		const site = spin(province.sites, random);
		const isCoffee = held_on >= COFFEE_FROM && random.chance(0.4);
		const chair_role = random.pick(CHAIRS);
		const opinions_raised = Math.max(2, Math.round(random.logNormal(isCoffee ? 7 : 16, 0.5)));
		const answered_on_spot = Math.round(opinions_raised * random.between(0.35, 0.95));
		const commitments = Math.round((opinions_raised - answered_on_spot) * random.between(0.3, 1));
		const ripe = Math.min(1, back / 120) * (keeping.get(province.province_code) ?? 0.7);
		return {
			dialogue_id: `vd-dt-${String(index + 1).padStart(5, '0')}`,
			initiative_id: null,
			commune_code: site.commune_code,
			province_code: site.province_code,
			held_on,
			form: isCoffee
				? 'morning_coffee'
				: random.pick(['dialogue', 'dialogue', 'citizen_reception', 'voter_meeting']),
			chair_role,
			is_led_by_head: chair_role === 'Bí thư Đảng ủy' || chair_role === 'Chủ tịch UBND',
			participants: isCoffee ? random.whole(8, 40) : random.whole(30, 260),
			opinions_raised,
			answered_on_spot,
			commitments,
			commitments_done: Math.min(
				commitments,
				Math.round(commitments * ripe * random.between(0.7, 1.2))
			)
		};
	});
}

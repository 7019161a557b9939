import type { ContributionRecord } from '#lib/domain/initiative.ts';
import type { Initiative } from './initiatives.ts';
import { createRandom } from './random.ts';

export type Contribution = Omit<ContributionRecord, 'press_source_id'>;

const PURPOSES: Readonly<Record<string, string>> = {
	'infra.road': 'Làm đường bê tông ngõ xóm',
	'infra.lighting': 'Lắp đèn chiếu sáng',
	'infra.flooding': 'Nạo vét, làm rãnh thoát nước',
	'welfare.housing': 'Xóa nhà tạm cho hộ nghèo',
	'welfare.poverty': 'Giúp hộ khó khăn',
	'env.waste': 'Quỹ thu gom rác, trồng hoa',
	'edu.culture': 'Sửa nhà văn hóa, sân chơi',
	'edu.school': 'Quỹ khuyến học',
	'sec.theft': 'Lắp camera an ninh',
	'sec.fire': 'Mua bình chữa cháy'
};

/** What people gave to about a third of the initiatives that live on gifts of money, work or land. */
export function inventContributions(
	initiatives: readonly Initiative[],
	seed: number
): Contribution[] {
	const random = createRandom(seed, 'contributions');
	const contributions: Contribution[] = [];
	for (const initiative of initiatives) {
		const purpose = PURPOSES[initiative.issue ?? ''];
		if (!purpose || !initiative.assessed_on || random.chance(0.62)) continue;
		const households = random.whole(25, 420);
		const isRoad = initiative.issue === 'infra.road';
		const perHousehold = random.logNormal(isRoad ? 900_000 : 180_000, 0.8);
		contributions.push({
			contribution_id: `vd-dg-${String(contributions.length + 1).padStart(4, '0')}`,
			initiative_id: initiative.initiative_id,
			commune_code: initiative.commune_code,
			province_code: initiative.province_code,
			year: initiative.registered_year,
			purpose,
			amount_vnd: Math.round((households * perHousehold) / 500_000) * 500_000,
			amount_qualifier: random.pick(['exact', 'exact', 'nearly', 'more_than']),
			labour_days: random.chance(0.6) ? random.whole(20, 600) : null,
			land_m2: isRoad && random.chance(0.6) ? random.whole(80, 3500) : null,
			households,
			households_exempt: random.chance(0.7) ? random.whole(0, Math.ceil(households * 0.12)) : null,
			source_kind: random.pick(['residents', 'residents', 'benefactors', 'enterprises']),
			has_published_accounts: random.chance(0.1) ? null : random.chance(0.68)
		});
	}
	return contributions;
}

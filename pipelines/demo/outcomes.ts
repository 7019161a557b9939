import { RECOGNISED_STATUSES, type OutcomeRecord } from '#lib/domain/initiative.ts';
import type { Initiative } from './initiatives.ts';
import { outcomePatternsOf } from './outcome-patterns.ts';
import { createRandom } from './random.ts';

export type Outcome = Omit<OutcomeRecord, 'press_source_id'>;

const hasResults = (status: string) =>
	(RECOGNISED_STATUSES as readonly string[]).includes(status) || status === 'lapsed';

/** Rounds to what somebody would report: money to 100,000 đồng, lengths to a tenth, counts whole. */
function rounded(value: number, unit: string): number {
	if (unit === 'VND') return Math.round(value / 100_000) * 100_000;
	return unit === 'km' ? Math.round(value * 10) / 10 : Math.round(value);
}

/** One or two results for about six in ten recognised initiatives; the rest report none. */
export function inventOutcomes(initiatives: readonly Initiative[], seed: number): Outcome[] {
	const random = createRandom(seed, 'outcomes');
	const outcomes: Outcome[] = [];
	for (const initiative of initiatives) {
		if (!initiative.issue || !hasResults(initiative.status) || random.chance(0.4)) continue;
		const patterns = outcomePatternsOf(initiative.issue);
		const count = patterns.length > 1 && random.chance(0.4) ? 2 : 1;
		const first = random.whole(0, patterns.length - 1);
		for (let i = 0; i < count; i++) {
			const pattern = patterns[(first + i) % patterns.length];
			if (!pattern) continue;
			const value = random.between(pattern.low, pattern.high);
			outcomes.push({
				outcome_id: `vd-kq-${String(outcomes.length + 1).padStart(5, '0')}`,
				initiative_id: initiative.initiative_id,
				commune_code: initiative.commune_code,
				province_code: initiative.province_code,
				year: initiative.registered_year,
				indicator: pattern.indicator,
				value: rounded(value, pattern.unit),
				unit: pattern.unit,
				qualifier: random.pick(['exact', 'exact', 'exact', 'nearly', 'more_than']),
				baseline:
					pattern.before !== null && random.chance(0.7)
						? rounded(value * pattern.before * random.between(0.6, 1.15), pattern.unit)
						: null,
				target: random.chance(0.55)
					? rounded(
							pattern.unit === 'percent' ? 100 : value * random.between(0.8, 1.35),
							pattern.unit
						)
					: null,
				evidence: random.pick(['self_reported', 'self_reported', 'verified', 'published'])
			});
		}
	}
	return outcomes;
}

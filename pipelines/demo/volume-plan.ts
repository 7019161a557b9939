import { addDays, weekStart } from '#lib/domain/period.ts';
import { dayFactor } from './arrival.ts';
import { createRandom } from './random.ts';
import { adoptionOn, type ProvinceSites } from './sites.ts';
import { tetFirstDay } from './tet.ts';

export interface VolumePlan {
	days: string[];
	/** expected messages by day, then by province, in the order of the arguments */
	expected: Float64Array[];
}

/**
 * Expected messages a day and province: growth with the adoption of new channels, weekdays,
 * holidays and Tết, a lasting weekly wobble, and now and then a campaign that calls for feedback.
 * All together they sum to `total`.
 */
export function planVolume(
	provinces: readonly ProvinceSites[],
	days: string[],
	total: number,
	seed: number
): VolumePlan {
	const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
	const tet = new Map(years.map((year) => [year, tetFirstDay(year)]));
	const byDay = days.map((day) => dayFactor(day, tet));
	const expected = days.map(() => new Float64Array(provinces.length));
	let sum = 0;
	provinces.forEach((province, p) => {
		const random = createRandom(seed, `volume/${province.province_code}`);
		let wobble = 0;
		let campaignUntil = '';
		days.forEach((day, d) => {
			if (d === 0 || day === weekStart(day)) {
				wobble = 0.6 * wobble + 0.11 * random.normal();
				if (random.chance(0.025)) campaignUntil = addDays(day, 7 * random.whole(1, 2));
			}
			const growth = 0.55 + adoptionOn(province, d);
			const campaign = day < campaignUntil ? 1.5 : 1;
			const value = province.weight * growth * Math.exp(wobble) * campaign * (byDay[d] ?? 1);
			(expected[d] as Float64Array)[p] = value;
			sum += value;
		});
	});
	for (const row of expected)
		for (let p = 0; p < row.length; p++) row[p] = ((row[p] ?? 0) * total) / sum;
	return { days, expected };
}

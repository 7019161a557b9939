import { addDays, daysBetween } from '#lib/domain/period.ts';
import { REFORM_ON } from '#lib/domain/place.ts';
import { createRandom } from './random.ts';
import type { Region } from './regions.ts';

const RAIN: Record<Region, readonly number[]> = {
	north_mountains: [6, 7, 8, 9],
	red_river: [6, 7, 8, 9],
	north_centre: [8, 9, 10, 11],
	south_centre: [9, 10, 11, 12],
	highlands: [5, 6, 7, 8, 9, 10],
	south_east: [5, 6, 7, 8, 9, 10, 11],
	mekong: [8, 9, 10, 11]
};
const DRY: Record<Region, readonly number[]> = {
	north_mountains: [12, 1, 2, 3],
	red_river: [1, 2],
	north_centre: [5, 6, 7],
	south_centre: [5, 6, 7, 8],
	highlands: [1, 2, 3, 4],
	south_east: [2, 3, 4],
	mekong: [2, 3, 4, 5]
};
/** Months in which an issue comes up more in the whole country, and how many times as often. */
const MONTHLY: Readonly<Record<string, readonly [months: readonly number[], factor: number]>> = {
	'edu.fees': [[8, 9], 4.5],
	'edu.school': [[6, 7, 8], 2.2],
	'sec.fire': [[4, 5, 6], 1.7],
	'sec.theft': [[12, 1], 1.6],
	'sec.border': [[12, 1, 2], 1.8],
	'welfare.merit': [[7], 3],
	'econ.jobs': [[12, 1], 1.9],
	'util.power': [[5, 6, 7], 2.1],
	'infra.works': [[10, 11, 12], 1.4],
	'movement.model': [[10, 11], 1.6],
	'edu.culture': [[1, 2, 11], 1.4],
	'env.air': [[10, 11, 12], 1.4]
};

export interface Storm {
	from: string;
	to: string;
	region: Region;
}

/** Two to four storms a year between September and November, mostly in the centre. */
export function planStorms(seed: number, years: readonly number[]): Storm[] {
	return years.flatMap((year) => {
		const random = createRandom(seed, `storms/${year}`);
		return Array.from({ length: random.whole(2, 4) }, () => {
			const from = addDays(`${year}-09-05`, random.whole(0, 75));
			const isCentre = random.chance(0.8);
			const region: Region = random.pick(
				isCentre ? ['north_centre', 'south_centre'] : ['red_river', 'north_mountains']
			);
			return { from, to: addDays(from, random.whole(9, 18)), region };
		});
	});
}

const STORM_ISSUES: Readonly<Record<string, number>> = {
	'welfare.relief': 22,
	'infra.flooding': 5,
	'util.power': 3.5,
	'infra.road': 1.8,
	'util.telecom': 2
};

/** The reform of units: talked of before, loud after, then fading over a year. */
function reformFactor(issue: string, day: string): number {
	const since = daysBetween(REFORM_ON, day);
	if (issue === 'democracy.consultation') return since >= -90 && since < -50 ? 2.8 : 1;
	if (issue === 'admin.reception') return since >= 0 && since < 120 ? 1.6 : 1;
	if (issue !== 'admin.merger') return 1;
	if (since < -120) return 0.12;
	return since < 0 ? 1.2 : 1 + 4.5 * Math.exp(-since / 200);
}

/** How many times as often as on average an issue comes up in a region on a day. */
export function seasonFactor(
	issue: string,
	region: Region,
	day: string,
	storms: readonly Storm[]
): number {
	const month = Number(day.slice(5, 7));
	const isRainy = RAIN[region].includes(month);
	const isDry = DRY[region].includes(month);
	let factor = reformFactor(issue, day);
	const monthly = MONTHLY[issue];
	if (monthly?.[0].includes(month)) factor *= monthly[1];
	if (issue === 'infra.flooding') factor *= isRainy ? 2.6 : 0.35;
	if (issue === 'infra.road' && isRainy) factor *= 1.35;
	if (issue === 'util.water' && isDry) factor *= 2.8;
	if (issue === 'econ.agriculture' && isDry) factor *= 1.7;
	if (issue === 'welfare.relief') factor *= isRainy ? 1.8 : 0.4;
	const stormFactor = STORM_ISSUES[issue];
	if (stormFactor && storms.some((s) => s.region === region && s.from <= day && day < s.to))
		factor *= stormFactor;
	return factor;
}

import type { CountFrame, WeekCounts } from '#lib/hotspots/weekly-counts.ts';
import { SCORED_FROM, WEEKS } from './calendar.ts';
import { addedAt, plantHotspots, type Planted, type PlantingOptions } from './hotspots.ts';
import { ISSUES } from './issues.ts';
import { makeLand, type Land } from './land.ts';
import { createRandom, type Random } from './random.ts';
import { makeRates } from './rates.ts';

export interface CountryOptions extends PlantingOptions {
	seed: string;
	communes: number;
	/** probability that the tone of a report is told wrongly */
	flip: number;
}

/** Weekly counts of a made country, and what was planted in it. */
export interface Country {
	frame: CountFrame;
	land: Land;
	weeks: readonly WeekCounts[];
	/** the first week that is scored */
	from: number;
	planted: readonly Planted[];
}

const RATIO_OF_ADDED = 1.3;
const LARGEST_SHARE = 0.97;

/** Of so many reports, the number that is told to be negative when labels are wrong now and then. */
function mislabel(reports: number, negative: number, flip: number, random: Random): number {
	let told = 0;
	for (let report = 0; report < reports; report++) {
		const isNegative = report < negative;
		if (random.next() < flip ? !isNegative : isNegative) told++;
	}
	return told;
}

/** Makes the benchmark's country of a seed: the same seed always gives the same counts. */
export function makeCountry(options: CountryOptions): Country {
	const random = createRandom(`hotspot-bench-v1:${options.seed}`);
	const labels = createRandom(`flip:${options.seed}`);
	const land = makeLand(options.communes, random);
	const rates = makeRates(land, random);
	const { planted, added } = plantHotspots(options, land, rates, random);
	const count = land.communes.length;

	function drawCell(week: number, commune: number, issue: number): [number, number] {
		const at = addedAt(issue, commune, count) + week;
		const { ratio } = ISSUES[issue] as (typeof ISSUES)[number];
		const usual = random.negativeBinomial(rates.mean(commune, issue, week), ratio);
		const more = added.reports[at] as number;
		const reports = usual + (more > 0 ? random.negativeBinomial(more, RATIO_OF_ADDED) : 0);
		const share = rates.negative(commune, issue) + (added.negative[at] as number);
		const negative = random.binomial(reports, Math.min(LARGEST_SHARE, share));
		return [reports, options.flip ? mislabel(reports, negative, options.flip, labels) : negative];
	}

	function drawWeek(week: number): WeekCounts {
		const cells = ISSUES.length * count;
		const counts = { n: new Uint16Array(cells), negative: new Uint16Array(cells) };
		for (let commune = 0; commune < count; commune++)
			for (let issue = 0; issue < ISSUES.length; issue++) {
				const cell = issue * count + commune;
				[counts.n[cell], counts.negative[cell]] = drawCell(week, commune, issue);
			}
		return counts;
	}

	return {
		frame: frameOf(land),
		land,
		weeks: Array.from({ length: WEEKS }, (_, week) => drawWeek(week)),
		from: SCORED_FROM,
		planted
	};
}

const frameOf = ({ communes, neighbours, provinces }: Land): CountFrame => ({
	issues: ISSUES.map(({ id }) => id),
	communes: communes.map(({ id }) => id),
	provinceOf: Uint16Array.from(communes, ({ province }) => provinces.indexOf(province)),
	neighbours: neighbours.map((others) => Uint16Array.from(others))
});

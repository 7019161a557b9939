import { holidayFactor, WEEKS } from './calendar.ts';
import { ISSUES, seasonFactor } from './issues.ts';
import type { Land } from './land.ts';
import type { Random } from './random.ts';

/** What is usual in a made country, everything but the hotspots. */
export interface Rates {
	/** reports expected */
	mean(commune: number, issue: number, week: number): number;
	/** share of negative ones */
	negative(commune: number, issue: number): number;
}

const everyWeek = (value: (week: number) => number) =>
	Float64Array.from({ length: WEEKS }, (_, week) => value(week));

/** How much a commune reports altogether: the portal is taken up, and wavers; some join at a stroke. */
function volumeOf(random: Random): Float64Array {
	random.next(); // A draw that nothing depends on any more, but the order of draws does.
	const [middle, pace] = [30 + 90 * random.next(), 8 + 18 * random.next()];
	const growth = 0.3 + 0.9 * random.next();
	const joins =
		random.next() < 0.22
			? { week: 20 + random.below(130), factor: 1.6 + 1.6 * random.next() }
			: { week: 0, factor: 1 };
	let wavering = 0;
	return everyWeek((week) => {
		wavering = 0.6 * wavering + 0.12 * random.normal();
		const takenUp = 1 + growth / (1 + Math.exp(-(week - middle) / pace));
		return takenUp * Math.exp(wavering) * (week >= joins.week ? 1 : 1 / joins.factor);
	});
}

/** Five campaigns of one or two weeks in a province. */
function campaignsOf(random: Random): Float64Array {
	const factor = new Float64Array(WEEKS).fill(1);
	for (let campaign = 0; campaign < 5; campaign++) {
		const start = 8 + random.below(WEEKS - 10);
		const rise = 1.35 + 0.5 * random.next();
		const end = start + 1 + random.below(2);
		for (let week = start; week < Math.min(end, WEEKS); week++)
			factor[week] = (factor[week] as number) * rise;
	}
	return factor;
}

/** The reorganisation of communes brought people to the counters. */
const REORGANISATION = { issue: 3, start: 104, weeks: 10, rise: 1.9 };

/** National events that ebb away: two an issue. */
function shocksOf(issue: number, random: Random): Float64Array {
	const shocks = issue === REORGANISATION.issue ? [REORGANISATION] : [];
	const drawn = Array.from({ length: 2 }, () => ({
		start: 20 + random.below(120),
		weeks: 3 + random.below(4),
		rise: 1.25 + 0.25 * random.next()
	}));
	const factor = new Float64Array(WEEKS).fill(1);
	for (const { start, weeks, rise } of [...shocks, ...drawn])
		for (let past = 0; past < weeks && start + past < WEEKS; past++)
			factor[start + past] =
				(factor[start + past] as number) * (1 + (rise - 1) * (1 - past / weeks));
	return factor;
}

/** What only this commune and issue go through. */
function waveringOf(random: Random): Float64Array {
	let state = 0.15 * random.normal();
	return everyWeek(() => (state = 0.8 * state + 0.08 * random.normal()));
}

/** How alike communes are in their share of negative reports. */
const LIKENESS = 25;

export function makeRates({ communes, provinces }: Land, random: Random): Rates {
	const total = communes.reduce((sum, { population }) => sum + population, 0);
	const urban = communes.map(() => random.normal());
	const base = communes.map(({ population }, commune) =>
		ISSUES.map(
			({ rate }) =>
				rate *
				Math.pow(population / (total / communes.length), 0.8) *
				Math.exp(0.35 * (urban[commune] as number) + 0.55 * random.normal())
		)
	);
	const volume = communes.map(() => volumeOf(random));
	const campaigns = new Map(provinces.map((province) => [province, campaignsOf(random)]));
	const shocks = ISSUES.map((_, issue) => shocksOf(issue, random));
	const wavering = communes.map(() => ISSUES.map(() => waveringOf(random)));
	const shares = communes.map(() =>
		ISSUES.map(({ negative }) => random.beta(negative * LIKENESS, (1 - negative) * LIKENESS))
	);
	const seasons = ISSUES.map((issue) => everyWeek((week) => seasonFactor(issue, week)));
	const holidays = everyWeek(holidayFactor);
	const ofCommune = communes.map(({ province }) => campaigns.get(province) as Float64Array);
	return {
		mean: (commune, issue, week) =>
			(base[commune]?.[issue] as number) *
			(volume[commune]?.[week] as number) *
			(ofCommune[commune]?.[week] as number) *
			(shocks[issue]?.[week] as number) *
			(seasons[issue]?.[week] as number) *
			(holidays[week] as number) *
			Math.exp(wavering[commune]?.[issue]?.[week] as number),
		negative: (commune, issue) => shares[commune]?.[issue] as number
	};
}

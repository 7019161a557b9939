import type { Country } from '../country/country.ts';
import { cellsOf } from '../score/scores.ts';

/** Settings of the yardstick; see the benchmark's description, steps 1 to 3. */
const GUARD = 6;
const DECAY = 0.5 ** (1 / 40);
const PRIOR_WEEKS = 2.5;
const CLIP = 2.2;
const VOLUME = { prior: 12, weeks: 10, decay: 0.85, from: 12 };
const FACTOR_PRIOR = 30;
const NATIONAL_PRIOR = 8;
const LEAST_MEAN = 0.03;
const UNTAUGHT_WEEKS = 16;
const SPREAD = { fading: 0.985, from: 30, largest: 12, leastMean: 0.2, leastRatio: 1.05 };

/** What the yardstick expects in a week, at `issue * communes + commune`. */
export interface YardstickWeek {
	mean: Float64Array;
	/** one over what the level rests on */
	uncertainty: Float64Array;
	/** of each issue, variance over mean */
	ratio: Float64Array;
}

/** A week while it is worked out: mean = level × volume × factor. */
interface Parts extends YardstickWeek {
	level: Float64Array;
	volume: Float64Array;
	factor: Float64Array;
}

/** Expected counts of all weeks, each from itself and earlier ones alone. */
export function expectCounts(country: Country): YardstickWeek[] {
	const { frame, weeks } = country;
	const [communes, issues, cells] = [frame.communes.length, frame.issues.length, cellsOf(country)];
	const learned = { reports: new Float64Array(cells), exposure: new Float64Array(cells) };
	const spread = {
		squares: new Float64Array(issues).fill(60),
		cells: new Float64Array(issues).fill(40)
	};
	const parts: Parts[] = [];
	const issueOf = (cell: number) => Math.floor(cell / communes);
	const countAt = (week: number, cell: number) => weeks[week]?.n[cell] as number;

	function blankWeek(): Parts {
		const blank = () => new Float64Array(cells);
		return {
			...{ mean: blank(), uncertainty: blank(), ratio: new Float64Array(issues) },
			...{ level: blank(), volume: blank().fill(1), factor: blank().fill(1) }
		};
	}

	function setLevels({ level, uncertainty }: Parts): void {
		for (let issue = 0; issue < issues; issue++) {
			const [from, to] = [issue * communes, (issue + 1) * communes];
			const total = (of: Float64Array) =>
				of.subarray(from, to).reduce((sum, each) => sum + each, 0);
			const exposure = total(learned.exposure);
			const everywhere = exposure > 0 ? total(learned.reports) / exposure : 1;
			for (let cell = from; cell < to; cell++) {
				const reports = (learned.reports[cell] as number) + PRIOR_WEEKS * everywhere;
				level[cell] = reports / ((learned.exposure[cell] as number) + PRIOR_WEEKS) || 1;
				uncertainty[cell] = 1 / Math.max(1, reports);
			}
		}
	}

	/** @param first 1 while the week's own factor is not known, then 0 */
	function setVolumes(week: number, first: 0 | 1): void {
		const { volume } = parts[week] as Parts;
		if (week <= VOLUME.from) return;
		const [seen, expected] = [new Float64Array(issues), new Float64Array(issues)];
		for (let commune = 0; commune < communes; commune++) {
			let [allSeen, allExpected] = [0, 0];
			for (let issue = 0; issue < issues; issue++) {
				const cell = issue * communes + commune;
				let [reports, mean] = [0, 0];
				for (let past = first; past < VOLUME.weeks && week - past >= 0; past++) {
					const { level, factor } = parts[week - past] as Parts;
					const weight = VOLUME.decay ** past;
					const usual = (level[cell] as number) * (factor[cell] as number);
					const most = usual + 3 * Math.sqrt(1.6 * usual) + 2;
					reports += weight * Math.min(countAt(week - past, cell), most);
					mean += weight * usual;
				}
				[seen[issue], expected[issue]] = [reports, mean];
				allSeen += reports;
				allExpected += mean;
			}
			for (let issue = 0; issue < issues; issue++)
				volume[issue * communes + commune] =
					(VOLUME.prior + allSeen - (seen[issue] as number)) /
					(VOLUME.prior + allExpected - (expected[issue] as number));
		}
	}

	function setFactors(week: number): void {
		const { level, volume, factor } = parts[week] as Parts;
		const provinces = Math.max(...frame.provinceOf) + 1;
		for (let issue = 0; issue < issues; issue++) {
			const [seen, expected] = [new Float64Array(provinces), new Float64Array(provinces)];
			let [allSeen, allExpected] = [NATIONAL_PRIOR, NATIONAL_PRIOR];
			for (let commune = 0; commune < communes; commune++) {
				const cell = issue * communes + commune;
				const province = frame.provinceOf[commune] as number;
				const usual = (level[cell] as number) * (volume[cell] as number);
				const most = usual * 1.5 + 3 * Math.sqrt(1.7 * usual) + 1;
				const count = Math.min(countAt(week, cell), most);
				seen[province] = (seen[province] as number) + count;
				expected[province] = (expected[province] as number) + usual;
				allSeen += count;
				allExpected += usual;
			}
			const national = week < 4 ? 1 : allSeen / allExpected;
			for (let commune = 0; commune < communes; commune++) {
				const province = frame.provinceOf[commune] as number;
				factor[issue * communes + commune] =
					((seen[province] as number) + FACTOR_PRIOR * national) /
					((expected[province] as number) + FACTOR_PRIOR);
			}
		}
	}

	function setMeans(week: number): void {
		const { level, volume, factor, mean, ratio } = parts[week] as Parts;
		const [squares, counted] = [new Float64Array(issues), new Float64Array(issues)];
		for (let cell = 0; cell < cells; cell++) {
			const usual = Math.max(
				LEAST_MEAN,
				(level[cell] as number) * (volume[cell] as number) * (factor[cell] as number)
			);
			mean[cell] = usual;
			if (usual <= SPREAD.leastMean) continue;
			const issue = issueOf(cell);
			const square = (countAt(week, cell) - usual) ** 2 / usual;
			squares[issue] = (squares[issue] as number) + Math.min(square, SPREAD.largest);
			counted[issue] = (counted[issue] as number) + 1;
		}
		for (let issue = 0; issue < issues; issue++) {
			if (week > SPREAD.from) {
				spread.squares[issue] =
					(spread.squares[issue] as number) * SPREAD.fading + (squares[issue] as number);
				spread.cells[issue] =
					(spread.cells[issue] as number) * SPREAD.fading + (counted[issue] as number);
			}
			const seen = (spread.squares[issue] as number) / (spread.cells[issue] as number);
			ratio[issue] = Math.max(SPREAD.leastRatio, seen);
		}
	}

	function learn(week: number): void {
		const { factor, volume, mean, ratio } = parts[week] as Parts;
		const isTaught = week >= UNTAUGHT_WEEKS;
		for (let cell = 0; cell < cells; cell++) {
			const usual = mean[cell] as number;
			const deviation = Math.sqrt((ratio[issueOf(cell)] as number) * usual);
			const most = isTaught ? usual + CLIP * deviation + 1 : Infinity;
			learned.reports[cell] =
				(learned.reports[cell] as number) * DECAY + Math.min(countAt(week, cell), most);
			learned.exposure[cell] =
				(learned.exposure[cell] as number) * DECAY +
				(factor[cell] as number) * (volume[cell] as number);
		}
	}

	for (let week = 0; week < weeks.length; week++) {
		parts.push(blankWeek());
		setLevels(parts[week] as Parts);
		setVolumes(week, 1);
		setFactors(week);
		setVolumes(week, 0);
		setMeans(week);
		if (week >= GUARD) learn(week - GUARD);
	}
	return parts;
}

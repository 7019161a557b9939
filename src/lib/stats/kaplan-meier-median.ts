import { Z_95 } from './wilson-interval.ts';

/** How many cases ended, and how many were last seen still waiting, at one time. */
export interface SurvivalStep {
	time: number;
	ended_count: number;
	censored_count: number;
}

/** Times in the unit of the steps; null where the curve does not come down far enough to tell. */
export interface SurvivalMedian {
	median: number | null;
	low: number | null;
	high: number | null;
	n: number;
	ended_count: number;
}

interface CurvePoint {
	time: number;
	survival: number;
	/** Greenwood's sum: the variance of log survival */
	greenwood: number;
}

/**
 * The share still waiting after each time at which something ended. Cases last seen at a time count
 * as at risk at that time. Method: E. L. Kaplan, P. Meier, JASA 53 (1958) 457–481; variance by
 * M. Greenwood (1926).
 */
export function kaplanMeierCurve(steps: readonly SurvivalStep[]): CurvePoint[] {
	const sorted = steps.toSorted((a, b) => a.time - b.time);
	let atRisk = sorted.reduce((sum, step) => sum + step.ended_count + step.censored_count, 0);
	let survival = 1;
	let greenwood = 0;
	const curve: CurvePoint[] = [];
	for (const { time, ended_count, censored_count } of sorted) {
		if (ended_count > 0) {
			survival *= 1 - ended_count / atRisk;
			greenwood += ended_count / (atRisk * (atRisk - ended_count));
			curve.push({ time, survival, greenwood });
		}
		atRisk -= ended_count + censored_count;
	}
	return curve;
}

/** The distance of a point from one half on the log(−log) scale, in standard errors. */
function distanceFromHalf({ survival, greenwood }: CurvePoint): number {
	if (survival <= 0) return Infinity;
	const error = Math.sqrt(greenwood) / Math.abs(Math.log(survival));
	return (Math.log(-Math.log(survival)) - Math.log(Math.LN2)) / error;
}

/**
 * The median time to an end when some cases have not ended yet, with its 95 % interval. A plain
 * median of ended cases would be too kind: the slow ones are still open.
 * Interval: R. Brookmeyer, J. Crowley, Biometrics 38 (1982) 29–41, on the log(−log) scale.
 * Steps must have distinct times.
 */
export function kaplanMeierMedian(steps: readonly SurvivalStep[], z = Z_95): SurvivalMedian {
	const curve = kaplanMeierCurve(steps);
	const firstTime = (holds: (point: CurvePoint) => boolean) => curve.find(holds)?.time ?? null;
	const n = steps.reduce((sum, step) => sum + step.ended_count + step.censored_count, 0);
	return {
		// A hair above one half, since products of fractions that equal 1/2 may round to just over it.
		median: firstTime((point) => point.survival <= 0.5 + 1e-12),
		low: firstTime((point) => distanceFromHalf(point) >= -z),
		high: firstTime((point) => distanceFromHalf(point) > z),
		n,
		ended_count: steps.reduce((sum, step) => sum + step.ended_count, 0)
	};
}

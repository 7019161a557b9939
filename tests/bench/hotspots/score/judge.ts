import { alarmsAtRate, scoreAtRate } from './at-rate.ts';
import { judgeAlarms, type AlarmFigures } from './judge-alarms.ts';
import type { Scores } from './scores.ts';
import { topTen, type TopTenFigures } from './top-ten.ts';
import type { Truth } from './truth.ts';

export interface Figures {
	/** at the method's own alarms */
	own: AlarmFigures;
	/** at two false alarms in a thousand cells without a hotspot */
	matched: AlarmFigures;
	top: TopTenFigures;
	/** share of hotspots of tone alone that are found in eight weeks, at the same rate; NaN without any */
	tone: number;
}

const MATCHED_RATE = 2 / 1000;
const TONE_WEEKS = 8;

function toneRecall(truth: Truth, score: Float32Array): number {
	const { tone, at } = truth;
	const threshold = scoreAtRate(truth, score, MATCHED_RATE);
	const found = tone.filter(({ issue, communes, start, end }) => {
		for (let week = start; week <= Math.min(end, start + TONE_WEEKS - 1); week++)
			if (communes.some((commune) => (score[at(issue, commune, week)] as number) > threshold))
				return true;
		return false;
	});
	return found.length / tone.length;
}

/** All figures of the table for one method on one made country. */
export const judge = (truth: Truth, { score, alarm }: Scores): Figures => ({
	own: judgeAlarms(truth, alarm),
	matched: judgeAlarms(truth, alarmsAtRate(truth, score, MATCHED_RATE)),
	top: topTen(truth, score),
	tone: toneRecall(truth, score)
});

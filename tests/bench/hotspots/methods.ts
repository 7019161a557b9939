import type { Country } from './country/country.ts';
import { ours } from './ours.ts';
import { negativesOf, reportsOf } from './peers/counted.ts';
import { weekOnWeek, zScore } from './peers/dashboards.ts';
import { EARS_METHODS, earsScores } from './peers/ears.ts';
import { farringtonScores } from './peers/farrington.ts';
import { permutationScan } from './peers/permutation-scan.ts';
import { surveillance } from './peers/surveillance.ts';
import type { Scores } from './score/scores.ts';
import { yardstick } from './yardstick/yardstick.ts';

export interface Method {
	name: string;
	/** on the country whose labels are wrong now and then */
	isFlipped?: true;
	run(country: Country): Scores;
}

/** What others do, the simplest first. @param inR whether EARS runs in R's package surveillance */
export const peers = (inR: boolean): Method[] => [
	{ name: '% week on week', run: weekOnWeek },
	{ name: '12-week z-score', run: zScore },
	...EARS_METHODS.map((method): Method => ({
		name: `EARS ${method}${inR ? ' (R)' : ''}`,
		run: (country) =>
			inR ? surveillance(country, method, Infinity).scores : earsScores(country, method)
	})),
	{
		name: 'Farrington–Noufaily',
		run: (country) => farringtonScores(country, reportsOf(country))
	},
	{
		name: 'the same on negatives only',
		run: (country) => farringtonScores(country, negativesOf(country))
	},
	{ name: 'space–time permutation scan', run: permutationScan }
];

/** The reference algorithm, and ours. */
export const contenders = (hasFlipped: boolean): Method[] => {
	const both = (part: string, isTone: boolean, flipped: { isFlipped?: true } = {}): Method[] => [
		{
			name: `yardstick, ${part}`,
			...flipped,
			run: (country) => yardstick(country, { withTone: isTone }).scores
		},
		{
			name: `ours, ${part}`,
			...flipped,
			run: (country) => ours(country, isTone ? 'joint' : 'volume').scores
		}
	];
	return [
		...both('volume', false),
		...both('joint', true),
		...(hasFlipped ? both('joint, labels flipped', true, { isFlipped: true }) : []),
		{ name: 'ours, tone', run: (country) => ours(country, 'tone').scores }
	];
};

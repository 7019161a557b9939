import type { DetectionMode } from '#lib/hotspots/detector.ts';
import { STANDARD_BUDGET } from '#lib/domain/hotspot/alert-budget.ts';
import { printHead, printLine } from '../text/table.ts';
import { makeCountry, type Country } from './country/country.ts';
import { ours } from './ours.ts';
import { falseIncidents } from './score/false-incidents.ts';
import type { Scores } from './score/scores.ts';
import { truthOf } from './score/truth.ts';
import type { Incident } from './yardstick/scan.ts';
import { newIncidents, yardstick } from './yardstick/yardstick.ts';

const NOTHING_PLANTED = { history: 0, hotspots: 0, tone: 0, flip: 0 };

interface Raised {
	scores: Scores;
	alerts: readonly Incident[];
}

function yardstickRaised(country: Country, withTone: boolean): Raised {
	const { scores, incidents, threshold } = yardstick(country, { withTone });
	const alerts = incidents.filter(({ week, score }) => week >= country.from && score >= threshold);
	return { scores, alerts };
}

const runs: Record<string, (country: Country) => Raised> = {
	'yardstick, volume': (country) => yardstickRaised(country, false),
	'yardstick, joint': (country) => yardstickRaised(country, true),
	...Object.fromEntries(
		(['volume', 'joint', 'tone'] satisfies DetectionMode[]).map((mode) => [
			`ours, ${mode}`,
			(country: Country) => ours(country, mode)
		])
	)
};

/** New alerts a week where there is nothing to find, beside the budget that they are to keep. */
export function benchNull(seeds: readonly string[], communes: number): void {
	const budget = (STANDARD_BUDGET * communes) / 300;
	const countries = seeds.map((seed) =>
		makeCountry({ ...NOTHING_PLANTED, seed: `null-${seed}`, communes })
	);
	const mean = (of: (country: Country) => number) =>
		(countries.reduce((sum, country) => sum + of(country), 0) / countries.length).toFixed(2);
	const title = `countries without hotspots, mean of ${countries.length}; budget ${budget.toFixed(1)} a week`;
	printHead(title, 'alerts/wk', 'incidents/wk');
	for (const [name, run] of Object.entries(runs)) {
		const raised = new Map(countries.map((country) => [country, run(country)]));
		printLine(
			name,
			mean((country) => {
				const { alerts } = raised.get(country) as Raised;
				return newIncidents(alerts, -Infinity).length / (country.weeks.length - country.from);
			}),
			mean((country) =>
				falseIncidents(truthOf(country), (raised.get(country) as Raised).scores.alarm)
			)
		);
	}
}

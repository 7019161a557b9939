import { rejectedUpTo } from '#lib/stats/benjamini-hochberg.ts';
import { midTail } from '#lib/stats/negative-binomial.ts';
import { countEvidence, type WindowEvidence } from './window-evidence.ts';

/** Of the cells said to spike, so many may do so by chance. */
const FALSE_RATE = 0.05;
/** Count evidence, in nats, without which no cell can be among them; it saves working out the tail. */
const LEAST_EVIDENCE = 2;

/** What tells a spike of one week and issue. */
type SpikeWindow = Pick<WindowEvidence, 'observed' | 'expected' | 'doubt' | 'ratio'>;

/**
 * Cells (`issue * communes + commune`) whose latest week alone is far out: one commune, one week.
 * Method: mid-p tails of the negative binomial, held to a rate of false discoveries.
 * @param latest the window of one week of each issue
 */
export function spikingCells(latest: readonly SpikeWindow[]): Set<number> {
	const suspects: { cell: number; p: number }[] = [];
	const communes = latest[0]?.observed.length ?? 0;
	latest.forEach(({ observed, expected, doubt, ratio }, issue) => {
		for (let commune = 0; commune < communes; commune++) {
			const count = observed[commune] as number;
			const mean = expected[commune] as number;
			if (count <= mean) continue;
			const widening = doubt[commune] as number;
			if (countEvidence(count, mean, widening, ratio) < LEAST_EVIDENCE) continue;
			const p = midTail(count, mean, ratio + widening / mean);
			suspects.push({ cell: issue * communes + commune, p });
		}
	});
	const cut = rejectedUpTo(
		suspects.map(({ p }) => p),
		communes * latest.length,
		FALSE_RATE
	);
	return new Set(suspects.filter(({ p }) => p <= cut).map(({ cell }) => cell));
}

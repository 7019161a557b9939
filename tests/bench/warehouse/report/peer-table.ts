import { PEER_RATIO } from '../budgets.ts';
import { quantile } from '../figures.ts';
import { HOW_TO_INSTALL } from '../postgres/cluster.ts';
import { sizeOf, type SizeResult } from './question-tables.ts';
import { ms, reaches, type Table } from './table.ts';

const times = (ratio: number) => `${ratio.toFixed(1)}×`;

/** PostgreSQL's medians beside ours, over the questions that both answered alike. */
export function peerTable(result: SizeResult): Table {
	const { asked, peer } = result;
	const title = `${sizeOf(result)}: beside PostgreSQL on the same rows`;
	const head = ['questions', 'compared', 'ours, p50', 'PostgreSQL, p50', 'ratio, median', 'wanted'];
	if (!peer)
		return { title, note: `Not measured. To measure it: ${HOW_TO_INSTALL}`, head, rows: [] };
	const line = (name: string, reads: readonly string[]) => {
		const pairs = asked.cases.flatMap((one, at) => {
			const theirs = peer.times.get(at);
			if (theirs === undefined || !reads.includes(one.reads)) return [];
			return [{ ours: one.warm.p50, theirs, ratio: theirs / one.warm.p50 }];
		});
		const median = (key: keyof (typeof pairs)[number]) =>
			quantile(
				pairs.map((pair) => pair[key]),
				0.5
			);
		return [
			...[name, String(pairs.length), ms(median('ours')), ms(median('theirs'))],
			...[times(median('ratio')), reaches(median('ratio'), PEER_RATIO, times)]
		];
	};
	const notes = [
		`${peer.version}; rows copied, indexed and analysed in ${peer.seconds.toFixed(0)} s. Its answers come from the facts.`,
		...(peer.untranslated.length
			? [`Not written for it: ${[...new Set(peer.untranslated)].join(', ')}.`]
			: []),
		...(peer.different.length ? [`Not the same answer: ${peer.different.join('; ')}.`] : [])
	];
	return {
		title,
		note: notes.join(' '),
		head,
		rows: [
			line('all', ['facts', 'rollup']),
			line('ours from rollups', ['rollup']),
			line('ours from the facts', ['facts'])
		]
	};
}

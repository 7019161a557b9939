import type { Parameters } from '#lib/server/warehouse/question.ts';
import type { Patience, Times } from '../figures.ts';
import type { Landmarks, ShownPage } from './view-list.ts';

/** What the measuring process is told. */
export interface Order extends Patience {
	dir: string;
	has_texts: boolean;
}

export interface AskedCase {
	name: string;
	/** which kind of table it is answered from; `reference`: dimensions and registers only */
	reads: 'facts' | 'rollup' | 'reference';
	params: Parameters;
	shown: ShownPage;
	isCompared: boolean;
	/** the first answer of the process, milliseconds */
	first: number;
	warm: Times;
	rows: readonly unknown[];
}

/** What it answers. */
export interface Measured {
	/** seconds to compare the digest, attach, and read every block once */
	attach: number;
	cases: AskedCase[];
	/** all that a page and its frame ask, together, milliseconds */
	pages: { shown: ShownPage; times: Times }[];
	/** two clients at once, over all questions of a kind, milliseconds */
	two: Record<ShownPage['kind'], Times>;
	/** an answer that is kept already, milliseconds */
	kept: Times;
	/** bytes, peak */
	memory: { attached: number; one: number; two: number };
	landmarks: Landmarks;
}

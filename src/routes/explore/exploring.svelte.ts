import { tick } from 'svelte';
import { resolve } from '$app/paths';
import type { Exploration } from '#lib/crossfilter/exploration.ts';
import { CUBE_MEASURES, type CubeFrame } from '#lib/domain/cube/cube.ts';
import { selectionToSearch } from '#lib/domain/cube/selection.ts';
import type { CubeSlice } from '#lib/domain/cube/slice.ts';
import { totalOf } from '#lib/domain/cube/table.ts';
import { crossingsOf, type AskTable, type Crossings } from '#lib/domain/explore/crossings.ts';
import { MEASURE_COUNTS } from '#lib/domain/explore/measure.ts';
import type { ExploreState } from '#lib/domain/explore/state.ts';
import { comparedSelection } from '#lib/domain/explore/weeks.ts';
import { filtersToSearch, type Filters } from '#lib/domain/filters.ts';
import type { PlaceNames } from '#lib/domain/place-names.ts';

/** Where the figures on the screen come from, and whether others are on their way. */
export type ExplorePhase = 'untouched' | 'opening' | 'busy' | 'ready' | 'failed';

/** A selection that has stood for so long is looked at, and not on the way to another. */
const STILL_MS = 300;

/** Filters stay the same object while weeks are dragged: they are written once. */
const written = new WeakMap<Filters, string>();
function filtersKey(filters: Filters): string {
	const known = written.get(filters) ?? filtersToSearch(filters).toString();
	written.set(filters, known);
	return known;
}

/** Whether two states ask the same data. */
export const isOfSameFilters = (a: ExploreState, b: ExploreState) =>
	filtersKey(a.filters) === filtersKey(b.filters);

/** What a total is of. */
const wholeKey = ({ filters, selection }: ExploreState) =>
	`${filtersKey(filters)}&${selectionToSearch(selection)}`;

/** The smallest table: only what it comes to is read. */
const WHOLE_ASKED = { rows: 'sentiment', cols: 'channel', measures: CUBE_MEASURES } as const;

/** What was counted for a state. */
export interface Answered {
	state: ExploreState;
	slice: CubeSlice;
	crossings: Crossings;
}

/** What a page asks for while it is explored: a cube once it is touched, and a slice for each state. */
export class Exploring {
	phase = $state<ExplorePhase>('untouched');
	source = $state<Exploration['source'] | null>(null);
	latest = $state.raw<Answered | null>(null);
	places = $state.raw<PlaceNames | null>(null);
	/** all counts of what is picked, once a selection stands still: the cube sums only what is shown */
	whole = $state.raw<{ of: string; total: CubeSlice['total'] } | null>(null);

	#opened: { key: string; exploration: Promise<Exploration> } | null = null;
	#wanted: ExploreState | null = null;
	#isAnswering = false;
	#isMoving = false;
	#drawn = 0;
	#still: ReturnType<typeof setTimeout> | undefined;

	/** Makes ready to answer for the filters and the measure of a state, once. */
	open(state: ExploreState): Promise<Exploration> {
		const measures = MEASURE_COUNTS[state.view.measure];
		const key = `${filtersKey(state.filters)} ${measures.join()}`;
		if (this.#opened?.key === key) return this.#opened.exploration;
		this.phase = 'opening';
		if (!this.places) void this.#nameAll();
		const exploration = this.#opening(state, key);
		this.#opened = { key, exploration };
		return exploration;
	}

	/**
	 * Brings what is shown to a state. While one answer is on its way only the latest state waits for
	 * the next: a hand that drags faster than cells are counted still sees every answer that is ready.
	 * @param isMoving set while a hand is on its way to another state
	 */
	async show(state: ExploreState, isMoving = false): Promise<void> {
		[this.#wanted, this.#isMoving] = [state, isMoving];
		clearTimeout(this.#still);
		if (this.#isAnswering) return;
		this.#isAnswering = true;
		while (this.#wanted) {
			const next: ExploreState = this.#wanted;
			this.#wanted = null;
			await this.#answer(next).catch(() => this.#fail());
		}
		this.#isAnswering = false;
	}

	async #answer(state: ExploreState): Promise<void> {
		const exploration = await this.open(state);
		if (exploration.source === 'server') this.phase = 'busy';
		const { frame } = exploration;
		const slice = await exploration.slice(comparedSelection(state.selection, frame));
		const ask: AskTable = (asked, picked) => exploration.table(asked, picked);
		const crossings = await crossingsOf(state, frame, ask, this.latest);
		this.latest = { state, slice, crossings };
		this.phase = 'ready';
		if (this.whole && this.whole.of !== wholeKey(state)) this.whole = null;
		await this.#countDrawn();
		const isAtRest = !this.#wanted && !this.#isMoving;
		if (exploration.source === 'cube' && isAtRest) this.#completeSoon(state, frame);
	}

	async #opening(state: ExploreState, key: string): Promise<Exploration> {
		const measures = MEASURE_COUNTS[state.view.measure];
		try {
			const search = filtersToSearch(state.filters);
			// Only who touches the page pays for what slices a cube.
			const { openCube } = await import('#lib/crossfilter/open-cube.ts');
			const opened = await openCube({ path: resolve('/api/cube'), search, measures });
			if (this.#opened?.key !== key) return opened;
			[this.source, this.phase] = [opened.source, 'ready'];
			return opened;
		} catch (thrown) {
			if (this.#opened?.key === key) this.#fail();
			throw thrown;
		}
	}

	#completeSoon(state: ExploreState, frame: CubeFrame): void {
		const search = filtersToSearch(state.filters);
		const of = wholeKey(state);
		this.#still = setTimeout(async () => {
			const { exploreServer } = await import('#lib/crossfilter/explore-server.ts');
			const server = exploreServer(frame, resolve('/api/cube'), search, fetch);
			const selection = comparedSelection(state.selection, frame);
			// What is missing stays marked as missing: every figure that was asked for is there.
			const table = await server.table(WHOLE_ASKED, selection).catch(() => null);
			// Meanwhile something else may have been picked, of which this is not the total.
			const isStill = this.latest !== null && wholeKey(this.latest.state) === of;
			if (table && isStill) this.whole = { of, total: totalOf(table) };
		}, STILL_MS);
	}

	async #nameAll(): Promise<void> {
		const response = await fetch(resolve('/explore/names'));
		// Without them codes stand for names, which is better than nothing at all.
		if (response.ok) this.places = (await response.json()) as PlaceNames;
	}

	#fail(): void {
		[this.phase, this.#opened] = ['failed', null];
	}

	/** Counts the slices that were drawn, for whoever measures how long that takes. */
	async #countDrawn(): Promise<void> {
		await tick();
		this.#drawn += 1;
		document.documentElement.dataset.slices = String(this.#drawn);
	}
}

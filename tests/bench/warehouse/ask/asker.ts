/** A process that holds a snapshot as the server does, asks what pages ask, and tells how long it took. */
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { env } from '#lib/server/env.ts';
import { queryMemory } from '#lib/server/warehouse/query-memory.ts';
import { WarehouseHost } from '#lib/server/warehouse/warehouse-host.ts';
import type { WarehouseLease } from '#lib/server/warehouse/warehouse.ts';
import { repeated, timed, timesOf } from '../figures.ts';
import { collectCases, findLandmarks, type Case } from './collect-cases.ts';
import type { AskedCase, Measured, Order } from './messages.ts';
import { openPage } from './open-page.ts';
import { viewList, type Landmarks } from './view-list.ts';

/** Slow answers are measured, where the server would cut them. */
const SECONDS = 120;
const KEPT_RUNS = 1000;

const peakMemory = () => process.resourceUsage().maxRSS * 1024;

// A new name each time: answers are kept by name, and each of these must be worked out.
let asked = 0;
const askAnew = (warehouse: WarehouseLease, { question, params }: Case) =>
	warehouse.ask({ ...question, name: `${question.name}#${++asked}` }, LOCAL_ANALYST, params);

function readsOf({ question }: Case): AskedCase['reads'] {
	if (/\bfct_feedback\b/.test(question.sql)) return 'facts';
	return /\bagg_/.test(question.sql) ? 'rollup' : 'reference';
}

async function twoClients(warehouse: WarehouseLease, cases: readonly Case[], order: Order) {
	const times: Record<'whole' | 'filtered', number[]> = { whole: [], filtered: [] };
	const client = async (list: readonly Case[]) => {
		const started = performance.now();
		for (const one of list) {
			if (performance.now() - started > order.seconds * 20_000) break;
			times[one.shown.kind].push((await timed(() => askAnew(warehouse, one))).ms);
		}
	};
	const rounds = Array.from(
		{ length: Math.max(2, Math.ceil(order.runs / 10)) },
		() => cases
	).flat();
	await Promise.all([client(rounds), client(rounds.toReversed())]);
	return { whole: timesOf(times.whole), filtered: timesOf(times.filtered) };
}

/** Every page as a whole, its questions at the same time and none of them kept. */
async function timePages(warehouse: WarehouseLease, landmarks: Landmarks, order: Order) {
	const forgetful: WarehouseLease = {
		...warehouse,
		ask: (question, viewer, params) =>
			warehouse.ask({ ...question, name: `${question.name}#${++asked}` }, viewer, params)
	};
	const pages: Measured['pages'] = [];
	for (const shown of viewList(landmarks)) {
		const times = await repeated(order, () => openPage(forgetful, shown, landmarks));
		pages.push({ shown, times: timesOf(times) });
	}
	return pages;
}

async function timeCases(warehouse: WarehouseLease, cases: readonly Case[], order: Order) {
	const answered: AskedCase[] = [];
	for (const one of cases) {
		const { question, params, shown, isCompared, first } = one;
		const rows = isCompared ? await askAnew(warehouse, one) : [];
		const warm = timesOf(await repeated(order, () => askAnew(warehouse, one)));
		answered.push({
			...{ name: question.name, reads: readsOf(one), params, shown, isCompared, first, warm, rows }
		});
		process.send?.({ done: answered.length, total: cases.length });
	}
	return answered;
}

async function measure(order: Order): Promise<Measured> {
	const host = await WarehouseHost.open({
		dir: order.dir,
		memory: await queryMemory(order.dir, env.QUERY_MEMORY),
		threads: env.QUERY_THREADS,
		connections: env.QUERY_CONNECTIONS,
		seconds: SECONDS,
		onTrouble: (error) => console.error(error)
	});
	const { answer: warehouse, ms } = await timed(() => host.lease());
	if (!warehouse.snapshot_id) throw new Error('the host refused the snapshot');
	const attached = peakMemory();
	const landmarks = await findLandmarks(warehouse, order.has_texts);
	const cases = await collectCases(warehouse, landmarks);
	const answered = await timeCases(warehouse, cases, order);
	const pages = await timePages(warehouse, landmarks, order);
	const one = peakMemory();
	const two = await twoClients(warehouse, cases, order);
	const [anyCase] = cases as [Case];
	const kept = await repeated({ runs: KEPT_RUNS, seconds: 1 }, () =>
		warehouse.ask(anyCase.question, LOCAL_ANALYST, anyCase.params)
	);
	return {
		...{ attach: ms / 1000, cases: answered, pages, two, kept: timesOf(kept), landmarks },
		memory: { attached, one, two: peakMemory() }
	};
}

process.once('message', async (order: Order) => {
	process.send?.({ measured: await measure(order) }, () => process.exit(0));
});

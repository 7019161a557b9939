import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { feedbackFigures } from '#lib/server/queries/feedback/feedback-figures.ts';
import { feedbackTexts } from '#lib/server/queries/feedback/feedback-texts.ts';
import { freshness } from '#lib/server/queries/reference/freshness.ts';
import type { WarehouseHost } from '#lib/server/warehouse/warehouse-host.ts';
import { viewOf } from '../support/open-fixture.ts';

const PUBLISHER = fileURLToPath(new URL('./publish-often.ts', import.meta.url));

export interface SwapsSeen {
	/** answers given while snapshots came and went */
	answers: number;
	/** rows by the id of the snapshot that said so: one number each, or an answer was mixed */
	rows_by_snapshot: Map<string, Set<number>>;
	/** milliseconds for the three questions of one request, sorted */
	took_ms: number[];
	errors: string[];
}

/** One request: three questions to one snapshot, each of which counts the same rows in its own way. */
async function request(host: WarehouseHost, seen: SwapsSeen): Promise<void> {
	const started = performance.now();
	const lease = await host.lease();
	try {
		const view = await viewOf(lease, 'from=2025-03-01&to=2025-05-01');
		const [fresh, figures, texts] = await Promise.all([
			freshness(lease, LOCAL_ANALYST),
			feedbackFigures(lease, LOCAL_ANALYST, view),
			feedbackTexts(lease, LOCAL_ANALYST, view)
		]);
		const rows = seen.rows_by_snapshot.get(fresh.snapshot_id) ?? new Set<number>();
		seen.rows_by_snapshot.set(fresh.snapshot_id, rows);
		for (const n of [figures.n, texts.total, fresh.datasets[0]?.feedback_count ?? -1]) rows.add(n);
		seen.answers += 3;
		if (lease.trouble) seen.errors.push(lease.trouble.en);
	} catch (error) {
		seen.errors.push(String(error));
	} finally {
		lease.release();
	}
	seen.took_ms.push(performance.now() - started);
}

/**
 * Publishes so many times in another process while clients ask a real host without a pause. The host
 * must have a snapshot to begin with.
 */
export async function swapsUnderLoad(
	host: WarehouseHost,
	warehouse: string,
	{ times, rows, clients }: { times: number; rows: number; clients: number }
): Promise<SwapsSeen> {
	const seen: SwapsSeen = { answers: 0, rows_by_snapshot: new Map(), took_ms: [], errors: [] };
	const publisher = spawn(process.execPath, [PUBLISHER, warehouse, `${times}`, `${rows}`], {
		stdio: 'inherit'
	});
	let isOver = false;
	const ended = once(publisher, 'exit').then(([code]) => {
		isOver = true;
		if (code !== 0) seen.errors.push(`the publisher ended with ${code}`);
	});
	const client = async () => {
		while (!isOver) await request(host, seen);
	};
	await Promise.all([ended, ...Array.from({ length: clients }, client)]);
	await host.refresh();
	await request(host, seen);
	seen.took_ms.sort((a, b) => a - b);
	return seen;
}

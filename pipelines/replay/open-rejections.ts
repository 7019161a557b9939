/** What the count of open rows needs of a batch. */
export interface ReplayedBatch {
	batch_id: string;
	/** the batch whose rejected rows it corrects; null for a first file */
	replay_of: string | null;
	/** ISO instant */
	loaded_at: string;
	rows_in: number;
	rows_kept: number;
	rows_count_only: number;
	rows_rejected: number;
}

/**
 * How many rejected rows no corrected file has settled, by the first file of each line of replays. A
 * corrected file with as many rows as the first or more is a whole copy of it: its own rejected rows
 * are what is open. A shorter one holds corrected rows only: what was kept or counted of it is
 * settled. Duplicates settle nothing, since they may be rows that an earlier correction brought.
 */
export function openRejections(batches: readonly ReplayedBatch[]): Map<string, number> {
	const known = new Map(batches.map((batch) => [batch.batch_id, batch]));
	const firstOf = (batch: ReplayedBatch): ReplayedBatch => {
		const seen = new Set([batch.batch_id]);
		let first = batch;
		for (let up = known.get(first.replay_of ?? ''); up && !seen.has(up.batch_id);) {
			seen.add(up.batch_id);
			first = up;
			up = known.get(first.replay_of ?? '');
		}
		return first;
	};
	const ordered = batches.toSorted(
		(a, b) => a.loaded_at.localeCompare(b.loaded_at) || a.batch_id.localeCompare(b.batch_id)
	);
	const open = new Map<string, number>();
	for (const batch of ordered)
		if (firstOf(batch) === batch) open.set(batch.batch_id, batch.rows_rejected);
	for (const batch of ordered) {
		const first = firstOf(batch);
		if (first === batch) continue;
		const before = open.get(first.batch_id) ?? 0;
		const isWhole = batch.rows_in >= first.rows_in;
		const settled = batch.rows_kept + batch.rows_count_only;
		open.set(first.batch_id, isWhole ? batch.rows_rejected : Math.max(0, before - settled));
	}
	return open;
}

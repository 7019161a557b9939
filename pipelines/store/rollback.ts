import { basename, join } from 'node:path';
import { PipelineError, type Sentence } from '../pipeline-error.ts';
import { readCurrent, replaceCurrent } from './current.ts';
import { keptSnapshots } from './kept-snapshots.ts';
import { snapshotDigest } from './snapshot-digest.ts';
import { validateSnapshot } from './validate-snapshot.ts';

export interface RolledBack {
	/** id of the snapshot that was served before; null when none was */
	from: string | null;
	/** id of the one that is served now */
	to: string;
}

const idOf = (name: string) => basename(name, '.duckdb');
const listed = (names: readonly string[]) => names.map(idOf).join(', ') || '–';

function choose(kept: readonly string[], current: string | null, to: string | undefined): string {
	const older = kept.filter((name) => current === null || name < current);
	const chosen = to === undefined ? older.at(-1) : kept.find((name) => idOf(name) === idOf(to));
	if (chosen) return chosen;
	throw new PipelineError({
		vi: `Không có ảnh chụp ${to ?? 'nào cũ hơn'} để quay về. Đang giữ: ${listed(kept)}`,
		en: `There is no ${to === undefined ? 'older snapshot' : `snapshot ${to}`} to go back to. Kept: ${listed(kept)}`
	});
}

async function requireGood(path: string): Promise<void> {
	const refused: Sentence = {
		vi: `Ảnh chụp ${idOf(path)} bị hỏng hoặc không phải của phiên bản phần mềm này; CURRENT giữ nguyên. Hãy chọn ảnh khác bằng --to, hoặc chạy publish.`,
		en: `The snapshot ${idOf(path)} is damaged or of another release; CURRENT is as it was. Choose another with --to, or run publish.`
	};
	// Compared before the database opens it: a file that is damaged in many places can end the process.
	if (!path.endsWith(`-${await snapshotDigest(path)}.duckdb`)) throw new PipelineError(refused);
	try {
		await validateSnapshot(path, {});
	} catch (cause) {
		throw new PipelineError(refused, { cause });
	}
}

/**
 * Makes an earlier kept snapshot the one that is served, after reading it whole. The work store and
 * the other snapshots stay as they are; a running server changes over by itself.
 *
 * @param to id of the snapshot; by default the newest one older than the current
 * @throws PipelineError when there is none, or it is not whole
 */
export async function rollBack(warehouseDir: string, to?: string): Promise<RolledBack> {
	const path = readCurrent(warehouseDir);
	const current = path && basename(path);
	const chosen = choose(keptSnapshots(warehouseDir), current, to);
	await requireGood(join(warehouseDir, 'snapshots', chosen));
	replaceCurrent(warehouseDir, chosen);
	return { from: current && idOf(current), to: idOf(chosen) };
}

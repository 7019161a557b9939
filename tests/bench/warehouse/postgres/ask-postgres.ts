import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AskedCase } from '../ask/messages.ts';
import type { Patience } from '../figures.ts';
import { startCluster } from './cluster.ts';
import { compare, type Compared } from './compare.ts';
import { fill } from './fill.ts';

export interface Peer extends Compared {
	version: string;
	/** seconds to copy, index and analyse the rows */
	seconds: number;
}

/** At most so many runs and seconds a question: the ratio's median needs no more. */
const MOST = { runs: 20, seconds: 3 };

/** Fills PostgreSQL from a snapshot and asks it the compared questions; null where it is missing. */
export async function askPostgres(
	snapshotPath: string,
	cases: readonly AskedCase[],
	{ runs, seconds }: Patience
): Promise<Peer | null> {
	// A folder of its own: another user runs it, and a socket's path must be short.
	const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-postgres-'));
	const cluster = startCluster(dir);
	try {
		if (!cluster) return null;
		const filled = await fill(cluster, snapshotPath);
		const patience = {
			runs: Math.min(runs, MOST.runs),
			seconds: Math.min(seconds, MOST.seconds)
		};
		const compared = await compare(cluster, cases, patience);
		return { ...compared, version: cluster.version, seconds: filled };
	} finally {
		cluster?.stop();
		rmSync(dir, { recursive: true });
	}
}

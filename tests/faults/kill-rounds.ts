import { auditSnapshot } from '#pipelines/audit.ts';
import { readCurrent } from '#pipelines/store/current.ts';
import type { LoaderPhase } from './loader-phase.ts';
import { runLoader } from './run-loader.ts';
import { servedSnapshot } from './served-snapshot.ts';
import { storedRows } from './stored-rows.ts';

export interface KillRound {
	/** the phase at which the kill was aimed, and the one in which it fell */
	aimed_at: LoaderPhase;
	phase: LoaderPhase;
	after_ms: number;
	/** false when the process had ended before its time came */
	was_killed: boolean;
	has_published: boolean;
	/** feedback in the store after it, whole files all */
	stored: number;
}

export interface KillOptions {
	warehouse: string;
	/** the phases to kill in, one round each */
	phases: readonly LoaderPhase[];
	seed: number;
	/** how long each phase takes when nobody kills: a kill falls anywhere within */
	lengths_ms: Record<LoaderPhase, number>;
	/** arguments for Node: what to run in this round */
	argumentsOf: (round: number) => string[];
}

/** Numbers in 0–1 that are the same for the same seed (Park and Miller's generator, 1988). */
function* randoms(seed: number): Generator<number, never> {
	// Far from small seeds, whose first numbers are all near zero.
	for (let state = 1 + ((seed * 69_621 + 1_000_003) % 2_147_483_646); ;) {
		state = (state * 48_271) % 2_147_483_647;
		yield state / 2_147_483_647;
	}
}

/**
 * Kills a loader in each of the phases, at a random moment of it. After each kill the served snapshot
 * must be, byte for byte, the one from before, or a whole new one that passes every audit; and the
 * store must hold whole files.
 *
 * @throws when it does not
 */
export async function killRounds(options: KillOptions): Promise<KillRound[]> {
	const { warehouse, phases, seed, lengths_ms, argumentsOf } = options;
	const random = randoms(seed);
	const done: KillRound[] = [];
	for (const [round, aimed_at] of phases.entries()) {
		const [current, before] = [readCurrent(warehouse), servedSnapshot(warehouse)];
		const delay_ms = random.next().value * lengths_ms[aimed_at];
		const kill = { phase: aimed_at, delay_ms };
		const { phase, took_ms, was_killed } = await runLoader(warehouse, argumentsOf(round), kill);
		const now = readCurrent(warehouse);
		if (!now) throw new Error(`round ${round}: no snapshot is served any more`);
		const has_published = now !== current;
		if (!has_published && servedSnapshot(warehouse) !== before)
			throw new Error(`round ${round}: the served snapshot has changed`);
		const failures = has_published ? await auditSnapshot(now) : [];
		if (failures.length) throw new Error(`round ${round}: ${JSON.stringify(failures)}`);
		const stored = await storedRows(warehouse);
		done.push({ aimed_at, phase, after_ms: took_ms, was_killed, has_published, stored });
	}
	return done;
}

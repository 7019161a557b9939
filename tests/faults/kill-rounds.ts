import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { auditSnapshot } from '#pipelines/audit.ts';
import { readCurrent } from '#pipelines/store/current.ts';

export interface KillRound {
	after_ms: number;
	/** false when the process had ended before its time came */
	was_killed: boolean;
	has_published: boolean;
}

export interface KillOptions {
	warehouse: string;
	rounds: number;
	seed: number;
	/** the kill falls anywhere between the start and this many milliseconds */
	longest_ms: number;
	/** arguments for Node: what to run in this round */
	argumentsOf: (round: number) => string[];
}

/** Numbers in 0–1 that are the same for the same seed (Park and Miller's generator, 1988). */
function* randoms(seed: number): Generator<number, never> {
	for (let state = (seed % 2_147_483_646) + 1; ;) {
		state = (state * 48_271) % 2_147_483_647;
		yield state / 2_147_483_647;
	}
}

/** Runs Node and kills it with the signal that no process can catch. */
export function runAndKill(given: string[], after_ms: number): Promise<{ was_killed: boolean }> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, given, { stdio: 'ignore' });
		const timer = setTimeout(() => child.kill('SIGKILL'), after_ms);
		child.on('error', reject);
		child.on('exit', (code, signal) => {
			clearTimeout(timer);
			if (code) reject(new Error(`ended by itself with exit code ${code}`));
			else resolve({ was_killed: signal === 'SIGKILL' });
		});
	});
}

const fingerprint = (path: string | null) =>
	path && `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;

/**
 * Kills a loader at random, again and again. After each kill the served snapshot must be, byte for
 * byte, the one from before, or a whole new one that passes every audit.
 *
 * @throws when it is neither
 */
export async function killRounds(options: KillOptions): Promise<KillRound[]> {
	const { warehouse, rounds, seed, longest_ms, argumentsOf } = options;
	const random = randoms(seed);
	const done: KillRound[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const [current, before] = [readCurrent(warehouse), fingerprint(readCurrent(warehouse))];
		const after_ms = Math.round(random.next().value * longest_ms);
		const { was_killed } = await runAndKill(argumentsOf(round), after_ms);
		const now = readCurrent(warehouse);
		if (!now) throw new Error(`round ${round}: no snapshot is served any more`);
		const has_published = now !== current;
		if (!has_published && fingerprint(now) !== before)
			throw new Error(`round ${round}: the served snapshot has changed`);
		const failures = has_published ? await auditSnapshot(now) : [];
		if (failures.length) throw new Error(`round ${round}: ${JSON.stringify(failures)}`);
		done.push({ after_ms, was_killed, has_published });
	}
	return done;
}

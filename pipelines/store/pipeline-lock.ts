import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Holder {
	pid: number;
	/** boot-relative start of the process where the system tells it, so that a reused pid is seen */
	started: string | null;
}

/** Clock ticks from boot to the start of a process; null where the system does not say. */
function startOf(pid: number): string | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
	} catch {
		return null;
	}
}

function isAlive({ pid, started }: Holder): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
	}
	const now = startOf(pid);
	return started === null || now === null || started === now;
}

function readHolder(path: string): Holder | null {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as Holder;
	} catch {
		return null;
	}
}

/** Another pipeline is at work on the same warehouse. */
export class WarehouseBusyError extends Error {
	constructor(dir: string, pid: number | null) {
		super(
			`Another pipeline${pid === null ? '' : ` (process ${pid})`} is working on the warehouse ` +
				`${dir}. Wait until it has ended, or end it, then run this again.`
		);
	}
}

/**
 * Takes the warehouse for this process. A lock left by a dead process is taken over.
 *
 * @returns a function that gives the warehouse back
 * @throws WarehouseBusyError while a living process holds it
 */
export function takePipelineLock(dir: string): () => void {
	mkdirSync(dir, { recursive: true });
	const path = join(dir, 'pipeline.lock');
	const own = JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder);
	const held = readHolder(path);
	if (held && isAlive(held)) throw new WarehouseBusyError(dir, held.pid);
	rmSync(path, { force: true });
	try {
		writeFileSync(path, own, { flag: 'wx' });
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code === 'EEXIST')
			throw new WarehouseBusyError(dir, readHolder(path)?.pid ?? null);
		throw new Error(`The warehouse folder ${dir} cannot be written to.`, { cause });
	}
	return () => {
		if (readFileSync(path, 'utf8') === own) rmSync(path, { force: true });
	};
}

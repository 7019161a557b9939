import { existsSync, readFileSync } from 'node:fs';

const MS_PER_TICK = 10;

/** Bytes that a process held at most; null where the system does not tell. */
export function peakMemory(pid: number): number | null {
	const status = `/proc/${pid}/status`;
	if (!existsSync(status)) return null;
	const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1];
	return kilobytes ? Number(kilobytes) * 1024 : null;
}

/**
 * Milliseconds that a process and its threads have had of all processors, to the hundredth of a second;
 * null where the system does not tell.
 */
export function processorTime(pid: number): number | null {
	const stat = `/proc/${pid}/stat`;
	if (!existsSync(stat)) return null;
	// After the name, which may hold spaces: user and system time are the 12th and 13th.
	const fields = readFileSync(stat, 'utf8')
		.replace(/^.*\) /, '')
		.split(' ');
	return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
}

import { spawnSync } from 'node:child_process';

export interface LimitedRun {
	status: number | null;
	stderr: string;
}

const BLOCK = 512;

/**
 * Runs Node with these arguments where no file may grow beyond so many bytes: writes fail as on a full
 * disk (EFBIG for ENOSPC), and the signal that would end the process first is ignored.
 */
export function runWithFileLimit(bytes: number, given: readonly string[]): LimitedRun {
	const script = `trap '' XFSZ; ulimit -f ${Math.floor(bytes / BLOCK)}; exec "$@"`;
	const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', process.execPath, ...given], {
		encoding: 'utf8'
	});
	return { status, stderr };
}

/** Whether this account may mount a small disk of its own, as root in a container usually may. */
export const canMount = (): boolean =>
	process.platform === 'linux' &&
	spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

/** Runs Node with these arguments in a shell where `folder` is a disk of so many bytes, empty at first. */
export function runOnSmallDisk(
	bytes: number,
	folder: string,
	given: readonly string[]
): LimitedRun {
	const script = `mount -t tmpfs -o size=${bytes} tmpfs "$0" && exec "$@"`;
	const { status, stderr } = spawnSync(
		'unshare',
		['-m', 'sh', '-c', script, folder, process.execPath, ...given],
		{ encoding: 'utf8' }
	);
	return { status, stderr };
}

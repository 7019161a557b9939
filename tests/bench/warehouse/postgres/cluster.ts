import { execFileSync, spawn } from 'node:child_process';
import { existsSync, chownSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A PostgreSQL server of its own, reached through a socket in its folder; no port is opened. */
export interface Cluster {
	version: string;
	/** where COPY may read from */
	dir: string;
	/** runs a script and returns what it printed. Throws with psql's message when it fails */
	psql: (script: string) => Promise<string>;
	stop: () => void;
}

const BIN = '/usr/lib/postgresql/15/bin';
const SETTINGS = [
	...[
		'shared_buffers=2GB',
		'work_mem=64MB',
		'maintenance_work_mem=512MB',
		'effective_cache_size=8GB'
	],
	...['max_parallel_workers_per_gather=2', 'max_parallel_workers=2', 'max_worker_processes=8'],
	...['max_wal_size=16GB', 'checkpoint_timeout=1h', 'random_page_cost=1.1', 'listen_addresses='],
	...['fsync=off', 'timezone=Asia/Ho_Chi_Minh']
];
export const HOW_TO_INSTALL = 'apt-get install postgresql-15';

interface Owner {
	uid?: number;
	gid?: number;
}

/** PostgreSQL refuses to run as root: then the user `postgres` or, without one, `nobody` runs it. */
function ownerOf(): Owner {
	if (process.getuid?.() !== 0) return {};
	const users = readFileSync('/etc/passwd', 'utf8').split('\n');
	const line = ['postgres:', 'nobody:'].flatMap(
		(name) => users.find((user) => user.startsWith(name)) ?? []
	)[0];
	const [, , uid, gid] = line?.split(':') ?? [];
	return { uid: Number(uid), gid: Number(gid) };
}

/** Starts a cluster in an empty folder of this process's own; null where PostgreSQL 15 is not installed. */
export function startCluster(dir: string): Cluster | null {
	if (!existsSync(join(BIN, 'initdb'))) return null;
	const owner = ownerOf();
	if (owner.uid !== undefined && owner.gid !== undefined) chownSync(dir, owner.uid, owner.gid);
	const data = join(dir, 'data');
	const call = (name: string, ...args: string[]) =>
		execFileSync(join(BIN, name), args, { ...owner, cwd: dir, stdio: ['ignore', 'pipe', 'pipe'] });
	call('initdb', '-D', data, '--auth=trust', '-U', 'bench', '-E', 'UTF8', '--locale=C');
	const settings = SETTINGS.map((setting) => `-c ${setting}`).join(' ');
	const options = `${settings} -k ${dir}`;
	call('pg_ctl', '-D', data, '-w', '-t', '60', '-l', join(dir, 'log'), '-o', options, 'start');
	const psql = (script: string) =>
		new Promise<string>((resolve, reject) => {
			const args = ['-h', dir, '-U', 'bench', '-d', 'postgres', '-qAtX', '-v', 'ON_ERROR_STOP=1'];
			const child = spawn(join(BIN, 'psql'), args, { ...owner, cwd: dir });
			const [out, err]: [Buffer[], Buffer[]] = [[], []];
			child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
			child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
			child.on('close', (code) => {
				if (code === 0) resolve(Buffer.concat(out).toString());
				else reject(new Error(`psql: ${Buffer.concat(err).toString()}`));
			});
			child.stdin.end(script);
		});
	return {
		version: call('postgres', '--version').toString().trim(),
		...{ dir, psql },
		stop: () => call('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop')
	};
}

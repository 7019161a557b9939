/**
 * `node small-disk.ts <folder> <loader> <rows>`, run where `folder` is a small disk: publishes a little,
 * loads more than the disk holds, and looks at what that left. Ends with 0 when nothing was harmed.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fullDiskRound } from './disk-full.ts';
import { storedRows } from './stored-rows.ts';

const [folder = '', loader = '', rows = ''] = process.argv.slice(2);
const warehouse = join(folder, 'warehouse');
const load = (round: string, count: string) => {
	const { status, stderr } = spawnSync(process.execPath, [loader, warehouse, round, count], {
		encoding: 'utf8'
	});
	return { status, stderr };
};
const first = load('first', '100');
if (first.status !== 0) throw new Error(`the disk is too small to begin with: ${first.stderr}`);
const { said, stored } = await fullDiskRound(warehouse, () => load('big', rows));
if (stored !== 100 && stored !== 100 + Number(rows)) throw new Error(`${stored} rows are stored`);
if ((await storedRows(warehouse)) !== stored) throw new Error('opening the store changed it');
process.stdout.write(`${said}\n`);

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { listenForInterruption } from '../interruption.ts';
import { openProgress } from '../progress.ts';
import { keptSnapshots } from '../store/kept-snapshots.ts';
import { withLockedWarehouse } from '../store/require-warehouse.ts';
import type { Verified } from '../store/verify/finding.ts';
import { verifyBackup } from '../store/verify/verify-backup.ts';
import { verifyWarehouse } from '../store/verify/verify-warehouse.ts';
import { withPeople, type PeopleOption } from './people-option.ts';
import { printAnswer } from './print-answer.ts';
import { withWarehouseFolder } from './warehouse-options.ts';

interface Options extends PeopleOption {
	warehouse: string;
	backup?: string;
	json?: true;
}

const TRAIL_WORDS = {
	triage: { vi: 'xử lý điểm nóng', en: 'triage of hotspots' },
	readings: { vi: 'đọc văn bản', en: 'readings of texts' }
};

function linesOf({ files, trails, findings }: Verified): string[] {
	return [
		...trails.map(
			({ trail, rows, head }) =>
				`Nhật ký ${TRAIL_WORDS[trail].vi}: ${rows} dòng, mã ${head} / trail of ${TRAIL_WORDS[trail].en}: rows ${rows}`
		),
		...findings.flatMap(({ said, cause }) => [said.vi, said.en, ...(cause ? [`  ${cause}`] : [])]),
		`Đã đọc ${files.length} tệp, ${findings.length} chỗ sai / files read: ${files.length}, faults: ${findings.length}`
	];
}

async function run({ warehouse, backup, people }: Options): Promise<Verified> {
	const { signal, release } = listenForInterruption();
	// The store, the labels of people, the snapshots.
	const progress = openProgress('Kiểm tra / verify', keptSnapshots(warehouse).length + 2);
	let seen = 0;
	try {
		if (backup !== undefined) return await verifyBackup(resolve(backup), signal);
		return await withLockedWarehouse(warehouse, () =>
			verifyWarehouse(warehouse, signal, (file) => progress.update(seen++, file), people)
		);
	} finally {
		progress.finish();
		release();
	}
}

/** Adds `verify`: reads everything and says what is damaged; the exit code is 1 when something is. */
export function addVerifyCommand(program: Command): void {
	withPeople(withWarehouseFolder(program.command('verify')))
		.description('Đọc toàn bộ kho và báo chỗ hỏng / read the whole warehouse, say what is damaged')
		.option('--backup <dir>', 'kiểm tra một bản sao lưu thay vì kho / check a backup instead')
		.option('--json', 'in một bản tóm tắt JSON / print one JSON summary')
		.action(async (options: Options) => {
			const verified = await run(options);
			printAnswer(options.json ?? false, verified, linesOf(verified));
			if (verified.findings.length > 0) process.exitCode = 1;
		});
}

import { Command, CommanderError } from 'commander';
import { addBackupCommand } from './commands/backup.ts';
import { addBriefCommand } from './commands/brief.ts';
import { addClassifyCommand } from './commands/classify.ts';
import { addDetectCommand } from './commands/detect.ts';
import { addDigestCommand } from './commands/digest.ts';
import { addDrainCommand } from './commands/drain.ts';
import { addEvaluateCommand } from './commands/evaluate.ts';
import { addExampleCommand } from './commands/example.ts';
import { addExplainCommand } from './commands/explain.ts';
import { addFetchOpen311Command } from './commands/fetch-open311.ts';
import { addGcCommand } from './commands/gc.ts';
import { addHolidaysCommand } from './commands/holidays.ts';
import { addLoadCommand } from './commands/load.ts';
import { addProposeCommand } from './commands/propose.ts';
import { addPublishCommand } from './commands/publish.ts';
import { addReclassifyCommand } from './commands/reclassify.ts';
import { addRelocateCommand } from './commands/relocate.ts';
import { addReplayCommand } from './commands/replay.ts';
import { addRestoreCommand } from './commands/restore.ts';
import { addRetainCommand } from './commands/retain.ts';
import { addRollbackCommand } from './commands/rollback.ts';
import { addStatusCommand } from './commands/status.ts';
import { addTokenCommand } from './commands/token.ts';
import { addTrainCommand } from './commands/train.ts';
import { addVerifyCommand } from './commands/verify.ts';
import { addWatchCommand } from './commands/watch.ts';
import { reportFailure } from './failure.ts';

const USAGE_ERROR = 2;

/** The command line: one subcommand a file of `commands/`. */
export function createProgram(): Command {
	const program = new Command('pipeline')
		.description(
			'Nạp, che thông tin cá nhân, phân loại và công bố dữ liệu phản ánh.\nLoads, redacts, classifies and publishes feedback.'
		)
		.exitOverride();
	addLoadCommand(program);
	addProposeCommand(program);
	addFetchOpen311Command(program);
	addWatchCommand(program);
	addClassifyCommand(program);
	addStatusCommand(program);
	addPublishCommand(program);
	addExampleCommand(program);
	addReclassifyCommand(program);
	addTrainCommand(program);
	addEvaluateCommand(program);
	addExplainCommand(program);
	addDetectCommand(program);
	addBriefCommand(program);
	addDigestCommand(program);
	addHolidaysCommand(program);
	addTokenCommand(program);
	addDrainCommand(program);
	addReplayCommand(program);
	addRelocateCommand(program);
	addRetainCommand(program);
	addRollbackCommand(program);
	addBackupCommand(program);
	addRestoreCommand(program);
	addVerifyCommand(program);
	addGcCommand(program);
	return program;
}

/** Runs a command line. Exit codes: 0 done, 1 failed or nothing could load, 2 wrong usage. */
export async function runProgram(argv: readonly string[]): Promise<number> {
	try {
		await createProgram().parseAsync(argv);
		return Number(process.exitCode ?? 0);
	} catch (error) {
		// Commander has printed its own message, help and version included.
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_ERROR;
		reportFailure(error);
		return 1;
	}
}

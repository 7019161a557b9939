import { stat } from 'node:fs/promises';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { DetectionMode } from '#lib/hotspots/detector.ts';
import { firstScoredWeek } from '../detect/outside/first-week.ts';
import { readCounts } from '../detect/outside/read-counts.ts';
import { readPlaces } from '../detect/outside/read-places.ts';
import { writeScores } from '../detect/outside/score-file.ts';
import { scoredWeeks } from '../detect/outside/scored-weeks.ts';
import { openProgress } from '../progress.ts';

interface Options {
	counts: string;
	communes: string;
	adjacency: string;
	out: string;
	fromWeek?: number;
	mode: DetectionMode;
}

const MODES = ['joint', 'volume', 'tone'] as const satisfies readonly DetectionMode[];

function parseWeek(text: string): number {
	if (/^\d{1,6}$/.test(text)) return Number(text);
	throw new InvalidArgumentError(
		'phải là số thứ tự của một tuần trong bảng số đếm. / must be the number of a week of the counts.'
	);
}

async function readTables({ counts, communes, adjacency }: Options) {
	const places = await readPlaces(communes, adjacency);
	const bytes = (await stat(counts).catch(() => null))?.size ?? 0;
	const progress = openProgress('Đọc / reading', bytes);
	const table = await readCounts(counts, places.communes, (read) => progress.update(read));
	progress.finish();
	return { frame: { ...places, issues: table.issues() }, table };
}

async function detectOutside(options: Options): Promise<void> {
	const { frame, table } = await readTables(options);
	const span = table.span() as { first: number; last: number };
	const from = firstScoredWeek(span, options.fromWeek);
	const progress = openProgress('Dò / scanning', span.last - span.first + 1);
	const weeks = scoredWeeks({ frame, table, span, from, mode: options.mode }, (done) =>
		progress.update(done)
	);
	await writeScores(options.out, frame, weeks);
	progress.finish();
	const [communes, issues] = [frame.communes.length, frame.issues.length];
	process.stdout.write(
		`Tuần / weeks ${from}–${span.last}, ${communes} xã / communes, ${issues} vấn đề / issues: ${options.out}\n`
	);
}

/** Adds `detect`: scores weekly counts that come from outside the warehouse. */
export function addDetectCommand(program: Command): void {
	program
		.command('detect')
		.description(
			'Dò điểm nóng trong bảng số đếm theo tuần ở ngoài kho dữ liệu / find hotspots in weekly counts from outside the warehouse'
		)
		.requiredOption('--counts <csv>', 'week, commune, issue, n, neg')
		.requiredOption('--communes <csv>', 'commune, province')
		.requiredOption('--adjacency <csv>', 'a, b: xã giáp nhau / communes that border each other')
		.requiredOption('--out <csv>', 'ghi / written: week, commune, issue, score, alarm')
		.option(
			'--from-week <number>',
			'tuần đầu được chấm; mặc định là tuần thứ 109, bảng ngắn hơn thì sau ba phần năm số tuần / first week scored; by default the 109th, in a shorter table the one after three fifths of the weeks',
			parseWeek
		)
		.addOption(
			new Option(
				'--mode <name>',
				'số phản ánh và giọng điệu, hay một trong hai / reports and tone, or one of them'
			)
				.choices(MODES)
				.default('joint')
		)
		.action(detectOutside);
}

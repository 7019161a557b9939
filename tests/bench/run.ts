import { parseArgs } from 'node:util';
import { benchCube } from './cube/bench.ts';
import { benchExplore } from './explore/bench.ts';
import { benchHotspots } from './hotspots/bench.ts';
import { TEXT_PARTS, type TextPart } from './text/parts.ts';
import { benchWarehouse } from './warehouse/bench.ts';

const names = Object.keys(TEXT_PARTS) as TextPart[];
const isPart = (name: string) => names.some((known) => known === name);

/** Each part as soon as it is known; without parts, all of them. False when one is unknown. */
async function benchText(args: readonly string[]): Promise<boolean> {
	const { positionals, values } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { vsfc: { type: 'string' } }
	});
	if (!positionals.every(isPart)) return false;
	const settings = { vsfc: values.vsfc ?? process.env['VSFC_FILE'] };
	for (const name of names) {
		if (positionals.length === 0 || positionals.includes(name)) await TEXT_PARTS[name](settings);
	}
	return true;
}

/**
 * Measures what the product promises and prints it: `npm run bench -- text [part …]` or
 * `npm run bench -- warehouse --rows 1e6,1e7 …` or `npm run bench -- cube [--rounds 60]` or
 * `npm run bench -- explore [--warehouse DIR | --rows 1e6]` or
 * `npm run bench -- hotspots [--seed NAME …] [--seeds 5] [--null]`.
 */
async function run([suite, ...args]: readonly string[]): Promise<boolean> {
	if (suite === 'text') return benchText(args);
	if (suite === 'cube') await benchCube(args);
	else if (suite === 'explore') await benchExplore(args);
	else if (suite === 'hotspots') benchHotspots(args);
	else if (suite === 'warehouse') await benchWarehouse(args);
	else return false;
	return true;
}

const WAREHOUSE =
	'warehouse [--rows 1e6,1e7] [--peers postgres] [--runs 50] [--ingest 1000000] [--keep DIR] [--write]';
const HOTSPOTS =
	'hotspots [--seed NAME …] [--seeds 5] [--communes 300] [--flip .15] [--null] [--quick] [--r-series 40]';
if (!(await run(process.argv.slice(2)))) {
	process.stderr.write(
		`Hãy chạy: npm run bench -- text [${names.join('|')} …] [--vsfc tệp]; bỏ tên phần thì đo tất cả.\n` +
			`Run: npm run bench -- text [${names.join('|')} …] [--vsfc file]; without a part, all are measured.\n` +
			`Hoặc / or: npm run bench -- ${WAREHOUSE}\n` +
			`Hoặc / or: npm run bench -- cube [--rounds 60]\n` +
			`Hoặc / or: npm run bench -- explore [--warehouse DIR | --rows 1e6] [--frames 400]\n` +
			`Hoặc / or: npm run bench -- ${HOTSPOTS}\n`
	);
	process.exitCode = 1;
}

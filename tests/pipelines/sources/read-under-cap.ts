import { basename } from 'node:path';
import { openSource } from '#pipelines/sources/open-source.ts';
import { PipelineError } from '#pipelines/pipeline-error.ts';
import { parseMapping } from '#pipelines/sources/read-mapping.ts';

/** Reads files to their ends and prints a line for each; run in a process with a cap on its memory. */
async function readToEnd(path: string): Promise<object> {
	const mapping = parseMapping('mapping.json', {
		...{ source_id: 'hostile', title: 'Hostile', dataset: 'agency', entity: 'feedback' },
		encoding: path.includes('utf-16') ? 'utf-16le' : 'utf-8',
		columns: { text: 'noi_dung', received_at: 'ngay' }
	});
	let rows = 0;
	let rejected = 0;
	try {
		const options = { batchSize: 500, onBytes: () => undefined };
		for await (const batch of openSource(path, mapping, options)) {
			rows += batch.length;
			rejected += batch.filter((item) => 'reason' in item).length;
		}
		return { rows, rejected };
	} catch (error) {
		if (!(error instanceof PipelineError)) throw error;
		return { refused: error.sentence.en };
	}
}

for (const path of process.argv.slice(2)) {
	const said = await readToEnd(path);
	const peak_mb = Math.round(process.resourceUsage().maxRSS / 1024);
	console.log(JSON.stringify({ name: basename(path), ...said, peak_mb }));
}

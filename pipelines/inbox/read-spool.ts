import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
	spoolHeadSchema,
	spoolLineSchema,
	type SpoolHead,
	type SpoolLine
} from '#lib/domain/spool.ts';
import { PipelineError } from '../pipeline-error.ts';

export interface Spool {
	head: SpoolHead;
	lines: SpoolLine[];
	sha256: string;
}

/**
 * Reads a spool file whole: the server caps what one push may hold.
 * @throws PipelineError when it is not what this program's server writes
 */
export async function readSpool(path: string): Promise<Spool> {
	const text = await readFile(path, 'utf8');
	try {
		const [first = '', ...rest] = text.trimEnd().split('\n');
		const head = spoolHeadSchema.parse(JSON.parse(first));
		const lines = rest.map((line) => spoolLineSchema.parse(JSON.parse(line)));
		if (lines.length !== head.rows_in) throw new Error(`${lines.length} of ${head.rows_in} lines`);
		return { head, lines, sha256: hash('sha256', text) };
	} catch (cause) {
		const file = basename(path);
		throw new PipelineError(
			{
				vi: `Tệp ${file} trong hộp nhận không đọc được nên được để nguyên. Hãy dùng cùng một bản phần mềm cho máy chủ và dòng lệnh; nếu tệp bị hỏng, hãy chuyển nó đi nơi khác và yêu cầu nguồn gửi lại.`,
				en: `The file ${file} of the inbox cannot be read and was left as it is. Use one release for the server and the command line; if the file is damaged, move it away and ask the source to send again.`
			},
			{ cause }
		);
	}
}

import { extname } from 'node:path';
import { PipelineError } from '../pipeline-error.ts';
import { DIGEST_FORMATS, type DigestFormat } from './write-digest.ts';

/** What a file is by the end of its name. Throws a sentence for an end that is none of ours. */
export function digestFormat(out: string): DigestFormat {
	const end = extname(out).slice(1).toLowerCase();
	const format = DIGEST_FORMATS.find((known) => known === end);
	if (format) return format;
	throw new PipelineError({
		vi: `Tên tệp ${out} phải kết thúc bằng .html, .md hoặc .pdf.`,
		en: `The name of the file ${out} must end with .html, .md or .pdf.`
	});
}

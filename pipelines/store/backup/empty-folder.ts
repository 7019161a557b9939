import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { PipelineError } from '../../pipeline-error.ts';

/** Makes a folder, or takes an empty one. Throws a sentence when something is in it already. */
export function takeEmptyFolder(dir: string): void {
	if (existsSync(dir) && readdirSync(dir).length > 0)
		throw new PipelineError({
			vi: `Thư mục ${dir} không trống; hãy chọn một thư mục mới. Không có gì bị ghi đè.`,
			en: `The folder ${dir} is not empty; choose a new one. Nothing is ever overwritten.`
		});
	mkdirSync(dir, { recursive: true });
}

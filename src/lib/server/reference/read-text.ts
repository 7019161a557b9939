import { readFileSync } from 'node:fs';
import { UnreadableReference } from './unreadable-reference.ts';

/** A whole reference file as text. Throws `UnreadableReference` when it cannot be opened. */
export function readText(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (cause) {
		throw new UnreadableReference(
			{
				vi: `Không đọc được tệp tham chiếu ${path}. Hãy khôi phục tệp từ kho mã nguồn, hoặc nêu thư mục khác.`,
				en: `The reference file ${path} cannot be read. Restore it from the repository, or name another folder.`
			},
			{ cause }
		);
	}
}

import type { ImportReason, ImportReceipt } from '#lib/domain/initiative-import.ts';
import { env } from '../env.ts';
import { readImportForm } from './import-form.ts';
import { ImportRefusal } from './import-refusal.ts';
import {
	previewImport,
	readAgainstRegister,
	type Importing,
	type ImportPreview
} from './preview-import.ts';
import { storeImport } from './store-import.ts';
import { today } from './today.ts';

/** What a step led to: a preview, a receipt, or why not. */
export type ImportOutcome =
	| { preview: ImportPreview }
	| { receipt: ImportReceipt }
	| { status: number; problem: ImportReason };

/** Leaders read; everybody else may bring rows of their own scope. */
export const mayImport = ({ role }: Importing['viewer']): boolean => role !== 'leader';

const FORBIDDEN: ImportReason = {
	vi: 'Vai trò của bạn chỉ xem. Hãy nhờ Ban chỉ đạo hoặc cán bộ phân tích nhập.',
	en: 'Your role reads only. Ask the commission or an analyst to import.'
};

/**
 * Takes one step of an import. Everything is read anew each time: what a browser sends back is not
 * trusted.
 *
 * @param now the instant of the request
 */
export async function importStep(
	request: Request,
	importing: Omit<Importing, 'today'>,
	now: Date
): Promise<ImportOutcome> {
	if (!mayImport(importing.viewer)) return { status: 403, problem: FORBIDDEN };
	try {
		const step = await readImportForm(request);
		const context = { ...importing, today: today(now) };
		if (!step.isFinal) return { preview: await previewImport(step, context) };
		const { reading } = await readAgainstRegister(step, context);
		return { receipt: await storeImport(env.WAREHOUSE_DIR, reading, now.toISOString()) };
	} catch (thrown) {
		if (!(thrown instanceof ImportRefusal)) throw thrown;
		return { status: thrown.status, problem: thrown.reason };
	}
}

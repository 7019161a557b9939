import {
	importDraftSchema,
	type ImportDraft,
	type ImportMapping
} from '#lib/domain/initiative-import.ts';
import { IMPORTED_PROPERTIES } from '#lib/domain/imported-property.ts';
import { applyFixes, type CellFix } from './apply-fixes.ts';
import { draftUpload } from './draft-upload.ts';
import { ImportRefusal } from './import-refusal.ts';
import { proposeColumns } from './propose-columns.ts';

/** One step of an import: the table, which column says what, and whether to store the good rows. */
export interface ImportStep {
	draft: ImportDraft;
	mapping: ImportMapping;
	isFinal: boolean;
}

const noFile = () =>
	new ImportRefusal(400, {
		vi: 'Chưa chọn tệp. Hãy chọn một tệp .csv hoặc .xlsx rồi bấm kiểm tra.',
		en: 'No file was chosen. Choose a .csv or .xlsx file, then check it.'
	});

/** The form of a request. Throws ImportRefusal 413 when the web server cut it off, 400 otherwise. */
async function formOf(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch (cause) {
		const isLarge = cause instanceof Error && 'status' in cause && cause.status === 413;
		throw new ImportRefusal(
			isLarge ? 413 : 400,
			isLarge
				? {
						vi: 'Tệp lớn hơn mức máy chủ nhận (5 MB). Hãy chia nhỏ, hoặc bỏ hình ảnh và các trang không cần.',
						en: 'The file is larger than the server takes (5 MB). Split it, or take pictures and other sheets out.'
					}
				: {
						vi: 'Nội dung gửi bị đứt giữa chừng. Hãy gửi lại.',
						en: 'What was sent broke off. Send it again.'
					},
			{ cause }
		);
	}
}

/** The draft as it came back. Throws ImportRefusal: somebody changed it, or it is of another release. */
function draftOf(text: string): ImportDraft {
	try {
		return importDraftSchema.parse(JSON.parse(text));
	} catch (cause) {
		throw new ImportRefusal(
			400,
			{
				vi: 'Bản xem trước không còn dùng được. Hãy gửi lại tệp.',
				en: 'The preview cannot be used any more. Send the file again.'
			},
			{ cause }
		);
	}
}

/** Columns as the person chose them; a number that is no column stands for none. */
function mappingOf(form: FormData, columns: readonly string[]): ImportMapping {
	const pairs = IMPORTED_PROPERTIES.flatMap((property) => {
		const written = form.get(`column.${property}`);
		const at = typeof written === 'string' && /^\d{1,3}$/.test(written) ? Number(written) : -1;
		return at >= 0 && at < columns.length ? [[property, at] as const] : [];
	});
	return Object.fromEntries(pairs);
}

function fixesOf(form: FormData): CellFix[] {
	return [...form].flatMap(([name, value]) => {
		const [kind, row, written] = name.split('.');
		const property = IMPORTED_PROPERTIES.find((known) => known === written);
		if (kind !== 'fix' || !property || typeof value !== 'string') return [];
		return [{ row_number: Number(row), property, value }];
	});
}

/** Reads what a person sent: a new file, or the preview of one with columns and corrections. */
export async function readImportForm(request: Request): Promise<ImportStep> {
	const form = await formOf(request);
	const text = form.get('draft');
	if (typeof text === 'string') {
		const draft = draftOf(text);
		const mapped = { draft, mapping: mappingOf(form, draft.columns) };
		return { ...applyFixes(mapped, fixesOf(form)), isFinal: form.get('step') === 'store' };
	}
	const file = form.get('file');
	if (!(file instanceof File) || file.size === 0) throw noFile();
	const draft = await draftUpload(file.name, Buffer.from(await file.arrayBuffer()));
	return { draft, mapping: proposeColumns(draft.columns), isFinal: false };
}

const REFERENCE = /\br="([A-Z]{1,12})(\d{1,15})"/g;
/** Longer than any cell reference: what one piece ends with, the next begins with. */
const OVERLAP = 40;

const columnNumber = (letters: string) =>
	Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** How far the cells of a sheet reach, read from the pieces of its XML as they come. */
export function createSheetExtent() {
	const extent = { columns: 0, rows: 0 };
	let rest = '';
	const add = (piece: Buffer) => {
		const text = rest + piece.toString('latin1');
		for (const [, letters = '', digits = ''] of text.matchAll(REFERENCE)) {
			extent.columns = Math.max(extent.columns, columnNumber(letters));
			extent.rows = Math.max(extent.rows, Number(digits));
		}
		rest = text.slice(-OVERLAP);
	};
	return { extent, add };
}

import { fold } from '#lib/text/fold.ts';

/** Folded words at the start of a line of totals, with nothing but a number or a unit after them. */
const TOTAL =
	/^(?:tong|tong cong|tong so|cong|cong don|grand total|total|subtotal|sum)(?: so)?(?: (?:phieu|phan anh|y kien|don|luot|ho so|dong|rows|records|cases))?(?:\s*[:=]?\s*[\d.,]*)(?: (?:phieu|phan anh|y kien|don|luot|ho so))?$/;

/** Whether a row sums up the table: its first words say so and most of its cells are empty. */
export function isTotalRow(
	cells: readonly (string | null)[],
	read: (cell: string) => string
): boolean {
	const filled = cells.flatMap((cell) => (cell && cell.trim() !== '' ? [cell] : []));
	const [first] = filled;
	if (first === undefined || first.length > 60 || filled.length * 2 > cells.length) return false;
	return TOTAL.test(fold(read(first)).replace(/\s+/g, ' ').trim());
}

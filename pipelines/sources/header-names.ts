const clean = (cell: string | null | undefined) =>
	(cell ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * Names of a table's columns from the lines of its header. A title over several columns (merged cells)
 * stands in the first of them and goes before the names below it: "Đơn vị" over "Xã" and "Tỉnh" gives
 * "Đơn vị Xã" and "Đơn vị Tỉnh".
 */
export function headerNames(lines: readonly (readonly (string | null)[])[]): string[] {
	const width = Math.max(0, ...lines.map((line) => line.length));
	const names = Array.from({ length: width }, () => [] as string[]);
	lines.forEach((line, index) => {
		const below = lines.slice(index + 1);
		let over = '';
		for (const [column, parts] of names.entries()) {
			const own = clean(line[column]);
			// A name above it starts a group of its own.
			if (lines.slice(0, index).some((upper) => clean(upper[column]) !== '')) over = '';
			const isNamedBelow = below.some((next) => clean(next[column]) !== '');
			if (own !== '') over = own;
			const said = own !== '' ? own : isNamedBelow ? over : '';
			if (!isNamedBelow) over = '';
			if (said !== '' && parts.at(-1) !== said) parts.push(said);
		}
	});
	return names.map((parts) => parts.join(' '));
}

import { UNCLEAR } from '#lib/classifier/heads.ts';
import type { CountFrame } from '#lib/hotspots/weekly-counts.ts';
import type { ReferenceTables } from '#lib/server/reference/reference-tables.ts';

const numbered = (codes: readonly string[]) => new Map(codes.map((code, index) => [code, index]));

/** Every commune and every issue but the unclear one, each by its place in the order of codes. */
export function countFrame({ communes, issues, neighbours }: ReferenceTables): CountFrame {
	const rows = communes.toSorted((a, b) => (a.code < b.code ? -1 : 1));
	const codes = rows.map(({ code }) => code);
	const numbers = numbered(codes);
	const provinces = numbered([...new Set(rows.map((row) => row.province_code))].sort());
	return {
		issues: issues
			.map(({ issue }) => issue)
			.filter((issue) => issue !== UNCLEAR)
			.sort(),
		communes: codes,
		provinceOf: Uint16Array.from(rows, (row) => provinces.get(row.province_code) ?? 0),
		neighbours: codes.map((code) =>
			Uint16Array.from((neighbours.get(code) ?? []).flatMap((beside) => numbers.get(beside) ?? []))
		)
	};
}

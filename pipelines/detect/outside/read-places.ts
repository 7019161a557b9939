import { readTable } from './read-table.ts';
import { tableFault } from './table-fault.ts';

/** Communes and what borders what, by number. */
export interface OutsidePlaces {
	communes: readonly string[];
	provinceOf: Uint16Array;
	neighbours: readonly Uint16Array[];
}

/** Numbers of communes are kept in sixteen bits. */
const MOST_COMMUNES = 65_535;

interface Communes {
	numbers: ReadonlyMap<string, number>;
	provinceOf: number[];
}

async function readCommunes(file: string): Promise<Communes> {
	const numbers = new Map<string, number>();
	const provinces = new Map<string, number>();
	const provinceOf: number[] = [];
	for await (const { line, cells } of readTable(file, ['commune', 'province'])) {
		const { commune, province } = cells;
		if (commune === '' || numbers.has(commune)) {
			throw tableFault(
				{ file, line },
				{
					vi: `mã xã "${commune}" ${commune ? 'đã có ở trên' : 'bỏ trống'}. Mỗi xã cần một dòng, một mã riêng.`,
					en: `the commune "${commune}" ${commune ? 'stands further up already' : 'has no code'}. Give each commune one line and a code of its own.`
				}
			);
		}
		numbers.set(commune, numbers.size);
		if (!provinces.has(province)) provinces.set(province, provinces.size);
		provinceOf.push(provinces.get(province) as number);
	}
	if (numbers.size > 0 && numbers.size <= MOST_COMMUNES) return { numbers, provinceOf };
	throw tableFault(
		{ file },
		{
			vi: `có ${numbers.size} xã; cần từ 1 đến ${MOST_COMMUNES}. Hãy kiểm tra tệp.`,
			en: `it holds ${numbers.size} communes; 1 to ${MOST_COMMUNES} are needed. Check the file.`
		}
	);
}

async function readAdjacency(file: string, numbers: ReadonlyMap<string, number>) {
	const neighbours = Array.from({ length: numbers.size }, () => new Set<number>());
	for await (const { line, cells } of readTable(file, ['a', 'b'])) {
		const [a, b] = [numbers.get(cells.a), numbers.get(cells.b)];
		if (a === undefined || b === undefined || a === b) {
			const wrong = a === undefined ? cells.a : cells.b;
			throw tableFault(
				{ file, line },
				{
					vi: `xã "${wrong}" ${a === b && a !== undefined ? 'giáp chính nó' : 'không có trong bảng xã'}. Hãy sửa hoặc bỏ dòng này.`,
					en: `the commune "${wrong}" ${a === b && a !== undefined ? 'borders itself' : 'is not in the table of communes'}. Correct this line or leave it out.`
				}
			);
		}
		neighbours[a]?.add(b);
		neighbours[b]?.add(a);
	}
	return neighbours.map((communes) => Uint16Array.from(communes).sort());
}

/** Reads the table of communes and that of neighbours. Throws a PipelineError that names the line. */
export async function readPlaces(
	communesFile: string,
	adjacencyFile: string
): Promise<OutsidePlaces> {
	const { numbers, provinceOf } = await readCommunes(communesFile);
	return {
		communes: [...numbers.keys()],
		provinceOf: Uint16Array.from(provinceOf),
		neighbours: await readAdjacency(adjacencyFile, numbers)
	};
}

import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import { fold } from '#lib/text/fold.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import sql from './jump-names.sql?raw';

const rowSchema = z.object({
	kind: z.enum(['province', 'commune', 'issue']),
	code: z.string(),
	/** one a line: Vietnamese and English, then the short ones of a place, then those of its predecessors */
	names: z.string(),
	province_code: z.string().nullable(),
	/** the province of a commune, the group of an issue */
	context_vi: z.string().nullable(),
	context_en: z.string().nullable()
});
export type JumpName = z.infer<typeof rowSchema>;
export interface JumpTarget extends Omit<JumpName, 'names'> {
	name_vi: string;
	name_en: string;
	/** the former name that was found, when the present ones do not hold what was typed */
	former_name: string | null;
}

export const jumpNamesQuestion = defineQuestion({
	name: 'jump-names',
	relations: [relations.province, relations.commune],
	sql,
	params: z.object({}),
	row: rowSchema,
	definition: {
		vi: 'Tỉnh, xã (cả tên cũ) và vấn đề trong danh mục.',
		en: 'Provinces, communes (former names too) and issues of the reference lists.'
	}
});

/** The Vietnamese and the English name, before all others. */
export const namesOfTarget = ({ names }: Pick<JumpName, 'names'>): [string, string] => {
	const [name_vi = '', name_en = ''] = names.split('\n', 2);
	return [name_vi, name_en];
};

interface FoldedTarget {
	row: JumpName;
	names: { text: string; folded: string }[];
}
// An answer is shared by all requests of one snapshot and scope, so folding it once is enough.
const foldedOf = new WeakMap<readonly JumpName[], FoldedTarget[]>();

function foldedTargets(rows: readonly JumpName[]): FoldedTarget[] {
	const known = foldedOf.get(rows);
	if (known) return known;
	const named = (text: string) => ({ text, folded: fold(text) });
	const targets = rows.map((row) => ({ row, names: row.names.split('\n').map(named) }));
	foldedOf.set(rows, targets);
	return targets;
}

const KINDS: Record<JumpName['kind'], number> = { province: 0, issue: 1, commune: 2 };
/** full names, then short ones, in both languages: all that follow are former names */
const PRESENT_NAMES = 4;

/** 0 for the same name, 1 for its start, 2 for the start of a word in it, 3 for a part; null if none. */
function distance(name: string, query: string): number | null {
	const at = name.indexOf(query);
	if (at < 0) return null;
	if (at === 0) return name === query ? 0 : 1;
	return name.includes(` ${query}`) ? 2 : 3;
}

function match({ row, names }: FoldedTarget, query: string) {
	let best: { rank: number; former_name: string | null } | null = null;
	for (const [index, { text, folded }] of names.entries()) {
		const found = distance(folded, query);
		if (found === null) continue;
		const isFormer = index >= PRESENT_NAMES;
		const rank = found + (isFormer ? 2.5 : 0);
		if (!best || rank < best.rank) best = { rank, former_name: isFormer ? text : null };
	}
	return best && { row, ...best };
}

/** Where the jump box leads: best matches first, with or without diacritics. Empty for an empty query. */
export async function jumpTargets(
	warehouse: Warehouse,
	viewer: Viewer,
	q: string,
	limit: number
): Promise<JumpTarget[]> {
	const query = fold(q).trim().replace(/\s+/g, ' ');
	if (!query) return [];
	const rows = await warehouse.ask(jumpNamesQuestion, viewer, {});
	return foldedTargets(rows)
		.flatMap((target) => match(target, query) ?? [])
		.toSorted(
			(a, b) =>
				a.rank - b.rank ||
				KINDS[a.row.kind] - KINDS[b.row.kind] ||
				a.row.code.localeCompare(b.row.code)
		)
		.slice(0, limit)
		.map(({ row: { names, ...target }, former_name }) => {
			const [name_vi, name_en] = namesOfTarget({ names });
			return { ...target, name_vi, name_en, former_name };
		});
}

import type { Redaction, RedactionType } from '#lib/domain/redaction.ts';

/** Most specific first: what wins where two readings of one span are equally long. */
const PRECEDENCE: readonly RedactionType[] = [
	'email',
	'profile',
	'plot',
	'account',
	'id',
	'passport',
	'phone',
	'plate',
	'birth_date',
	'address',
	'name'
];
const rank = ({ type }: Redaction) => PRECEDENCE.indexOf(type);
const lengthOf = ({ start, end }: Redaction) => end - start;

/** Sorted, disjoint spans: of overlapping ones the longest gives the type, and the union is removed. */
export function resolveOverlaps(found: readonly Redaction[]): Redaction[] {
	const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
	const resolved: Redaction[] = [];
	let longest = 0;
	for (const next of sorted) {
		const last = resolved.at(-1);
		if (!last || next.start >= last.end) {
			resolved.push({ ...next });
			longest = lengthOf(next);
			continue;
		}
		last.end = Math.max(last.end, next.end);
		const isStronger =
			lengthOf(next) > longest || (lengthOf(next) === longest && rank(next) < rank(last));
		if (isStronger) last.type = next.type;
		longest = Math.max(longest, lengthOf(next));
	}
	return resolved;
}

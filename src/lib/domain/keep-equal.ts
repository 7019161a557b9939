const isParted = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

/**
 * `next`, in which every part that says the same as the part of `before` in its place **is** that part.
 * Who draws `next` then need not look again at what did not change. Both are of plain objects, arrays
 * and single values, and neither may be changed by anyone; other objects count as single values.
 */
export function keepEqual<Value>(before: unknown, next: Value): Value {
	if (Object.is(before, next)) return next;
	if (!isParted(before) || !isParted(next)) return next;
	const kind = Object.getPrototypeOf(next);
	if (Object.getPrototypeOf(before) !== kind) return next;
	if (kind !== Object.prototype && kind !== Array.prototype) return next;
	const parts: Record<string, unknown> = next;
	const keys = Object.keys(parts);
	let isSame = keys.length === Object.keys(before).length;
	for (const key of keys) {
		const kept = keepEqual(before[key], parts[key]);
		isSame &&= Object.is(kept, before[key]) && key in before;
		parts[key] = kept;
	}
	return isSame ? (before as Value) : next;
}

/**
 * The first `count` items as sorting them all would put them. Linear in the items for a small `count`:
 * most of them are compared once, with the last that is kept.
 */
export function firstInOrder<Item>(
	items: Iterable<Item>,
	count: number,
	order: (a: Item, b: Item) => number
): Item[] {
	const first: Item[] = [];
	for (const item of items) {
		const last = first[count - 1];
		if (first.length === count && (last === undefined || order(last, item) <= 0)) continue;
		let place = first.length;
		while (place > 0 && order(first[place - 1] as Item, item) > 0) place -= 1;
		first.splice(place, 0, item);
		if (first.length > count) first.pop();
	}
	return first;
}

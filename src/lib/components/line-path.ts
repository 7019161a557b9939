export interface LinePath {
	path: string;
	/** where the last known value stands */
	last: { x: number; y: number } | null;
}

/**
 * A polyline through equally spaced values in a box of `width` × `height`; nulls break the line.
 * The lowest known value is at the bottom, the highest at the top, both `margin` inside.
 */
export function linePath(
	values: readonly (number | null)[],
	width: number,
	height: number,
	margin: number
): LinePath {
	const known = values.filter((value) => value !== null);
	const low = Math.min(...known);
	const spread = Math.max(...known) - low || 1;
	const step = (width - 2 * margin) / Math.max(1, values.length - 1);
	let path = '';
	let last: LinePath['last'] = null;
	let isPenDown = false;
	for (const [i, value] of values.entries()) {
		if (value !== null) {
			const x = Math.round((margin + i * step) * 10) / 10;
			const y = Math.round(
				(height - margin - ((value - low) / spread) * (height - 2 * margin)) * 10
			);
			last = { x, y: y / 10 };
			path += `${isPenDown ? 'L' : 'M'}${last.x} ${last.y}`;
		}
		isPenDown = value !== null;
	}
	return { path, last };
}

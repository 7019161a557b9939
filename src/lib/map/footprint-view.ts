import type { MapGeometry, Shape } from './project.ts';

/** A commune on the map of a footprint: in it, watched beside it, or only there to find one's way. */
export interface FootprintShape {
	code: string;
	/** in units of the view */
	path: string;
	x: number;
	y: number;
	part: 'member' | 'watched' | 'ground';
}

/** The footprint with what lies around it, ready for `viewBox="0 0 width height"`. */
export interface FootprintView {
	width: number;
	height: number;
	shapes: FootprintShape[];
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

const WIDTH = 480;
const TALLEST = 420;
/** Of the footprint's own size, left free on each side. */
const MARGIN = 0.12;
/** A path as `projectCommunes` writes it: rings of a start and relative steps. */
const NUMBER = /-?\d*\.?\d+/g;

/** The corners of a path: its starts are absolute, its steps relative. */
function corners(path: string): [number, number][] {
	return path.split('z').flatMap((ring) => {
		const numbers = (ring.match(NUMBER) ?? []).map(Number);
		let [x, y] = [0, 0];
		return Array.from({ length: numbers.length >> 1 }, (_, i): [number, number] => {
			x += numbers[2 * i] ?? 0;
			y += numbers[2 * i + 1] ?? 0;
			return [x, y];
		});
	});
}

function boxOf(points: readonly [number, number][]): Box {
	const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
	for (const [x, y] of points) {
		box.left = Math.min(box.left, x);
		box.right = Math.max(box.right, x);
		box.top = Math.min(box.top, y);
		box.bottom = Math.max(box.bottom, y);
	}
	return box;
}

function widened({ left, right, top, bottom }: Box): Box {
	const margin = MARGIN * Math.max(right - left, bottom - top);
	return { left: left - margin, right: right + margin, top: top - margin, bottom: bottom + margin };
}

const isMet = (one: Box, other: Box) =>
	one.left < other.right &&
	one.right > other.left &&
	one.top < other.bottom &&
	one.bottom > other.top;

const tenth = (value: number) => Math.round(value * 10) / 10;

/** The same rings moved and scaled; steps only scaled. */
function moved(path: string, box: Box, scale: number): string {
	return path
		.split('z')
		.filter((ring) => ring !== '')
		.map((ring) => {
			const [x = 0, y = 0, ...steps] = (ring.match(NUMBER) ?? []).map(Number);
			const start = `M${tenth((x - box.left) * scale)} ${tenth((y - box.top) * scale)}`;
			return `${start}l${steps.map((step) => tenth(step * scale)).join(' ')}z`;
		})
		.join('');
}

/**
 * Cuts the communes of some provinces down to a footprint, those watched beside it, and what of the rest
 * lies within the same window. Null where none of the footprint's communes is drawn.
 */
export function footprintView(
	{ shapes }: Pick<MapGeometry, 'shapes'>,
	members: ReadonlySet<string>,
	watched: ReadonlySet<string>
): FootprintView | null {
	const drawn = shapes
		.filter(({ path }) => path !== '')
		.map((shape) => ({ shape, points: corners(shape.path) }));
	const own = drawn.filter(({ shape }) => members.has(shape.code));
	if (own.length === 0) return null;
	const shown = drawn.filter(({ shape }) => members.has(shape.code) || watched.has(shape.code));
	const box = widened(boxOf(shown.flatMap(({ points }) => points)));
	const scale = Math.min(WIDTH / (box.right - box.left), TALLEST / (box.bottom - box.top));
	const partOf = ({ code }: Shape) =>
		members.has(code) ? 'member' : watched.has(code) ? 'watched' : 'ground';
	return {
		width: Math.ceil((box.right - box.left) * scale),
		height: Math.ceil((box.bottom - box.top) * scale),
		shapes: drawn
			.filter(({ points }) => isMet(boxOf(points), box))
			.map(({ shape }) => ({
				code: shape.code,
				path: moved(shape.path, box, scale),
				x: tenth((shape.x - box.left) * scale),
				y: tenth((shape.y - box.top) * scale),
				part: partOf(shape)
			}))
	};
}

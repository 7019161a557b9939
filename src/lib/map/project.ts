import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** One area as an SVG path; `x`, `y` is the middle of its largest part, all in viewBox units. */
export interface Shape {
	code: string;
	path: string;
	x: number;
	y: number;
	/** drawn in a box of its own because it lies far from the rest */
	is_inset: boolean;
}

/** Shapes ready to draw in `viewBox="0 0 width height"`; marks are the archipelagos, on the map of the country only. */
export interface MapGeometry {
	width: number;
	height: number;
	shapes: Shape[];
	marks: { code: string; x: number; y: number }[];
}

type Ring = [number, number][];
interface Area {
	code: string;
	rings: Ring[];
}

/** The latitude at which the projection keeps shapes true: the middle of the country. */
const COUNTRY_LATITUDE = 16;

/** Hoàng Sa and Trường Sa are always drawn and labelled, whatever their size and whoever draws. */
const ARCHIPELAGOS = [
	{ code: '20333', longitude: 111.61, latitude: 16.53 },
	{ code: '22736', longitude: 111.92, latitude: 8.65 }
];

const bounds = (rings: Ring[]) => {
	const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
	for (const [x, y] of rings.flat()) {
		box.left = Math.min(box.left, x);
		box.right = Math.max(box.right, x);
		box.top = Math.min(box.top, y);
		box.bottom = Math.max(box.bottom, y);
	}
	return box;
};

const ringSize = (ring: Ring) => {
	const box = bounds([ring]);
	return (box.right - box.left) * (box.bottom - box.top);
};

const middle = (area: Area) => {
	const largest = area.rings.reduce((a, b) => (ringSize(b) > ringSize(a) ? b : a));
	const box = bounds([largest]);
	return [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
};

const toPlane =
	(latitude: number) =>
	([longitude = 0, degrees = 0]: number[]): [number, number] => [
		longitude * Math.cos((latitude * Math.PI) / 180),
		-degrees
	];

/**
 * Reads the polygons of a topology in an equirectangular projection that is true at `latitude`.
 * Units: degrees of latitude, y downwards.
 */
function readAreas(topology: Topology, latitude: number, keep: (code: string) => boolean): Area[] {
	const collection = Object.values(topology.objects)[0] as GeometryCollection<{ code: string }>;
	const place = (ring: number[][]): Ring => ring.map(toPlane(latitude));
	const areas: Area[] = [];
	for (const { geometry, properties } of feature(topology, collection).features) {
		if (!keep(properties.code)) continue;
		if (geometry.type === 'Polygon')
			areas.push({ code: properties.code, rings: geometry.coordinates.map(place) });
		if (geometry.type === 'MultiPolygon')
			areas.push({ code: properties.code, rings: geometry.coordinates.flat().map(place) });
	}
	return areas;
}

/** Areas whose middle is over 80 km from every other middle would shrink the rest to a spot. */
function farAreas(areas: Area[]): Set<string> {
	const middles = areas.map((area) => [area.code, ...middle(area)] as const);
	const far = middles.filter(([code, x, y]) =>
		middles.every(([other, ox, oy]) => other === code || Math.hypot(x - ox, y - oy) > 80 / 111)
	);
	return new Set(areas.length > 2 ? far.map(([code]) => code) : []);
}

/** A path in relative steps of a tenth of a unit; steps under `finest` units are left out. */
function toPath(ring: Ring, finest = 0.7): string {
	let [x, y] = ring[0] ?? [0, 0];
	const tenth = (value: number) => Math.round(value * 10) / 10;
	[x, y] = [tenth(x), tenth(y)];
	let path = `M${x} ${y}l`;
	for (const [nextX, nextY] of ring.slice(1)) {
		if (Math.hypot(nextX - x, nextY - y) < finest) continue;
		path += `${tenth(nextX - x)} ${tenth(nextY - y)} `;
		[x, y] = [tenth(nextX), tenth(nextY)];
	}
	// A ring smaller than one step would be a path without a line.
	return path.endsWith('l') ? '' : `${path.trimEnd().replaceAll(' -', '-')}z`;
}

function draw(areas: Area[], width: number, latitude: number, isCountry: boolean): MapGeometry {
	const margin = 6;
	const far = isCountry ? new Set<string>() : farAreas(areas);
	const near = areas.filter(({ code }) => !far.has(code));
	const box = bounds(near.flatMap(({ rings }) => rings));
	const scale = (width - 2 * margin) / Math.max(box.right - box.left, (box.bottom - box.top) * 0.7);
	const left = (width - (box.right - box.left) * scale) / 2;
	const toView = ([x, y]: readonly [number, number]): [number, number] => [
		(x - box.left) * scale + left,
		(y - box.top) * scale + margin
	];
	const round = ([x, y]: readonly [number, number]) => ({ x: Math.round(x), y: Math.round(y) });
	return {
		width,
		height: Math.ceil((box.bottom - box.top) * scale + 2 * margin),
		shapes: areas.map((area): Shape => {
			const is_inset = far.has(area.code);
			const path = is_inset ? '' : area.rings.map((ring) => toPath(ring.map(toView))).join('');
			return { code: area.code, path, ...round(toView(middle(area))), is_inset };
		}),
		marks: (isCountry ? ARCHIPELAGOS : []).map((mark) => ({
			code: mark.code,
			...round(toView(toPlane(latitude)([mark.longitude, mark.latitude])))
		}))
	};
}

/** All provinces at their true places, with the two archipelagos as marks. */
export const projectProvinces = (topology: Topology, width = 420): MapGeometry =>
	draw(
		readAreas(topology, COUNTRY_LATITUDE, () => true),
		width,
		COUNTRY_LATITUDE,
		true
	);

/**
 * The commune cells of one province (those whose code is kept); far islands become insets.
 * `latitude` (degrees) is where the projection is true: the middle of the province.
 * Throws a RangeError when no cell is kept.
 */
export function projectCommunes(
	topology: Topology,
	latitude: number,
	keep: (code: string) => boolean,
	width = 640
): MapGeometry {
	const areas = readAreas(topology, latitude, keep);
	if (!areas.length) throw new RangeError('no commune cell belongs to this province');
	return draw(areas, width, latitude, false);
}

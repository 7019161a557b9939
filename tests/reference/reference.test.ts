import { describe, expect, test } from 'vitest';
import { INITIATIVE_STATUSES } from '#lib/domain/initiative.ts';
import { STATUS_CLASS, STATUSES } from '#lib/domain/status.ts';
import { CHANNELS } from '#lib/domain/channel.ts';
import { KINDS } from '#lib/domain/kind.ts';
import { FIELDS } from '#lib/domain/taxonomy.ts';
import { checkReference, type Reference } from '#lib/server/reference/check-reference.ts';
import { readReference } from '#lib/server/reference/read-reference.ts';

const reference = readReference('data/reference');
const ids = (items: readonly { id: string }[]) => items.map((item) => item.id);

describe('the reference folder', () => {
	test('fits together: every file knows every unit and no other', () => {
		expect(checkReference(reference)).toEqual([]);
	});

	test('has 34 provinces, 3,321 communes, Hoàng Sa in Đà Nẵng and Trường Sa in Khánh Hoà', () => {
		const { provinces, communes } = reference.gazetteer;
		expect([provinces.length, communes.length]).toEqual([34, 3321]);
		const island = (code: string) => {
			const commune = communes.find((unit) => unit.code === code);
			const province = provinces.find((unit) => unit.code === commune?.province_code);
			return [commune?.full_name, province?.name];
		};
		expect(island('20333')).toEqual(['Đặc khu Hoàng Sa', 'Đà Nẵng']);
		expect(island('22736')).toEqual(['Đặc khu Trường Sa', 'Khánh Hoà']);
	});

	test('leads each of the 10,033 old communes to at least one of today', () => {
		const { old_units } = reference.gazetteer;
		expect(new Set(old_units.map((unit) => unit.old_code)).size).toBe(10_033);
	});

	test('draws both island zones on the tile map and as outlines', () => {
		const tiles = reference.tiles.filter(({ kind }) => kind === 'islands').map(({ code }) => code);
		expect(tiles).toEqual(['20333', '22736']);
		const cells = reference.outlines.communes.objects.communes.geometries;
		const drawn = cells.map(({ properties }) => properties.code);
		expect(drawn).toEqual(expect.arrayContaining(['20333', '22736']));
	});

	test('puts no two squares of the tile map on one place', () => {
		const places = reference.tiles.map(({ row, col }) => `${row}:${col}`);
		expect(new Set(places).size).toBe(places.length);
	});

	test('has 14 groups and 57 issues, and code lists equal to those of the domain', () => {
		const { taxonomy } = reference;
		expect([taxonomy.groups.length, taxonomy.leaves.length]).toEqual([14, 57]);
		expect(ids(taxonomy.fields)).toEqual(FIELDS);
		expect(ids(taxonomy.channels)).toEqual(CHANNELS);
		expect(ids(taxonomy.kinds)).toEqual(KINDS);
		expect(ids(taxonomy.statuses).sort()).toEqual([...STATUSES].sort());
		expect(ids(taxonomy.initiative_statuses)).toEqual(INITIATIVE_STATUSES);
		for (const status of STATUSES)
			expect(taxonomy.statuses.find(({ id }) => id === status)?.class).toBe(STATUS_CLASS[status]);
	});
});

describe('checkReference names the fault', () => {
	const [firstCommune] = reference.gazetteer.communes;
	const [firstProvince] = reference.gazetteer.provinces;
	if (!firstCommune || !firstProvince) throw new Error('the gazetteer is empty');
	const gazetteerWith = (change: Partial<Reference['gazetteer']>): Reference => ({
		...reference,
		gazetteer: { ...reference.gazetteer, ...change }
	});
	const { communes, provinces, old_units } = reference.gazetteer;

	const faults: [string, Reference, RegExp][] = [
		[
			'a commune that is missing',
			gazetteerWith({ communes: communes.filter(({ code }) => code !== '22736') }),
			/island zone 22736 is missing/
		],
		[
			'a commune code that stands twice',
			gazetteerWith({ communes: [...communes, firstCommune] }),
			/has the code 00004 twice/
		],
		[
			'a commune outside every province',
			gazetteerWith({ provinces: provinces.slice(1) }),
			/lies in province 01, which provinces.csv lacks/
		],
		[
			'an old unit that leads nowhere',
			gazetteerWith({ old_units: old_units.map((unit) => ({ ...unit, new_code: '99999' })) }),
			/became 99999/
		],
		[
			'a point too few',
			{ ...reference, points: reference.points.slice(1) },
			/commune_points.csv lacks the code 00004/
		],
		[
			'a neighbour that is none in return',
			{
				...reference,
				adjacency: { ...reference.adjacency, provinces: new Map([['01', ['19']]]) }
			},
			/19 beside 01 but not 01 beside 19/
		],
		[
			'a tile too few',
			{ ...reference, tiles: reference.tiles.slice(1) },
			/tile_grid.csv lacks the code 12/
		]
	];
	test.each(faults)('%s', (_, broken, sentence) => {
		expect(checkReference(broken).join(' ')).toMatch(sentence);
	});
});

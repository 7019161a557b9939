import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { drawChart } from '#lib/components/draw-chart.ts';
import { addDays } from '#lib/domain/period.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import type { AreaFigures, Tile } from '#lib/map/area.ts';
import { projectCommunes, projectProvinces } from '#lib/map/project.ts';

const GAZETTEER = 'data/reference/gazetteer';
const read = (name: string) => readFileSync(`${GAZETTEER}/${name}`, 'utf8');
const table = <T>(name: string): T[] => parse(read(name), { columns: true, cast: false });

/** Numbers that look like data and never change: a small linear congruential sequence. */
function sequence(seed: number) {
	let state = seed;
	return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

const WEEK_COUNT = 26;

function weeksOf(count: number) {
	const next = sequence(7);
	return Array.from({ length: count }, (_, i) => {
		const size = 380 + Math.round(90 * Math.sin(i / 3) + 60 * next());
		const negative_count = Math.round(size * (0.36 + 0.1 * next()));
		const neutral_count = Math.round(size * 0.27);
		const unsure_count = Math.round(size * 0.12);
		return {
			received_week: addDays('2026-05-25', 7 * i),
			n: size,
			negative_count,
			neutral_count,
			unsure_count,
			positive_count: size - negative_count - neutral_count - unsure_count,
			is_partial: i === count - 1
		};
	});
}

function areasOf(places: { code: string; name: string; name_en: string }[], most: number) {
	const next = sequence(11);
	return places.map(({ code, name, name_en }): AreaFigures => {
		const n = Math.round(most * next() ** 3);
		const known = Math.round(n * 0.88);
		const negative_count = Math.round(known * (0.25 + 0.35 * next()));
		return { code, name_vi: name, name_en, n, negative_count, sentiment_known_count: known };
	});
}

export function galleryExamples(lang: InterfaceLanguage) {
	const weeks = weeksOf(WEEK_COUNT);
	const provinces = table<{ code: string; name: string; name_en: string }>('provinces.csv');
	const communes = table<{ code: string; name: string; name_en: string; province_code: string }>(
		'communes.csv'
	);
	const province = communes.filter((commune) => commune.province_code === '56');
	const codes = new Set(province.map((commune) => commune.code));
	const topology = JSON.parse(read('communes_cells.topojson'));
	return {
		weeks,
		tiles: table<Record<string, string>>('tile_grid.csv').map(
			(row) => ({ ...row, row: Number(row.row), col: Number(row.col) }) as Tile
		),
		areas: areasOf(provinces, 4200),
		outlines: projectProvinces(JSON.parse(read('provinces34.topojson'))),
		communeAreas: areasOf(province, 900),
		cells: projectCommunes(topology, 12, (code) => codes.has(code)),
		sentimentChart: drawChart(
			{
				type: 'sentiment-weeks',
				weeks,
				before: weeks.map((week) => week.n - 40),
				marks: [{ day: '2026-09-02', label: 'Quốc khánh' }]
			},
			lang
		),
		shareChart: drawChart(
			{
				type: 'share-weeks',
				weeks: weeks.map((week, i) => {
					const share = i === 9 ? null : week.negative_count / week.n;
					return {
						...week,
						share,
						low: share && share - 0.05,
						high: share && share + 0.05
					};
				}),
				before: weeks.map(() => 0.39)
			},
			lang
		),
		barsChart: drawChart(
			{
				type: 'bars',
				unit: 'count',
				rows: provinces
					.slice(0, 6)
					.map(({ name }, i) => ({ label: name, value: 900 - i * 130, before: 700 - i * 90 }))
			},
			lang
		)
	};
}

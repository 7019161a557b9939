import {
	CUBE_DIMENSIONS,
	CUBE_SENTIMENTS,
	type CubeDimension,
	type CubeMeasure
} from '#lib/domain/cube/cube.ts';
import { provinceOfPlace } from '#lib/domain/cube/cube.ts';
import { groupOfIssue } from '#lib/domain/issue.ts';
import type { SlotRange } from '#lib/domain/week-slots.ts';
import type { Figures } from '#lib/crossfilter/figures.ts';
import type { CubeCells } from '#lib/server/cube/encode-cube.ts';

/** What is picked, and under a dimension's name with a minus what is left out. */
export type Picked = Partial<Record<CubeDimension | `-${CubeDimension}`, readonly string[]>>;

type Row = Record<CubeDimension, string> & { week: number; counts: Record<CubeMeasure, number> };

/** The cells as one object each: slow, and plain to see that it is right. */
export function rowsOf({ size, members, codes, counts }: CubeCells): Row[] {
	const member = (name: keyof typeof members, cell: number) =>
		members[name][codes[name][cell] ?? -1] as string;
	return Array.from({ length: size }, (_, cell) => {
		const place = member('place', cell);
		const issue = member('issue', cell);
		return {
			place,
			province: provinceOfPlace(place),
			issue,
			issue_group: groupOfIssue(issue),
			channel: member('channel', cell),
			sentiment: member('sentiment', cell),
			week: codes.week[cell] as number,
			counts: Object.fromEntries(
				Object.entries(counts).map(([name, values]) => [name, values[cell]])
			) as Record<CubeMeasure, number>
		};
	});
}

/** Whether a row passes every pick but those of one dimension. */
export const isPicked = (row: Row, picked: Picked, except: CubeDimension | null) =>
	CUBE_DIMENSIONS.every((name) => {
		if (name === except) return true;
		const shown = picked[name] ?? [];
		const isShown = shown.length === 0 || shown.includes(row[name]);
		return isShown && !picked[`-${name}`]?.includes(row[name]);
	});

/** Adds up some rows. */
export function figuresOf(rows: readonly Row[], measures: readonly CubeMeasure[]): Figures {
	const sum = (some: readonly Row[], measure: CubeMeasure) =>
		some.reduce((total, row) => total + row.counts[measure], 0);
	const by = (sentiment: string) =>
		sum(
			rows.filter((row) => row.sentiment === sentiment),
			'n'
		);
	const [negative_count, neutral_count, positive_count, unsure_count] = CUBE_SENTIMENTS.map(by);
	return {
		...Object.fromEntries(measures.map((measure) => [measure, sum(rows, measure)])),
		...{ negative_count, neutral_count, positive_count, unsure_count }
	} as Figures;
}

/** A chart by its definition: all rows that pass every pick but the chart's own, by member. */
export function naiveChart(
	rows: readonly Row[],
	dimension: CubeDimension,
	picked: Picked,
	weeks: SlotRange,
	measures: readonly CubeMeasure[]
): Map<string, Figures> {
	const kept = rows.filter(
		(row) => row.week >= weeks.from && row.week < weeks.to && isPicked(row, picked, dimension)
	);
	const groups = Map.groupBy(kept, (row) => row[dimension]);
	return new Map([...groups].map(([member, some]) => [member, figuresOf(some, measures)]));
}

/** The time chart by its definition: every slot, whatever weeks are shown. */
export const naiveWeeks = (
	rows: readonly Row[],
	slots: number,
	picked: Picked,
	measures: readonly CubeMeasure[]
): Figures[] =>
	Array.from({ length: slots }, (_, slot) =>
		figuresOf(
			rows.filter((row) => row.week === slot && isPicked(row, picked, null)),
			measures
		)
	);

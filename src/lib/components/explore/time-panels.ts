import type { ReadTable } from '#lib/domain/cube/readings.ts';
import type { RowReading } from '#lib/domain/explore/measure.ts';
import { isShareMeasure } from '#lib/domain/explore/measure.ts';
import type { CubeFrame } from '#lib/domain/cube/cube.ts';
import type { Period } from '#lib/domain/period.ts';
import { isPartialWeek } from '#lib/domain/week-slots.ts';

/** One week of one panel, in the units of its drawing (`PANEL`). */
export interface PanelWeek {
	x: number;
	/** from the top; null where there is nothing to draw */
	y: number | null;
	isPartial: boolean;
	reading: RowReading;
}

export const PANEL = { week: 10, bar: 8, height: 48 };
/** A week of the table. */
export interface PanelSlot extends Period {
	/** cut by the period, or by where the data begin */
	is_partial: boolean;
}

/** The weeks of a table, by the day on which each begins. */
export function panelSlots(
	starts: readonly string[],
	{ slots, data_from }: Pick<CubeFrame, 'slots' | 'data_from'>
): (PanelSlot | undefined)[] {
	const byStart = new Map(slots.map((slot) => [slot.from, slot]));
	return starts.map((start) => {
		const slot = byStart.get(start);
		return slot && { ...slot, is_partial: isPartialWeek(slot, data_from) };
	});
}

/** The value at the top of every panel: one scale for all, so that panels can be compared. */
export const panelTop = ({ rows }: Pick<ReadTable, 'rows'>): number =>
	rows
		.filter(({ member }) => member !== null)
		.flatMap(({ cells }) => cells.map(({ now }) => now.value ?? 0))
		.reduce((most, value) => Math.max(most, value), 0);

/** The weeks of one panel; a week cut by the period is marked. */
export function panelWeeks(
	cells: readonly RowReading[],
	slots: readonly (PanelSlot | undefined)[],
	top: number
): PanelWeek[] {
	return cells.map((reading, index) => {
		const { value } = reading.now;
		return {
			x: index * PANEL.week,
			y: value === null ? null : PANEL.height * (1 - value / (top || 1)),
			isPartial: slots[index]?.is_partial ?? false,
			reading
		};
	});
}

/** The largest single value of a table of weeks, of whole weeks only; null without any. */
export function peakOf({ measure, rows }: ReadTable, slots: readonly (PanelSlot | undefined)[]) {
	let peak: { member: string; week: string; reading: RowReading; value: number } | null = null;
	for (const { member, cells } of rows) {
		for (const [index, reading] of cells.entries()) {
			const slot = slots[index];
			const { value } = reading.now;
			if (member === null || !slot || value === null) continue;
			// A count of a part of a week says nothing beside those of whole weeks.
			if (slot.is_partial && !isShareMeasure(measure)) continue;
			if (value > (peak?.value ?? 0)) peak = { member, week: slot.from, reading, value };
		}
	}
	return peak;
}

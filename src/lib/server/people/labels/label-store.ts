import type { DatabaseSync } from 'node:sqlite';
import type { MachineLabel, PersonLabel, StandingLabel } from '#lib/domain/correction.ts';
import { standingLabelRowSchema } from '#lib/domain/standing-label-row.ts';
import doubleLabelsSql from './double-labels.sql?raw';
import labelsOfTextsSql from './labels-of-texts.sql?raw';
import recordEventSql from './record-event.sql?raw';
import { doubleLabelSchema, standingSchema } from './row-schemas.ts';
import textStandingsSql from './text-standings.sql?raw';

interface EventOfText {
	text_key: string;
	annotator: string;
	/** ISO instant */
	happened_at: string;
	machine: MachineLabel;
}
/** A label given, or one's own label taken back. */
export type CorrectionEvent = EventOfText &
	(
		| ({ action: 'label'; note: string | null; reason: string | null } & PersonLabel)
		| { action: 'undo' }
	);

/** Keys of labelled texts as one annotator sees them. */
export interface TextStandings {
	/** two annotators differ on some head */
	disputed: string[];
	/** labelled by the one who asks */
	own: string[];
	/** labelled by others only: they wait for a second reading */
	others: string[];
}

/** Labels that people give texts, and take back. */
export interface LabelStore {
	record(event: CorrectionEvent): void;
	/** standing labels of the texts with these keys, oldest first */
	labelsOf(textKeys: readonly string[]): StandingLabel[];
	standings(annotator: string): TextStandings;
	/** the two labels of every text that two people labelled */
	doubleLabels(): (readonly [PersonLabel, PersonLabel])[];
}

const NOTHING_SAID = { sentiment: null, issue: null, kind: null, reason: null, note: null };

/** The labels of an open people file. */
export function labelStore(database: DatabaseSync): LabelStore {
	const recordEvent = database.prepare(recordEventSql);
	const labelsOfTexts = database.prepare(labelsOfTextsSql);
	const textStandings = database.prepare(textStandingsSql);
	const doubleLabels = database.prepare(doubleLabelsSql);
	return {
		record({ machine, ...event }) {
			const { sentiment, issue, kind, ...rest } = machine;
			recordEvent.get({
				...{ ...NOTHING_SAID, ...event, ...rest },
				...{ machine_sentiment: sentiment, machine_issue: issue, machine_kind: kind }
			});
		},
		labelsOf: (textKeys) =>
			labelsOfTexts
				.all({ text_keys: JSON.stringify(textKeys) })
				.map((row) => standingLabelRowSchema.parse(row)),
		standings(annotator) {
			const found: TextStandings = { disputed: [], own: [], others: [] };
			for (const row of textStandings.iterate({ annotator })) {
				const { text_key, standing } = standingSchema.parse(row);
				found[standing].push(text_key);
			}
			return found;
		},
		doubleLabels: () => doubleLabels.all().map((row) => doubleLabelSchema.parse(row))
	};
}

import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { MachineLabel, PersonLabel } from '#lib/domain/correction.ts';
import type { CorrectionEvent } from '#lib/server/people/labels/label-store.ts';
import { openPeopleStore } from '#lib/server/people/people-store.ts';
import { removeDir, temporaryDir } from '../../support/open-fixture.ts';

/** A people store in a folder of its own; both go when the test ends. */
export function openEmptyPeople() {
	const dir = temporaryDir();
	const path = join(dir, 'people.sqlite');
	const people = openPeopleStore(path);
	onTestFinished(() => {
		people.close();
		removeDir(dir);
	});
	return { people, path };
}

export const machine: MachineLabel = {
	sentiment: 'negative',
	issue: 'env.waste',
	kind: 'complaint',
	sentiment_confidence: 0.61,
	issue_confidence: 0.42,
	kind_confidence: 0.8,
	classifier_version: '0a1b2c3d-2026-11-22'
};

let seconds = 0;

/** A label event; what is not given is as the classifier said. */
export function labelEvent(
	text_key: string,
	annotator: string,
	label: Partial<PersonLabel> = {}
): CorrectionEvent {
	seconds += 1;
	const happened_at = new Date(Date.UTC(2026, 10, 22, 3, 0, seconds)).toISOString();
	const { sentiment, issue, kind } = { ...machine, ...label };
	const said = { sentiment, issue, kind, reason: null, note: null };
	return { action: 'label', text_key, annotator, happened_at, machine, ...said };
}

export const undoEvent = (text_key: string, annotator: string): CorrectionEvent => ({
	action: 'undo',
	text_key,
	annotator,
	happened_at: '2026-11-23T03:00:00.000Z',
	machine
});

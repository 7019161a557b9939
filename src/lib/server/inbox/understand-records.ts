import { setImmediate as breathe } from 'node:timers/promises';
import type { createReader } from '#lib/classifier/understand.ts';
import type { FeedbackRecord } from '#lib/domain/feedback.ts';
import type { SpooledCount, SpooledFeedback } from '#lib/domain/spool.ts';
import type { Understanding } from '#lib/domain/understanding.ts';
import type { PlaceIndex } from '#lib/text/places/build-place-index.ts';
import { locate } from '#lib/text/places/locate.ts';
import { redact } from '#lib/text/redact.ts';
import type { CleanRecord } from './clean-record.ts';
import { feedbackKey } from './feedback-key.ts';
import { sealKey } from './seal-key.ts';

/** Texts between two breaths: about 20 ms, so that pages are served while a push is read. */
const AT_ONCE = 64;
const ZONE_MS = 7 * 3_600_000;

export interface PushReader {
	readTexts: ReturnType<typeof createReader>;
	placeIndex: PlaceIndex;
}

interface Understood {
	/** as given: it never leaves this module */
	text: string;
	record: Omit<FeedbackRecord, 'text'>;
	received_on: string;
	understanding: Understanding;
	location: ReturnType<typeof locate>;
}

/** The calendar day of an instant in Asia/Ho_Chi_Minh, which has no summer time. */
const dayOf = (instant: string) =>
	new Date(Date.parse(instant) + ZONE_MS).toISOString().slice(0, 10);

const quarterOf = (day: string) => {
	const month = Number(day.slice(5, 7));
	return `${day.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
};

function readTogether(records: readonly CleanRecord[], reader: PushReader): Understood[] {
	const { readTexts, placeIndex } = reader;
	const stated = records.map(({ record }) => {
		const received_on = dayOf(record.received_at);
		return { ...record, received_on, unit_vintage: 'by_date' as const };
	});
	const understood = readTexts(
		stated.map((place) => {
			const { province_code } = locate(placeIndex, place, []);
			return { text: place.text, received_on: place.received_on, province_code };
		})
	);
	return records.map(({ record: { text, ...record } }, at) => {
		const [place, understanding] = [stated[at], understood[at]];
		if (!place || !understanding) throw new Error('A text of the push was not read.');
		const location = locate(placeIndex, place, understanding.places);
		return { text, record, received_on: place.received_on, understanding, location };
	});
}

const isRecordedDenunciation = ({ legal_form, kind }: Understood['record']) =>
	legal_form === 'to_cao' || kind === 'denunciation';

function countLine(
	source_id: string,
	row_number: number,
	{ text, record, received_on, understanding, location }: Understood,
	secret: Uint8Array
): SpooledCount {
	const redacted = understanding.redacted ?? redact(text).text;
	const { key, basis } = feedbackKey(source_id, record, redacted);
	return {
		as: 'count_only',
		row_number,
		channel: record.channel,
		received_quarter: quarterOf(received_on),
		province_code: location.province_code,
		is_sure: isRecordedDenunciation(record) || understanding.is_sure_denunciation,
		basis,
		sealed_key: sealKey(key, secret)
	};
}

function feedbackLine(
	source_id: string,
	row_number: number,
	{ record, received_on, understanding, location }: Understood,
	redacted: string
): SpooledFeedback {
	const { received_at, channel, legal_form, priority } = record;
	const { redactions, kind, sentiment, issue, explanation } = understanding;
	return {
		...{ as: 'feedback', row_number, received_on, location },
		...feedbackKey(source_id, record, redacted),
		record: { received_at, channel, legal_form, priority, kind: record.kind },
		labels: {
			lang: understanding.lang,
			redacted,
			redacted_types: redactions.map(({ type }) => type),
			...{ kind, sentiment, issue, explanation },
			kind_confidence: understanding.kind_confidence,
			sentiment_best: understanding.sentiment_best,
			sentiment_confidence: understanding.sentiment_confidence,
			sentiment_score: understanding.sentiment_score,
			issue_group: understanding.issue_group,
			issue_confidence: understanding.issue_confidence,
			issue_second: understanding.issue_second,
			field: understanding.field,
			classifier_version: understanding.classifier_version
		}
	};
}

/**
 * Redacts, locates and classifies clean records in memory, in their order; what is a denunciation or
 * may be one keeps nothing but that it came. Same rules as for a loaded file.
 */
export async function understandRecords(
	source_id: string,
	records: readonly CleanRecord[],
	reader: PushReader,
	secret: Uint8Array
): Promise<(SpooledFeedback | SpooledCount)[]> {
	const lines: (SpooledFeedback | SpooledCount)[] = [];
	for (let start = 0; start < records.length; start += AT_ONCE) {
		const some = records.slice(start, start + AT_ONCE);
		for (const [at, read] of readTogether(some, reader).entries()) {
			const line = some[at]?.line ?? 0;
			const { redacted, kind } = read.understanding;
			const mayBe =
				isRecordedDenunciation(read.record) ||
				(read.record.kind === null && kind === 'denunciation');
			if (redacted === null || mayBe) lines.push(countLine(source_id, line, read, secret));
			else lines.push(feedbackLine(source_id, line, read, redacted));
		}
		await breathe();
	}
	return lines;
}

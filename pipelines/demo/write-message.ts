import type { Channel } from '#lib/domain/channel.ts';
import type { Kind, LegalForm, Priority } from '#lib/domain/kind.ts';
import type { Sentiment } from '#lib/domain/sentiment.ts';
import { groupOfIssue } from '#lib/domain/issue.ts';
import { composeText } from './compose-text.ts';
import { DENUNCIATIONS } from './phrases/denunciation.ts';
import { ENGLISH, ENGLISH_CLOSERS, ENGLISH_OPENERS } from './phrases/english.ts';
import type { Random } from './random.ts';
import { drawSentiment } from './sentiment-mix.ts';
import type { Site } from './sites.ts';

export interface Message {
	text: string;
	issue: string;
	sentiment: Sentiment;
	kind: Kind;
	legal_form: LegalForm | null;
	priority: Priority;
}

const ENGLISH_CHANNELS: readonly Channel[] = ['city_app', 'email_web', 'hotline_1022', 'vneid'];
const WRITTEN: readonly Channel[] = [
	'written_petition',
	'citizen_reception',
	'national_portal_pakn'
];
/** Decisions and acts of an agency, against which the law gives a right to complain. */
const COMPLAINT_GROUPS = ['land', 'admin', 'welfare', 'conduct', 'urban'];
const URGENT = ['welfare.relief', 'sec.fire', 'util.power', 'sec.theft', 'infra.flooding'];

/** What an agency would have put down as the legal form; most of the time it puts down nothing. */
function legalFormOf(channel: Channel, kind: Kind, issue: string, random: Random) {
	const isWritten = WRITTEN.includes(channel);
	if (kind === 'complaint' && isWritten && COMPLAINT_GROUPS.includes(groupOfIssue(issue)))
		if (random.chance(0.62)) return 'khieu_nai';
	if (kind === 'petition' && isWritten && random.chance(0.7)) return 'kien_nghi';
	return kind === 'complaint' && !isWritten && random.chance(0.6) ? 'phan_anh' : null;
}

function priorityOf(issue: string, kind: Kind, random: Random): Priority {
	if (kind === 'complaint' && URGENT.includes(issue) && random.chance(0.4)) return 'urgent';
	return groupOfIssue(issue) === 'land' && random.chance(0.25) ? 'complex' : 'normal';
}

function englishMessage(random: Random): Message {
	const { issue, sentiment, text } = random.pick(ENGLISH);
	const parts = [random.pick(ENGLISH_OPENERS), text, random.pick(ENGLISH_CLOSERS[sentiment])];
	const neutral: Kind = text.startsWith('Could you') ? 'petition' : 'question';
	const kind = { negative: 'complaint', neutral, positive: 'praise' } as const;
	return {
		text: parts.filter(Boolean).join(' '),
		issue,
		sentiment,
		kind: kind[sentiment],
		legal_form: null,
		priority: 'normal'
	};
}

/** What a message is about, and how much angrier than usual. */
export interface Subject {
	issue: string;
	/** added to the share of negative ones */
	tilt: number;
	/** of a hotspot; see `TextRequest` */
	cause: number | null;
}

/** Writes one message about an issue; about 0.3 % turn out denunciations and 1 % English. */
export function writeMessage(
	site: Site,
	channel: Channel,
	{ issue, tilt, cause }: Subject,
	random: Random
): Message {
	if (random.chance(0.003)) {
		return {
			text: random.pick(DENUNCIATIONS),
			issue: 'conduct.corruption',
			sentiment: 'negative',
			kind: 'denunciation',
			legal_form: random.chance(0.5) ? 'to_cao' : null,
			priority: 'normal'
		};
	}
	// Wards only, and only channels that foreigners use: this makes about 1 % of all.
	const mayBeEnglish = site.type === 'phuong' && ENGLISH_CHANNELS.includes(channel);
	if (!tilt && mayBeEnglish && random.chance(0.07)) return englishMessage(random);
	const sentiment = drawSentiment(issue, channel, tilt, random);
	const speaker = { region: site.region, communeType: site.type };
	const { text, kind } = composeText({ issue, sentiment, channel, cause, speaker }, random);
	return {
		text,
		issue,
		sentiment,
		kind,
		legal_form: legalFormOf(channel, kind, issue, random),
		priority: priorityOf(issue, kind, random)
	};
}

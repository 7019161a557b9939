import type { PlaceMention } from '#lib/domain/place.ts';
import type { Redaction } from '#lib/domain/redaction.ts';
import { maskNamesInContext } from './masking/mask-names.ts';
import { takeInLeftovers } from './masking/leftovers.ts';
import { BARE_PLACE, MASK_OF_TOKEN, PLACEHOLDER, REDACTION_MASK } from './masking/masks.ts';
import { normalise, settle } from './normalise.ts';
import type { Lettering } from './surface.ts';

interface Replacement {
	start: number;
	end: number;
	mask: string;
}

const STORED_TOKEN = /<[a-z_]+>/g;
const REPEATED = /(<[a-z_]+>)(?:[ ,.;–-]*\1)+/g;

/** Without diacritics a capital may be the name's own: "bản Xa Lung". */
const UNIT_WORD =
	/^(?:[Xx]ã|[Pp]hường|[Tt]hị|[Đđ]ặc|[Hh]uyện|[Qq]uận|[Tt]hành phố|[Tt]ỉnh|xa|phuong|thi|dac|huyen|quan|thanh pho|tinh|[Tt][Pp]|[Tt][TtXx]|[PpFfXxQqHh](?=[. \d]))(?!\p{L})/u;

/** Without diacritics "thì xã" is written as "thị xã" is: what stands before the commune stays. */
const WRITTEN_ALIKE = /^thi xa /;

function maskOfPlace({ reason, text }: PlaceMention): string {
	if (WRITTEN_ALIKE.test(text)) return `thi ${PLACEHOLDER.commune}`;
	const masks = UNIT_WORD.test(text.normalize('NFC')) ? PLACEHOLDER : BARE_PLACE;
	return reason === 'province_only' ? masks.province : masks.commune;
}

function replacements(redactions: readonly Redaction[], mentions: readonly PlaceMention[]) {
	const masks: Replacement[] = [
		...redactions.map(({ type, start, end }) => ({ start, end, mask: REDACTION_MASK[type] })),
		...mentions.map((mention) => ({
			start: mention.start,
			end: mention.end,
			mask: maskOfPlace(mention)
		}))
	];
	return masks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A text with a mask in the place of each span. */
function replaced(
	text: string,
	redactions: readonly Redaction[],
	mentions: readonly PlaceMention[]
): string {
	let masked = '';
	let at = 0;
	for (const { start, end, mask } of replacements(redactions, mentions)) {
		if (end <= at) continue;
		// A longer span that begins inside the one before: its rest must not show through.
		if (start >= at) masked += `${text.slice(at, start)}${mask}`;
		at = end;
	}
	return masked + text.slice(at);
}

/**
 * The text that the classifier sees: normalised, with every person, contact and place as a placeholder of
 * the training texts, so that no name or place can count for or against a label. Offsets of `redactions`
 * and `mentions` are those of `text` as given; where two overlap, the one that starts first wins. Who has
 * read the text's surface hands it on.
 */
export function maskForClassifier(
	text: string,
	redactions: readonly Redaction[],
	mentions: readonly PlaceMention[],
	surface: Lettering | null = null
): string {
	const isAsGiven = redactions.length === 0 && mentions.length === 0;
	// Without offsets the surface is the text: composed, and nothing invisible in it.
	const settled =
		isAsGiven && surface?.offsets === null
			? settle(text)
			: normalise(replaced(text, redactions, mentions));
	const nameless = maskNamesInContext(settled);
	if (!nameless.includes('<')) return nameless;
	return takeInLeftovers(nameless)
		.replace(STORED_TOKEN, (token) => MASK_OF_TOKEN.get(token) ?? token)
		.replace(REPEATED, '$1');
}
